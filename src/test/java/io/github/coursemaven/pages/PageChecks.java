package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs that check pages. They come from npm, as what the plugin has in its jar does. */
final class PageChecks {

    private static final Path FOLDER = Path.of("target/page-checks").toAbsolutePath();
    private static final String INSTALL = "import('./src/main/npm/install.mjs').then(npm =>"
            + " npm.installPackages('src/it/page-checks', 'target/page-checks'))";

    private PageChecks() {}

    /** The script of axe-core, which finds barriers in the page that it runs in. */
    static synchronized String axe() throws IOException {
        return Files.readString(installed().resolve("axe-core/axe.min.js"));
    }

    /** What the HTML validator says of pages: a line for each message. */
    static synchronized String validate(Iterable<Path> pages) throws IOException {
        var validator = installed().resolve("vnu-jar/build/dist/vnu.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(
                List.of(java.toString(), "-Xss4m", "-jar", validator.toString(), "--format", "gnu", "--stdout"));
        pages.forEach(page -> command.add(page.toString()));
        return output(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    private static Path installed() throws IOException {
        var process = new ProcessBuilder("node", "-e", INSTALL).redirectErrorStream(true);
        assertThat(output(process)).as("npm").isEmpty();
        return FOLDER.resolve("node_modules");
    }

    private static String output(ProcessBuilder program) throws IOException {
        var process = program.start();
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
