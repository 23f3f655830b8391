package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    https://u:p@x.org/?a=1&token=abc&api_key=d#sig=e | https://…@x.org/?a=1&token=…&api_key=…#sig=…
                    https://u:p@ss@x.org/                            | https://…@x.org/
                    //u@x.org/a@b                                    | //…@x.org/a@b
                    https://x.org/?client_secret=a;Password=b        | https://x.org/?client_secret=…;Password=…
                    https://x.org/?X-Amz-Signature=0a&page=2         | https://x.org/?X-Amz-Signature=…&page=2
                    https://x.org/?key=&a=1                          | https://x.org/?key=&a=1
                    'https://x.org/?token=a' answers 404, as 'b' did | 'https://x.org/?token=…' answers 404, as 'b' did
                    'https://x.org/' is for ann@x.org                | 'https://x.org/' is for ann@x.org
                    """)
    void passwords_and_tokens_in_URLs_are_hidden(String text, String told) {
        assertThat(Secrets.masked(text)).isEqualTo(told);
    }
}
