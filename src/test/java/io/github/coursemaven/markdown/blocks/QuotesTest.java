package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.blocks.Block.Paragraph;
import io.github.coursemaven.markdown.blocks.Block.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    > a                  | quote [paragraph 'a']
                    >a                   | quote [paragraph 'a']
                    >                    | quote []
                    `   > a`             | quote [paragraph 'a']
                    `    > a`            | code '> a'
                    > a⏎> b              | quote [paragraph 'a⏎b']
                    > a⏎b                | quote [paragraph 'a⏎b']
                    > a⏎>⏎> b            | quote [paragraph 'a', paragraph 'b']
                    > # a⏎> - b          | quote [h1 'a', tight list [text 'b']]
                    > > a                | quote [quote [paragraph 'a']]
                    >>> a                | quote [quote [quote [paragraph 'a']]]
                    > ```⏎> a⏎> ```      | quote [code 'a']
                    `>     a`            | quote [code 'a']
                    """)
    void angle_brackets_make_a_quote(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @Test
    void an_empty_line_ends_a_quote() {
        assertThat(Outline.of("> a\n\n> b")).containsExactly("quote [paragraph 'a']", "quote [paragraph 'b']");
    }

    @Test
    void a_quote_ends_a_paragraph() {
        assertThat(Outline.of("a\n> b")).containsExactly("paragraph 'a'", "quote [paragraph 'b']");
    }

    @Test
    void a_quoted_line_knows_its_place() {
        var quote = (Quote) Outline.parsed("> a\n> b").blocks().get(0);
        var text = ((Paragraph) quote.blocks().get(0)).text();
        assertThat(text.locationAt(2)).hasToString("a.md:2:3");
    }
}
