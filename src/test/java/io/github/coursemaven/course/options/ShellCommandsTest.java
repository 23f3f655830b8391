package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.course.options.ShellCommands.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellCommandsTest {

    @Test
    void commands_end_at_signs_of_the_shell_and_at_ends_of_lines() {
        assertThat(ShellCommands.of("a b; c && d|e &\n(f g)\r\n\n"))
                .extracting(words -> words.stream().map(Word::text).toList())
                .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"), List.of("f", "g"));
    }

    @Test
    void words_have_their_places() {
        assertThat(ShellCommands.of("a  'b c'\\\n d"))
                .containsExactly(List.of(new Word("a", 0, true), new Word("b c", 3, true), new Word("d", 11, true)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "'a b', a b",
                "\"a 'b'\", a 'b'",
                "x'y z'\"w\", xy zw",
                "'^\\r?\\n---$', ^\\r?\\n---$",
                "\"^---$\", ^---$",
                "\"a\\\"b\\$c\\\\d\\n\", a\"b$c\\d\\n",
                "a\\ b, a b",
                "docs\\slides, docs\\slides",
                "it\\'s, it's",
                "a#b, a#b",
                "'open, 'open"
            })
    void quotes_and_backslashes_go(String written, String text) {
        assertThat(ShellCommands.of(written)).containsExactly(List.of(new Word(text, 0, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$A", "x${A}", "\"$A b\"", "`pwd`", "$(dirname x)", "$1", "\"${A:-b}\""})
    void what_only_the_shell_knows_is_not_known(String written) {
        assertThat(ShellCommands.of(written)).singleElement().satisfies(words -> assertThat(words)
                .noneMatch(Word::isKnown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b > x 2>&1 &",
                "a b>x",
                "a >>x b 2> 'y z'",
                "a 12>x b &>y",
                "a &>> y b < in <&3",
                "> x a b >| y",
                "a b 2>/dev/null",
                "a >$LOG b <<< text",
                "a b <<EOF",
                "a b <> x >&-"
            })
    void redirections_are_no_words(String written) {
        assertThat(ShellCommands.of(written))
                .extracting(words -> words.stream().map(Word::text).toList())
                .containsExactly(List.of("a", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'a > b', a > b", "\\<a\\>, <a>", "a2, a2", "\"<!--s-->\", <!--s-->"})
    void signs_in_quotes_redirect_nothing(String written, String text) {
        assertThat(ShellCommands.of(written)).containsExactly(List.of(new Word(text, 0, true)));
    }

    @Test
    void a_redirection_to_nothing_takes_no_word_of_the_next_command() {
        assertThat(ShellCommands.of("a2>;b\nc 3>\nd"))
                .extracting(words -> words.stream().map(Word::text).toList())
                .containsExactly(List.of("a2"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void comments_are_left_out() {
        assertThat(ShellCommands.of("#!/bin/sh\n# a\nb # c")).containsExactly(List.of(new Word("b", 14, true)));
    }
}
