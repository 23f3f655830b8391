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

    @Test
    void comments_are_left_out() {
        assertThat(ShellCommands.of("#!/bin/sh\n# a\nb # c")).containsExactly(List.of(new Word("b", 14, true)));
    }
}
