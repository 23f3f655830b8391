package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected ids are those of marked 4.3. */
class HeadingIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Some text              | some-text
                    What's new?            | whats-new
                    a  b                   | a--b
                    C++ & C#               | c--c
                    1.2 Loops (again)      | 12-loops-again
                    snake_case-and-more    | snake_case-and-more
                    Größe                  | größe
                    第一章：简介           | 第一章：简介
                    Émoji 🎉               | émoji-🎉
                    Привет мир             | привет-мир
                    “quoted”               | quoted
                    a <b>c</b> d           | a-c-d
                    42                     | 42
                    """)
    void an_id_is_the_text_in_lower_case_with_hyphens_and_without_punctuation(String heading, String id) {
        assertThat(new HeadingIds().idOf(heading)).isEqualTo(id);
    }

    @Test
    void the_first_heading_of_a_text_keeps_the_plain_id() {
        var ids = new HeadingIds();
        assertThat(ids.idOf("T")).isEqualTo("t");
        assertThat(ids.idOf("T")).isEqualTo("t-1");
        assertThat(ids.idOf("t")).isEqualTo("t-2");
    }

    @Test
    void a_heading_that_looks_like_a_numbered_one_gets_another_number() {
        var ids = new HeadingIds();
        assertThat(ids.idOf("T 1")).isEqualTo("t-1");
        assertThat(ids.idOf("T")).isEqualTo("t");
        assertThat(ids.idOf("T")).isEqualTo("t-2");
    }
}
