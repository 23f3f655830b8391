package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [a]: b                     | a -> b
                    [a]:b                      | a -> b
                    [A  B]: c                  | a b -> c
                    `   [a]: b`                | a -> b
                    [a]: <b c>                 | a -> b c
                    [a]:⏎b                     | a -> b
                    [a]: b "c"                 | a -> b 'c'
                    [a]: b 'c'                 | a -> b 'c'
                    [a]: b (c)                 | a -> b 'c'
                    [a]: b⏎"c"                 | a -> b 'c'
                    [a]: b "c⏎d"               | a -> b 'c⏎d'
                    [a]: b "c\\"d"             | a -> b 'c\\"d'
                    [a]: b "c\\"               | a -> b 'c\\'
                    [a]: b "c\\"d\\"           | a -> b 'c\\"d\\'
                    [a\\]b]: c                 | a\\]b -> c
                    [//]: # (a remark)         | // -> # 'a remark'
                    """)
    void a_label_names_a_target(String markdown, String definition) {
        assertThat(definitions(markdown.replace('⏎', '\n'))).containsExactly(definition);
    }

    @ParameterizedTest
    @CsvSource({"[a] b", "[a]", "[]: b", "[ ]: b", "[a[b]: c", "[a]: b c", "[a]: b \"c", "[a]: b \"c\" d", "[a]:"})
    void anything_else_is_text(String markdown) {
        assertThat(definitions(markdown)).isEmpty();
        assertThat(Outline.of(markdown)).containsExactly("paragraph '" + markdown + "'");
    }

    @Test
    void a_definition_is_no_block() {
        assertThat(Outline.of("[a]: b\n[c]: d\ne")).containsExactly("paragraph 'e'");
        assertThat(definitions("[a]: b\n[c]: d\ne")).containsExactly("a -> b", "c -> d");
    }

    @Test
    void the_first_definition_of_a_label_holds() {
        assertThat(definitions("[a]: b\n[A]: c")).containsExactly("a -> b");
    }

    @Test
    void definitions_are_in_the_order_in_which_they_are_written() {
        assertThat(definitions("[z]: 1\n\n> [y]: 2\n\n- [x]: 3\n\n[a]: 4"))
                .containsExactly("z -> 1", "y -> 2", "x -> 3", "a -> 4");
    }

    @Test
    void a_paragraph_goes_on_over_what_could_be_a_definition() {
        assertThat(definitions("a\n[b]: c")).isEmpty();
        assertThat(Outline.of("a\n[b]: c")).containsExactly("paragraph 'a⏎[b]: c'");
    }

    @Test
    void target_and_title_know_their_places() {
        var definition = Outline.parsed("\n[a]: <b> \"c\"").definitions().values().stream()
                .findFirst()
                .orElseThrow();
        assertThat(definition.url().locationAt(0)).hasToString("a.md:2:7");
        assertThat(definition.title().orElseThrow().locationAt(0)).hasToString("a.md:2:11");
    }

    private static List<String> definitions(String markdown) {
        return Outline.parsed(markdown).definitions().values().stream()
                .map(DefinitionsTest::shown)
                .toList();
    }

    private static String shown(Definition definition) {
        return definition.label() + " -> " + definition.url()
                + definition
                        .title()
                        .map(SourceText::text)
                        .map(title -> " '" + title.replace('\n', '⏎') + "'")
                        .orElse("");
    }
}
