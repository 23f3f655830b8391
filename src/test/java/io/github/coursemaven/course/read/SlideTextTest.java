package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlideTextTest {

    @ParameterizedTest
    @CsvSource({
        "a~~~b~~~c~~~d, true",
        "a~~~```~x~```~~~b~~~c~~~d, true",
        "a~~```~x~```~~b~~```~y~```~~c~~```~z~```~~d, false",
        "a~~    x~~b~~    y~~c~~    z~~d, false",
        "a~~~b~~~c, false"
    })
    void two_blank_lines_may_divide_slides_but_code_is_none(String text, boolean divides) {
        var written = text.replace('~', '\n');
        assertThat(new SlideText(written, CodeText.blanked(written)).hasMarks()).isEqualTo(divides);
    }
}
