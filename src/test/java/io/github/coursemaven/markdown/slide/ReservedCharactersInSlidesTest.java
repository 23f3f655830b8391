package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.markdown.paper.PaperSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters that the engine marks places with are ordinary text where an author writes them. */
class ReservedCharactersInSlidesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFDD00\uFDD1",
                "&#xFDD0;0&#xFDD1;",
                "&#XfdD0;0&#x0000FDD1;",
                "&#64976;0&#0064977;",
                "&#xFDD0 0&#xFDD1",
                "&amp;#xFDD0;0&amp;#xFDD1;",
                "&amp;#XfdD0;0&amp;#x00000000000000FDD1;",
                "&amp;#64976;0&amp;#000000000000064977;",
                "&amp;#xFDD0;99&amp;#xFDD1;",
                "&amp;#xFDD0;99999999999999999999&amp;#xFDD1;",
                "&#xFDD0;99&#xFDD1;",
            })
    void a_mark_that_an_author_writes_is_text(String mark) {
        var slide = OneSlide.of("[a](a.md) x" + mark + "\n\n<p title=\"" + mark + "\">y</p>");
        assertThat(slide.references()).extracting("written").containsExactly("a.md");
        assertThat(slide.body().references()).hasSize(1);
        assertThat(slide.body().asWritten()).contains("x\uFFFD").doesNotContainPattern("[\uFDD0-\uFDD2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xFDD2;", "&amp;#xFDD2;", "&amp;#64978;", "\uFDD2"})
    void a_mark_is_no_escaped_dollar(String mark) {
        assertThat(OneSlide.html("a " + mark)).isEqualTo("<p>a \uFFFD</p>");
    }

    @Test
    void a_reference_that_is_shown_as_code_stays() {
        assertThat(OneSlide.html("`&amp;#xFDD0;`")).isEqualTo("<p><code>&amp;#xFDD0;</code></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99"})
    void a_mark_in_the_name_of_a_film_is_text_on_paper(String number) {
        var html = "<video src=\"a%EF%B7%90" + number + "%EF%B7%91.mp4\"></video>";
        assertThat(OneSlide.of(html).paper())
                .extracting(PaperSlide::content)
                .extracting(content -> content.asWritten().strip())
                .containsExactly("<p><a href=\"a%EF%B7%90" + number + "%EF%B7%91.mp4\""
                        + " class=\"course-instead course-instead-of-video\">a\uFFFD" + number + "\uFFFD.mp4</a></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '# a \\$5'                | <h1 id="a-5">a $5</h1>
                    <code>\\$5</code>        | <p><code>$5</code></p>
                    **\\$5** and \\$6        | <p><strong>$5</strong> and $6</p>
                    """)
    void an_escaped_dollar_is_a_dollar(String markdown, String html) {
        assertThat(OneSlide.html(markdown)).isEqualTo(html);
    }

    @Test
    void a_heading_with_an_escaped_dollar_names_the_slide() {
        assertThat(OneSlide.of("# a \\$5").heading()).contains("a $5");
    }
}
