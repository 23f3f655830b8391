package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import org.junit.jupiter.api.Test;

class MarkdownOptionsTest {

    @Test
    void each_line_end_is_a_line_break_where_breaks_is_set() {
        assertThat(html("a\nb", new MarkdownOptions(true, false, false))).isEqualTo("<p>a<br>\nb</p>\n");
        assertThat(html("a\nb", MarkdownOptions.DEFAULT)).isEqualTo("<p>a\nb</p>\n");
    }

    @Test
    void quotes_dashes_and_dots_are_typographic_where_smartypants_is_set() {
        var smart = new MarkdownOptions(false, true, false);
        assertThat(html("\"It's\" -- so --- on... \\\"x\\\" `--`", smart))
                .isEqualTo("<p>\u201CIt\u2019s\u201D \u2013 so \u2014 on\u2026 &quot;x&quot; <code>--</code></p>\n");
    }

    @Test
    void each_item_of_a_list_is_a_fragment_where_animateLists_is_set() {
        assertThat(html("- a\n- b", new MarkdownOptions(false, false, true)))
                .isEqualTo("<ul>\n<li class=\"fragment\">a</li>\n<li class=\"fragment\">b</li>\n</ul>\n");
    }

    @Test
    void the_language_of_code_cannot_end_its_attribute() {
        assertThat(html("``` \" xss=\"1 <b> [1] &amp;\nx\n```", MarkdownOptions.DEFAULT))
                .isEqualTo(
                        "<pre><code data-line-numbers=\"1\" class=\"&quot; xss=&quot;1 &lt;b&gt;  &amp;\">x</code></pre>\n");
    }

    private static String html(String markdown, MarkdownOptions options) {
        return MarkdownHtml.of(
                        SourceText.of("a.md", markdown),
                        new MarkdownDialect(),
                        new HeadingIds(),
                        options,
                        CodeSources.NONE,
                        new StepLimit(Long.MAX_VALUE))
                .html()
                .text();
    }
}
