package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeColorsTest {

    @ParameterizedTest
    @CsvSource({"blood, 2.26", "solarized, 3.41", "beige, 3.99", "moon, 4.08", "white, 4.44", "black, 7.32"})
    void links_are_as_easy_to_read_as_where_their_background_is_worst(String theme, String expected)
            throws IOException {
        assertThat(colors(theme).contrast("--r-link-color").orElseThrow())
                .isCloseTo(Double.parseDouble(expected), Offset.offset(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beige",
                "black",
                "black-contrast",
                "blood",
                "dracula",
                "league",
                "moon",
                "night",
                "serif",
                "simple",
                "sky",
                "solarized",
                "white",
                "white-contrast",
                "white_contrast_compact_verbatim_headers"
            })
    void each_repaired_theme_can_be_read(String theme) throws IOException {
        var css = css(theme);
        var rules = ThemeColors.in(css).repair().orElse("");
        var repaired = ThemeColors.in(css + "\n" + rules.replaceFirst("(?m)^section.*", ""));

        assertThat(repaired.texts().keySet())
                .allMatch(name -> repaired.contrast(name).orElseThrow() >= 4.5);
    }

    @Test
    void comments_name_no_colours_and_variables_may_name_others() {
        var css =
                """
                /* .reveal-viewport { background: #000 } */
                :root { --paper: #fff; --r-background-color: var(--paper); /* --r-link-color: #111; */
                  --r-link-color: var(--mark, #2a76dd) !important }""";

        assertThat(ThemeColors.in(css).repair())
                .contains(":root { --r-link-color: #2a75db; }\n"
                        + "section.has-dark-background { color: #ffffff; --r-link-color: #ffffff; }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "}}} :root {",
                "/* --r-link-color: #fff",
                "--r-link-color:",
                ":root { --r-link-color: var(--r-link-color) }"
            })
    void damaged_style_sheets_have_no_colours(String css) {
        assertThat(ThemeColors.in(css).repair()).isEmpty();
    }

    @Test
    void as_little_as_possible_is_changed_but_on_slides_with_a_dark_background_texts_are_white() {
        var css = ":root { --r-background-color: #fff; --r-main-color: #222; --r-link-color: #2a76dd; }";

        assertThat(ThemeColors.in(css).repair())
                .contains(":root { --r-link-color: #2a75db; }\nsection.has-dark-background { color: #ffffff;"
                        + " --r-link-color: #ffffff; --r-main-color: #ffffff; }");
    }

    @Test
    void a_theme_that_can_be_read_stays_as_it_is_but_on_slides_with_a_light_background_texts_are_dark() {
        assertThat(ThemeColors.in(":root { --r-background-color: #111; --r-main-color: #fff }")
                        .repair())
                .contains("section.has-light-background { color: #222222; --r-main-color: #222222; }");
    }

    @Test
    void a_theme_that_names_no_colours_stays_as_it_is() {
        assertThat(ThemeColors.in(".reveal a { color: yellow }").repair()).isEmpty();
        assertThat(ThemeColors.in(":root { --r-main-color: #222 }").repair()).isEmpty();
    }

    private static ThemeColors colors(String theme) throws IOException {
        return ThemeColors.in(css(theme));
    }

    private static String css(String theme) throws IOException {
        var name = "/io/github/coursemaven/publish/site/bundle/theme/" + theme + ".css";
        try (var in = Objects.requireNonNull(ThemeColorsTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
