package io.github.coursemaven.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What cannot lie in this repository as it must lie in a project: called by {@code setup.groovy}. */
public final class Projects {

    private Projects() {}

    /** Makes the project a checkout of its own, so that nothing outside it belongs to the course. */
    public static void makeCheckout(File project) throws IOException {
        Files.createDirectories(project.toPath().resolve(".git"));
    }

    /** An empty folder {@code course}, which Git does not keep. */
    public static void makeEmptyCourse(File project) throws IOException {
        makeCheckout(project);
        Files.createDirectories(project.toPath().resolve("course"));
    }

    /** Adds what an unlucky author may have on the disk: links to nowhere and outside, a file that nobody may read. */
    public static void spoil(File project) throws IOException {
        makeCheckout(project);
        var slides = project.toPath().resolve("slides");
        Files.writeString(project.toPath().resolve(".env"), "SECRET=1\n");
        var outside = Files.writeString(project.toPath().resolveSibling("outside.svg"), "<svg/>\n");
        Files.createSymbolicLink(slides.resolve("img").resolve("link.svg"), outside);
        Files.createDirectory(slides.resolve("folder.md"));
        Files.createSymbolicLink(slides.resolve("dangling.md"), Path.of("nowhere.md"));
        var locked = Files.writeString(slides.resolve("locked.md"), "# Locked\n");
        if (!locked.toFile().setReadable(false)) {
            throw new IOException("cannot take away the permission to read " + locked);
        }
    }

    /** A file of somebody else's in the output directory. */
    public static void addForeignFile(File project) throws IOException {
        var folder = Files.createDirectories(project.toPath().resolve("target/site/slides/slides/old"));
        Files.writeString(folder.resolve("kept.txt"), "not from the plugin\n");
    }

    /** Copies the project {@code here} to a folder with another name and depth. */
    public static void copyHere(File project) throws IOException {
        var from = project.toPath().resolve("here");
        var to = project.toPath().resolve("in").resolve("another place");
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** A Git repository {@code pages.git} that has an empty branch {@code gh-pages}. */
    public static void makeBranchOfPages(File project) throws IOException, InterruptedException {
        var pages = project.toPath().resolve("pages.git");
        git(project, "init", "-q", "--bare", "pages.git");
        var first = project.toPath().resolve("first");
        git(project, "init", "-q", "first");
        git(
                first.toFile(),
                "-c",
                "user.name=Teacher",
                "-c",
                "user.email=teacher@example.edu",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                "Start");
        git(first.toFile(), "push", "-q", pages.toString(), "HEAD:refs/heads/gh-pages");
    }

    static void git(File folder, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        var status = new ProcessBuilder(command)
                .directory(folder)
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(command + " ended with " + status);
        }
    }
}
