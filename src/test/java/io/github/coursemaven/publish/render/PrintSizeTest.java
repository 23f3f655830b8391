package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintSizeTest {

    private static final SlideSize WIDE = new SlideSize(960, 700, 0.04, 0.2, 2);
    private static final SlideSize TALL = new SlideSize(700, 960, 0.04, 0.2, 2);

    @ParameterizedTest
    @CsvSource({
        "slide, 960px 700px, 960, 700",
        "A4, 297mm 210mm, 1122, 793",
        "a4, 297mm 210mm, 1122, 793",
        "letter, 11in 8.5in, 1056, 816",
        "16:9, 1280px 720px, 1280, 720",
        "100x50mm, 100mm 50mm, 377, 188",
        "13.33x7.5in, 13.33in 7.5in, 1279, 720",
        "20x10cm, 20cm 10cm, 755, 377",
        "720x540pt, 720pt 540pt, 960, 720"
    })
    void a_size_is_that_of_the_paper(String text, String css, int width, int height) {
        assertThat(PrintSize.parse(text).sheetFor(WIDE)).isEqualTo(new PrintSize.Sheet(css, width, height));
    }

    @ParameterizedTest
    @CsvSource({"A4, 210mm 297mm", "letter, 8.5in 11in", "slide, 700px 960px", "100x50mm, 100mm 50mm"})
    void standard_paper_is_turned_as_the_slides_are(String text, String css) {
        assertThat(PrintSize.parse(text).sheetFor(TALL).css()).isEqualTo(css);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A5", "100x100", "10x10px", "100x100em", "-1x5cm", "1e3x5cm", "100 x 100mm}"})
    void another_text_is_not_a_size(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintSize.parse(text))
                .withMessage("'" + text + "' is not a paper size; use slide, A4, letter, 16:9, or width and height"
                        + " such as 148x210mm (mm, cm, in, pt or px)");
    }

    @Test
    void a_window_of_the_paper_would_show_the_slides_as_large() {
        assertThat(WIDE.scaleIn(960, 700)).isEqualTo(0.96);
        assertThat(WIDE.scaleIn(1122, 793)).isEqualTo(1.09);
        assertThat(WIDE.scaleIn(9600, 7000)).isEqualTo(2);
        assertThat(new SlideSize(960, 700, 0, 0.2, 2).scaleIn(960, 700)).isEqualTo(1);
    }
}
