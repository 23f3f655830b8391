package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThematicBreaksTest {

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "___", "- - -", "* * *", "_ _ _", "-----", "-  -\t-  ", "   ***", "--- \n\n"})
    void three_signs_of_a_kind_are_a_break(String markdown) {
        assertThat(Outline.of(markdown)).containsExactly("break");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--", "+++", "-_-", "--- a", "**a"})
    void anything_else_is_text(String markdown) {
        assertThat(Outline.of(markdown)).containsExactly("paragraph '" + markdown + "'");
    }

    @Test
    void a_break_ends_a_paragraph_where_it_does_not_underline_it() {
        assertThat(Outline.of("a\n***\nb")).containsExactly("paragraph 'a'", "break", "paragraph 'b'");
        assertThat(Outline.of("a\n---\nb")).containsExactly("h2 'a'", "paragraph 'b'");
    }

    @Test
    void stars_are_a_break_before_they_are_items() {
        assertThat(Outline.of("* * *\n* a")).containsExactly("break", "tight list [text 'a']");
    }
}
