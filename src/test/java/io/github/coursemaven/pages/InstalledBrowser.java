package io.github.coursemaven.pages;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Chromium of this computer and its driver: those that the system properties name, else the first on the path.
 *
 * @param binary Chromium or Chrome
 * @param driver chromedriver, of the same version
 */
public record InstalledBrowser(Path binary, Path driver) {

    private static final String BINARY_PROPERTY = "course.test.chromium";
    private static final String DRIVER_PROPERTY = "course.test.chromedriver";
    private static final String WANTED_PROPERTY = "course.test.browser";
    private static final List<String> BINARIES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** What is installed. Without it, the test is skipped; in CI and where a browser is required, it fails. */
    static InstalledBrowser orSkip() {
        var binary = find(BINARY_PROPERTY, BINARIES);
        var driver = find(DRIVER_PROPERTY, List.of("chromedriver"));
        if (binary.isPresent() && driver.isPresent()) {
            return new InstalledBrowser(binary.get(), driver.get());
        }
        var message = "no " + (binary.isPresent() ? "chromedriver" : "Chromium") + " on the path: install chromium and"
                + " chromium-driver, or name them by -D" + BINARY_PROPERTY + " and -D" + DRIVER_PROPERTY;
        return isRequired() ? fail(message) : abort(message);
    }

    /** Chromium or Chrome alone. */
    public static Path programOrSkip() {
        var message = "no Chromium on the path: install chromium, or name it by -D" + BINARY_PROPERTY;
        return find(BINARY_PROPERTY, BINARIES).orElseGet(() -> isRequired() ? fail(message) : abort(message));
    }

    /** Whether there is a Chromium or Chrome, or must be one. */
    public static boolean isWanted() {
        return isRequired() || find(BINARY_PROPERTY, BINARIES).isPresent();
    }

    private static boolean isRequired() {
        return System.getProperty(WANTED_PROPERTY, "").equals("required")
                || Optional.ofNullable(System.getenv("CI")).orElse("").equals("true");
    }

    private static Optional<Path> find(String property, List<String> names) {
        return Optional.ofNullable(System.getProperty(property))
                .map(Path::of)
                .or(() -> onPath(names))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> onPath(List<String> names) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var folders = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> Stream.of(name, name + ".exe"))
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
