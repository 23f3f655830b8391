package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import io.github.coursemaven.markdown.slide.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    $x$                    | <p><span class="course-formula">\\(x\\)</span></p>
                    a $x^2$, b             | <p>a <span class="course-formula">\\(x^2\\)</span>, b</p>
                    $x$ and $y$            | <p><span class="course-formula">\\(x\\)</span> and <span class="course-formula">\\(y\\)</span></p>
                    $a < b$                | <p><span class="course-formula">\\(a &lt; b\\)</span></p>
                    $$x$$                  | <p><span class="course-formula">$$x$$</span></p>
                    """)
    void a_formula_is_in_an_element_with_the_delimiters_that_the_page_looks_for(String markdown, String html) {
        assertThat(OneSlide.html(markdown)).isEqualTo(html);
        assertThat(OneSlide.of(markdown).features()).containsExactly(Feature.MATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$5 and $10", "it costs 5$ or 10$", "$ x $", "$x $", "$ x$", "$", "$$", "US$20,000 and US$30,000"
            })
    void a_dollar_sign_that_delimits_nothing_by_pandoc_s_rule_is_text(String markdown) {
        assertThat(OneSlide.html(markdown)).isEqualTo("<p>" + markdown + "</p>");
        assertThat(OneSlide.of(markdown).features()).isEmpty();
    }

    @Test
    void an_escaped_dollar_sign_is_text() {
        assertThat(OneSlide.html("\\$x\\$")).isEqualTo("<p>$x$</p>");
        assertThat(OneSlide.of("\\$x\\$").features()).isEmpty();
    }

    @Test
    void a_formula_does_not_run_over_a_paragraph() {
        assertThat(OneSlide.of("a $x\n\ny$ b").features()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"`$x$`", "```\n$x$\n```", "    $x$\n\na", "<pre>$x$</pre>"})
    void code_holds_no_formulas(String markdown) {
        assertThat(OneSlide.of("a\n\n" + markdown).features()).isEmpty();
    }
}
