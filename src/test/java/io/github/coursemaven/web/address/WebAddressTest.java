package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://x.org                   | http://x.org/
                    ' http://x.org/a '             | http://x.org/a
                    HTTPS://X.Org/A                | https://x.org/A
                    http://x.org:80/               | http://x.org/
                    https://x.org:443/             | https://x.org/
                    https://x.org:80/              | https://x.org:80/
                    http://x.org:/                 | http://x.org/
                    http://x.org:8080/a            | http://x.org:8080/a
                    http://x.org/a#b               | http://x.org/a
                    http://x.org#b                 | http://x.org/
                    http://x.org?a=b               | http://x.org/?a=b
                    http://x.org/a?b=/../c&d       | http://x.org/a?b=/../c&d
                    http://x.org/a/./b/../c        | http://x.org/a/c
                    http://x.org/../../a           | http://x.org/a
                    'http://x.org\\a\\b'           | http://x.org/a/b
                    http://x.org/a b               | http://x.org/a%20b
                    http://x.org/%61%zz%           | http://x.org/%61%25zz%25
                    http://x.org/ä?ö               | http://x.org/%C3%A4?%C3%B6
                    http://x.org/[a]{b}            | http://x.org/%5Ba%5D%7Bb%7D
                    http://BÜCHER.example/ß?ß=ς    | http://xn--bcher-kva.example/%C3%9F?%C3%9F=%CF%82
                    http://127.1/                  | http://127.0.0.1/
                    http://127。0。0。1/           | http://127.0.0.1/
                    http://①⓪.0.0.1/              | http://10.0.0.1/
                    http://[FE80::1]:8080/         | http://[fe80::1]:8080/
                    """)
    void URLs_that_lead_to_one_page_have_one_form(String url, String form) throws InvalidUrl {
        assertThat(WebAddress.parse(url)).hasToString(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                       | is not an http or https URL
                    x.org                    | is not an http or https URL
                    ftp://x.org/             | is not an http or https URL
                    http:x.org               | is not an http or https URL
                    http://                  | names no valid host
                    http:///a                | names no valid host
                    http://:80/              | names no valid host
                    http://user@x.org/       | names no valid host
                    http://a%62.org/         | names no valid host
                    http://[::1/             | names no valid host
                    http://[::x]/            | names no valid host
                    http://[fe80::1%25eth0]/ | names no valid host
                    http://x.org:8o/         | names no valid host
                    http://256.1.1.1/        | names no valid host
                    http://4294967296/       | names no valid host
                    http://08.0.0.1/         | names no valid host
                    http://x.org:0/          | names port 0, which does not exist
                    http://x.org:65536/      | names port 65536, which does not exist
                    http://x.org:999999999999/ | names port 999999999999, which does not exist
                    """)
    void a_URL_that_no_browser_would_request_is_refused(String url, String reason) {
        assertThatExceptionOfType(InvalidUrl.class)
                .isThrownBy(() -> WebAddress.parse(url))
                .extracting(InvalidUrl::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://y.org/b   | https://y.org/b
                    //y.org/b         | http://y.org/b
                    /b                | http://x.org:8080/b
                    b                 | http://x.org:8080/a/b
                    ./b               | http://x.org:8080/a/b
                    ../b              | http://x.org:8080/b
                    ../../b           | http://x.org:8080/b
                    ?q                | http://x.org:8080/a/page?q
                    '#x'              | http://x.org:8080/a/page
                    ' b '             | http://x.org:8080/a/b
                    """)
    void a_redirect_is_resolved_against_the_page_it_comes_from(String location, String target) throws InvalidUrl {
        assertThat(WebAddress.parse("http://x.org:8080/a/page?p").resolve(location))
                .hasToString(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                | is empty
                    ' '               | is empty
                    mailto:a@x.org    | is not an http or https URL
                    http://           | names no valid host
                    //x:99999/        | names port 99999, which does not exist
                    """)
    void a_redirect_that_leads_nowhere_is_refused(String location, String reason) {
        assertThatExceptionOfType(InvalidUrl.class)
                .isThrownBy(() -> WebAddress.parse("http://x.org/").resolve(location))
                .extracting(InvalidUrl::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "http://X.org./a, x.org, 80, false, true",
        "https://x.org/a, x.org, 443, true, true",
        "https://x.org:8443/a, x.org, 8443, true, true",
        "http://[::1]:81/a, ::1, 81, false, true",
        "http://a_b.org/, a_b.org, 80, false, false",
    })
    void host_and_port_are_those_to_connect_to(String url, String host, int port, boolean secure, boolean askable)
            throws InvalidUrl {
        var address = WebAddress.parse(url);

        assertThat(address.host()).isEqualTo(host);
        assertThat(address.port()).isEqualTo(port);
        assertThat(address.secure()).isEqualTo(secure);
        assertThat(address.askable()).isEqualTo(askable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.org/", "https://x.org:8080/#a"})
    void a_home_page_is_at_the_root(String url) throws InvalidUrl {
        assertThat(WebAddress.parse(url).atRoot()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.org/a", "http://x.org/?a"})
    void another_page_is_not(String url) throws InvalidUrl {
        assertThat(WebAddress.parse(url).atRoot()).isFalse();
    }

    @Test
    void the_same_page_with_TLS_is_on_the_default_port() throws InvalidUrl {
        assertThat(WebAddress.parse("http://x.org:8080/a?b").withTls()).hasToString("https://x.org/a?b");
    }

    @Test
    void the_home_page_of_a_URL_is_that_of_its_host() {
        assertThat(List.of(
                        WebAddress.home("https://repo.x.org:8443/maven2/?a"),
                        WebAddress.home("file:///repo"),
                        WebAddress.home("http://")))
                .extracting(home -> home.map(WebAddress::toString).orElse("none"))
                .containsExactly("https://repo.x.org:8443/", "none", "none");
    }
}
