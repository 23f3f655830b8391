package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeInfoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "none",
            textBlock =
                    """
                    ''                     | ''         | none       | none
                    java                   | java       | none       | none
                    java stretch           | java stretch | none     | none
                    java [1-3]             | java       | 1-3        | none
                    java[1-3]              | java       | 1-3        | none
                    'java [1,4-8|9|]'      | java       | '1,4-8|9|' | none
                    'java [25: 1,4-8|9]'   | java       | '1,4-8|9'  | 25
                    'java [ 25: 1 ]'       | java       | 1          | 25
                    java [25:]             | java       | ''         | 25
                    'java [:1]'            | java       | 1          | none
                    java []                | java       | ''         | none
                    '[1] java'             | java       | 1          | none
                    java [a]               | java [a]   | none       | none
                    c++                    | c++        | none       | none
                    """)
    void lines_to_highlight_stand_in_brackets(String info, String classes, String lines, String firstLine) {
        var parsed = CodeInfo.parse(info);
        assertThat(parsed.classes()).isEqualTo(classes);
        assertThat(parsed.lineNumbers()).isEqualTo(Optional.ofNullable(lines));
        assertThat(parsed.firstLine()).isEqualTo(Optional.ofNullable(firstLine));
    }
}
