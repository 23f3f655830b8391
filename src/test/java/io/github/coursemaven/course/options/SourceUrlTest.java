package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceUrlTest {

    @Test
    void the_path_and_the_lines_are_put_in() {
        var url = SourceUrl.parse(" https://example.org/x/y/blob/main/{path}#L{line}-L{end} ");

        assertThat(url.of("src/a b/Ä#1?.java", 3, 12))
                .isEqualTo("https://example.org/x/y/blob/main/src/a%20b/%C3%84%231%3F.java#L3-L12");
    }

    @Test
    void a_name_with_braces_is_a_name() {
        assertThat(SourceUrl.parse("https://example.org/{path}").of("{line}.txt", 1, 2))
                .isEqualTo("https://example.org/%7Bline%7D.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://x.org/{file}/{path}  | has {file}, which stands for nothing; write {path}, {line} and {end}
                    https://x.org/{path}L{line   | has {line, which stands for nothing; write {path}, {line} and {end}
                    https://x.org/{path}}        | has }, which stands for nothing; write {path}, {line} and {end}
                    https://x.org/a.java         | does not say which file; write {path} where its path belongs, such as https://example.org/sources/{path}#L{line}-L{end}
                    x.org/{path}                 | is not an address on the web; write one such as https://example.org/sources/{path}#L{line}-L{end}
                    javascript:alert(1)//{path}  | is not an address on the web; write one such as https://example.org/sources/{path}#L{line}-L{end}
                    https://{path}               | is not an address on the web; write one such as https://example.org/sources/{path}#L{line}-L{end}
                    """)
    void other_texts_are_refused(String text, String fault) {
        assertThatThrownBy(() -> SourceUrl.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' " + fault);
    }
}
