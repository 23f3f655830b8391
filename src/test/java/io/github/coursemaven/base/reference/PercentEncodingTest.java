package io.github.coursemaven.base.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a%20b         | a b
                    %c3%a4.png    | ä.png
                    %C3%A4        | ä
                    ä%20ö         | ä ö
                    a+b           | a+b
                    %F0%9F%98%80  | 😀
                    %2e%2e%2Fx    | ../x
                    %2520         | %20
                    plain         | plain
                    """)
    void a_path_is_decoded(String encoded, String decoded) {
        assertThat(PercentEncoding.decode(encoded)).contains(decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "100%.png", "%4", "%zz", "%ff", "%c3", "%c0%ae"})
    void invalid_escapes_and_invalid_UTF_8_are_not_decoded(String encoded) {
        assertThat(PercentEncoding.decode(encoded)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a b.png      | a%20b.png
                    ä/ö.png      | %C3%A4/%C3%B6.png
                    😀           | %F0%9F%98%80
                    a?b#c%d      | a%3Fb%23c%25d
                    a+b&c=d@e,f  | a+b&c=d@e,f
                    a:b.html     | a%3Ab.html
                    """)
    void a_path_is_encoded_so_that_a_browser_finds_the_file(String path, String encoded) {
        assertThat(PercentEncoding.encodePath(path)).isEqualTo(encoded);
    }
}
