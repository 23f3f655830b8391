package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.blocks.Block.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ```⏎a⏎```                    | code 'a'
                    ~~~⏎a⏎~~~                    | code 'a'
                    ```java⏎a⏎```                | code 'java': 'a'
                    ```java [1-2]⏎a⏎```          | code 'java [1-2]': 'a'
                    "```  java  ⏎a⏎```"          | code 'java': 'a'
                    ```a\\*b⏎c⏎```               | code 'a*b': 'c'
                    ```⏎⏎a⏎⏎b⏎```                | code '⏎a⏎⏎b'
                    ```⏎```                      | code ''
                    ````⏎```⏎````                | code '```'
                    ```⏎a⏎`````                  | code 'a'
                    ```⏎~~~⏎```                  | code '~~~'
                    ~~~⏎```⏎~~~                  | code '```'
                    ```⏎a                        | code 'a'
                    ```⏎a⏎``                     | code 'a⏎``'
                    "```⏎a⏎   ```"               | code 'a'
                    "```⏎a⏎    ```"              | code 'a⏎    ```'
                    "   ```⏎   a⏎     b⏎ c⏎```"  | code 'a⏎  b⏎ c'
                    ```⏎# a⏎- b⏎> c⏎```          | code '# a⏎- b⏎> c'
                    ~~~ a`b⏎c⏎~~~                | code 'a`b': 'c'
                    """)
    void what_is_between_fences_is_code(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @Test
    void a_fence_of_backticks_has_none_after_them() {
        assertThat(Outline.of("```a`b\nc\n")).containsExactly("paragraph '```a`b⏎c'");
    }

    @Test
    void two_backticks_make_no_fence() {
        assertThat(Outline.of("``\na\n``")).containsExactly("paragraph '``⏎a⏎``'");
    }

    @Test
    void a_fence_ends_a_paragraph() {
        assertThat(Outline.of("a\n```\nb\n```\nc")).containsExactly("paragraph 'a'", "code 'b'", "paragraph 'c'");
    }

    @Test
    void language_and_code_know_their_places() {
        var code = (Code) Outline.parsed("\n``` java\nint a;\n```").blocks().get(1);
        assertThat(code.info().locationAt(0)).hasToString("a.md:2:5");
        assertThat(code.code().locationAt(4)).hasToString("a.md:3:5");
    }
}
