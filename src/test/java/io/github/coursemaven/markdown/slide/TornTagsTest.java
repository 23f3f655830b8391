package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    '<p>$x<y$ and more</p>'            § 6 § <y$
                    '<p>$x&lt;y$ and more</p>'         § 6 § <y$
                    '<div>$$a<b$$</div>'               § 9 § <b$
                    '<p>$x<y+1$ and more</p>'          § 6 § <y+1$
                    '<p>$x<y z$ and more</p>'          § 6 § <y z$
                    '<li>if $i<n$, then</li>'          § 10 § <n$
                    """)
    void a_formula_in_HTML_that_a_tag_is_read_from_is_reported(String markdown, int column, String tag) {
        assertThat(OneSlide.of(markdown).problems())
                .extracting(Object::toString)
                .containsExactly("a.md:1:" + column + ": '" + tag
                        + "' is read as the beginning of a tag, so the rest of the formula is lost; write '\\lt' for"
                        + " '<', or put a blank before and after it [math]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>$x < y$ and more</p>",
                "<p>$x \\lt y$ and more</p>",
                "<div>\n\n$x<y$ and more\n\n</div>",
                "$x<y$ and <b>$</b>",
                "<a title=\"$x<y$\" href=\"https://example.org/?a=$b$\">$x$</a>",
                "`<y$`"
            })
    void other_formulas_and_tags_are_not_reported(String markdown) {
        assertThat(OneSlide.of(markdown).problems()).isEmpty();
    }

    @Test
    void a_blank_keeps_the_formula() {
        assertThat(OneSlide.html("<p>$x < y$ and more</p>"))
                .isEqualTo("<p><span class=\"course-formula\">\\(x &lt; y\\)</span> and more</p>");
    }
}
