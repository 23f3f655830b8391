package io.github.coursemaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.publish.render.ThemeColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of themes in the guide, compared with the themes. */
class ThemeTableTest {

    private static final Path THEMES = Path.of("target/classes/io/github/coursemaven/publish/site/bundle/theme");

    @Test
    void the_guide_says_how_easy_each_theme_is_to_read() throws IOException {
        assertThat(Files.readString(Path.of("src/site/markdown/look.md"))).contains(table());
    }

    private static String table() throws IOException {
        try (var themes = Files.list(THEMES)) {
            return themes.map(path -> path.getFileName().toString().replace(".css", ""))
                    .sorted()
                    .map(ThemeTableTest::row)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String row(String theme) {
        try {
            var colors = ThemeColors.in(Files.readString(THEMES.resolve(theme + ".css")));
            return "| `%s` | %s | %s | %s |"
                    .formatted(
                            theme,
                            ratio(colors, "--r-main-color"),
                            ratio(colors, "--r-heading-color"),
                            ratio(colors, "--r-link-color"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ratio(ThemeColors colors, String variable) {
        var ratio = colors.contrast(variable).orElseThrow();
        var text = String.format(Locale.ROOT, "%.2f", ratio);
        return ratio < 4.5 ? "**" + text + "**" : text;
    }
}
