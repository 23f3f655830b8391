package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.blocks.Block.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `# A`           | h1 'A'
                    `## A`          | h2 'A'
                    `###### A`      | h6 'A'
                    `####### A`     | paragraph '####### A'
                    `#A`            | paragraph '#A'
                    `#`             | h1 ''
                    `   # A`       | h1 'A'
                    `    # A`      | code '# A'
                    `#    A`        | h1 'A'
                    `# A #`         | h1 'A'
                    `# A ####`      | h1 'A'
                    `# A#`          | h1 'A#'
                    `# A # b`       | h1 'A # b'
                    `# ###`         | h1 ''
                    `# *A* ``b```   | h1 '*A* `b`'
                    """)
    void hashes_make_a_heading(String markdown, String block) {
        assertThat(Outline.of(markdown)).containsExactly(block);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    A⏎=         | h1 'A'
                    A⏎===       | h1 'A'
                    A⏎-         | h2 'A'
                    A⏎---       | h2 'A'
                    `A⏎   ---`  | h2 'A'
                    A⏎b⏎===     | h1 'A⏎b'
                    `A⏎== =`    | paragraph 'A⏎== ='
                    `A⏎=== b`   | paragraph 'A⏎=== b'
                    A⏎# b⏎===   | h1 'A⏎# b'
                    """)
    void a_line_below_makes_a_heading(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @Test
    void an_empty_line_ends_what_an_underline_could_make_a_heading() {
        assertThat(Outline.of("A\n\n===\n")).containsExactly("paragraph 'A'", "paragraph '==='");
    }

    @Test
    void headings_need_no_empty_line_around_them() {
        assertThat(Outline.of("a\n# B\nc\n## D\n"))
                .containsExactly("paragraph 'a'", "h1 'B'", "paragraph 'c'", "h2 'D'");
    }

    @Test
    void texts_before_an_underline_are_each_looked_at_from_where_they_begin() {
        assertThat(Outline.of("a\n\n# B\nc\n---\nd\n\ne\n===\n"))
                .containsExactly("paragraph 'a'", "h1 'B'", "h2 'c'", "paragraph 'd'", "h1 'e'");
    }

    @Test
    void the_text_of_a_heading_knows_its_place() {
        var heading = (Heading) Outline.parsed("a\n\n##  B").blocks().get(2);
        assertThat(heading.text().locationAt(0)).hasToString("a.md:3:5");
    }
}
