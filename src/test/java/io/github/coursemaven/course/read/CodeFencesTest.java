package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nX\n```",
                "~~~\nX\n~~~",
                "```java\nX\n```",
                "```java [1|2]\nX\n```\n",
                "````\n```\nX\n```\n````",
                "````md\n```java\nX\n```\n````",
                "```\nX\n`````",
                "~~~\n```\nX\n~~~",
                "~~~ a`b\nX\n~~~",
                "- item\n\n  ```\n  X\n  ```",
                "1. item\n   - inner\n\n         ```\n         X\n         ```",
                "```\r\nX\r\n```\r\n",
                "a\n```\nb\n```\nc\n```\nX\n```",
                "```\nX\n```   "
            })
    void everything_in_a_closed_fence_is_code(String text) {
        assertThat(CodeFences.in(text).contain(text.indexOf('X'))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "```\nX",
                "```\nX\n~~~",
                "````\nX\n```",
                "```\nX\n``` java",
                "``` a`b\nX\n```",
                "``\nX\n``",
                "```\na\n```\nX\n```\nb\n```",
                "text ```\nX\n```",
                "```java\nX\n```python\nb\n```"
            })
    void nothing_outside_of_closed_fences_is_code(String text) {
        assertThat(CodeFences.in(text).contain(text.indexOf('X'))).isFalse();
    }

    @Test
    void the_lines_of_a_fence_belong_to_it() {
        var text = "a\n```\nb\n```\nc";
        var fences = CodeFences.in(text);
        assertThat(fences.contain(1)).isFalse();
        assertThat(fences.contain(2)).isTrue();
        assertThat(fences.contain(10)).isTrue();
        assertThat(fences.contain(11)).isFalse();
    }

    @Test
    void a_text_without_its_fences_has_the_same_length() {
        assertThat(CodeText.blanked("a\n```\nb\n```\nc")).isEqualTo("a\n" + " ".repeat(9) + "\nc");
    }
}
