package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentedCodeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `    a`                 | code 'a'
                    `    a⏎    b`           | code 'a⏎b'
                    `      a⏎    b`         | code '  a⏎b'
                    `    a⏎⏎    b`          | code 'a⏎⏎b'
                    `    a⏎⏎⏎    b`         | code 'a⏎⏎⏎b'
                    `    a⏎⏎⏎`              | code 'a'
                    `    # a⏎    - b`       | code '# a⏎- b'
                    →a                      | code 'a'
                    →→a                     | code '    a'
                    ` →a`                   | code ' a'
                    """)
    void four_blanks_make_code(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n').replace('→', '\t'))).containsExactly(block);
    }

    @Test
    void code_ends_where_a_line_is_indented_less() {
        assertThat(Outline.of("    a\n   b")).containsExactly("code 'a'", "paragraph '   b'");
    }

    @Test
    void indented_lines_go_on_with_a_paragraph() {
        assertThat(Outline.of("a\n    b\n    c")).containsExactly("paragraph 'a⏎    b⏎    c'");
    }

    @Test
    void an_empty_line_and_an_indented_one_after_a_paragraph_are_code() {
        assertThat(Outline.of("a\n\n    b")).containsExactly("paragraph 'a'", "code 'b'");
    }
}
