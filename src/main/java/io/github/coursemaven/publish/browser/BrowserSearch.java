package io.github.coursemaven.publish.browser;

import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds Chrome, Chromium or Edge on a computer. */
public final class BrowserSearch {

    private final Platform platform;
    private final Map<String, String> environment;
    private final FileSystem files;

    BrowserSearch(Platform platform, Map<String, String> environment, FileSystem files) {
        this.platform = platform;
        this.environment = environment;
        this.files = files;
    }

    /**
     * On this computer.
     *
     * @param files its file system
     */
    public static BrowserSearch here(FileSystem files) {
        return new BrowserSearch(Platform.of(System.getProperty("os.name", "")), System.getenv(), files);
    }

    /** The first one on the {@code PATH}, or else where installers put browsers. */
    public Optional<Path> find() {
        return Stream.concat(
                        platform.names().stream().flatMap(this::onPath),
                        platform.places(environment).stream().flatMap(this::path))
                .filter(BrowserSearch::isProgram)
                .findFirst();
    }

    /** The program that a user names, by its path or by its name on the {@code PATH}. */
    public Optional<Path> find(String name) {
        return Stream.concat(path(name), name.matches("[^/\\\\]+") ? onPath(name) : Stream.of())
                .filter(BrowserSearch::isProgram)
                .findFirst();
    }

    /** How to get a browser, in one line. */
    public String advice() {
        return platform.advice() + ", or name its program with -Dcourse.browser";
    }

    private Stream<Path> onPath(String name) {
        return Pattern.compile(platform.pathSeparator(), Pattern.LITERAL)
                .splitAsStream(Platform.variable(environment, "PATH").orElse(""))
                .filter(folder -> !folder.isBlank())
                .flatMap(this::path)
                .filter(Path::isAbsolute)
                .flatMap(folder -> platform.endings().stream().map(ending -> folder.resolve(name + ending)));
    }

    private Stream<Path> path(String text) {
        try {
            return Stream.of(files.getPath(text));
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
