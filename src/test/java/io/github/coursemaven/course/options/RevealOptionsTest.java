package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.markdown.html.MarkdownOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevealOptionsTest {

    @Test
    void options_that_are_not_set_have_the_defaults_of_reveal_js_and_reveal_md() {
        var options = options("{}");
        assertThat(options.firstNumber()).isZero();
        assertThat(options.showHiddenSlides()).isFalse();
        assertThat(options.fragmentInURL()).isTrue();
        assertThat(options.loop()).isFalse();
        assertThat(options.center()).isTrue();
        assertThat(options.rtl()).isFalse();
        assertThat(options.slideNumber()).contains("h.v");
        assertThat(options.numbersOnPaper()).isTrue();
        assertThat(options.width(1000)).isEqualTo(960);
        assertThat(options.height(1000)).isEqualTo(700);
        assertThat(options.margin()).isEqualTo(0.04);
        assertThat(options.minScale()).isEqualTo(0.2);
        assertThat(options.maxScale()).isEqualTo(2);
        assertThat(options.parallaxBackgroundImage()).isEmpty();
        assertThat(options.parallaxBackgroundSize()).isEmpty();
        assertThat(options.parallaxBackgroundRepeat()).isEmpty();
        assertThat(options.markdown()).isEqualTo(MarkdownOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "-1", "'yes'", "'false'", "'0'", "[]", "{}"})
    void what_JavaScript_reads_as_true_switches_an_option_on(String value) {
        assertThat(options("{rtl: " + value + "}").rtl()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "0.0", "NaN", "''", "null"})
    void what_JavaScript_reads_as_false_switches_an_option_off(String value) {
        assertThat(options("{center: " + value + "}").center()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 1280",
        "'''1280''', 1280",
        "'''1e3''', 1000",
        "'''50%''', 600",
        "'''33.9%''', 396",
        "'''x%''', 960",
        "'''960px''', 960",
        "'''wide''', 960",
        "true, 960",
        "-5, 960",
        "0, 960",
        "'''1e9''', 960",
        "[], 960"
    })
    void a_width_is_a_number_or_a_share_of_the_window(String value, double width) {
        assertThat(options("{width: " + value + "}").width(1200)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "'''0.1''', 0.1", "0, 0", "null, 0", "'''x''', 0.04", "-1, 0.04"})
    void a_number_may_be_written_as_a_text(String value, double margin) {
        assertThat(options("{margin: " + value + "}").margin()).isEqualTo(margin);
    }

    @ParameterizedTest
    @CsvSource({"true, h.v", "'''c/t''', c/t", "'''x''', x", "1, h.v"})
    void slide_numbers_have_a_format(String value, String format) {
        assertThat(options("{slideNumber: " + value + "}").slideNumber()).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "''", "null"})
    void slide_numbers_may_be_switched_off(String value) {
        assertThat(options("{slideNumber: " + value + "}").slideNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'''all''', true", "'''ALL''', true", "'''print''', true", "'''speaker''', false", "true, false"})
    void slide_numbers_are_on_paper_if_the_option_says_so(String value, boolean onPaper) {
        assertThat(options("{showSlideNumber: " + value + "}").numbersOnPaper()).isEqualTo(onPaper);
    }

    @Test
    void the_picture_behind_all_slides_has_its_place() {
        assertThat(options("{parallaxBackgroundImage: 'a.png'}").parallaxBackgroundImage())
                .contains(new Setting("a.png", Location.of("a.json", 1, 28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "false", "null"})
    void there_need_not_be_a_picture_behind_all_slides(String value) {
        assertThat(options("{parallaxBackgroundImage: " + value + "}").parallaxBackgroundImage())
                .isEmpty();
    }

    @Test
    void options_of_Markdown_are_in_an_object_of_their_own() {
        assertThat(options("{markdown: {breaks: 1, smartypants: true, animateLists: false}}")
                        .markdown())
                .isEqualTo(new MarkdownOptions(true, true, false));
        assertThat(options("{markdown: true}").markdown()).isEqualTo(MarkdownOptions.DEFAULT);
    }

    private static RevealOptions options(String json5) {
        return new RevealOptions(
                Json5Settings.parse(SourceText.of("a.json", json5)).mapping().orElseThrow());
    }
}
