package io.github.coursemaven.base.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            textBlock =
                    """
                    img/x.png            | img/x.png      | ''      | ''
                    ../a%20b.png         | ../a%20b.png   | ''      | ''
                    a.png?v=1            | a.png          | ?v=1    | ''
                    deck.md#/2/1         | deck.md        | ''      | /2/1
                    a.html?q=1#top       | a.html         | ?q=1    | top
                    a.html#x?y           | a.html         | ''      | x?y
                    a.html#x#y           | a.html         | ''      | x#y
                    a.html?at=10:30      | a.html         | ?at=10:30 | ''
                    a.html#t:1           | a.html         | ''      | t:1
                    '#/id'               | ''             | ''      | /id
                    '#'                  | ''             | ''      | ''
                    '?print-pdf'         | ''             | ?print-pdf | ''
                    /img/x.png           | /img/x.png     | ''      | ''
                    ''                   | ''             | ''      | ''
                    '  img/x.png '       | img/x.png      | ''      | ''
                    100%.png             | 100%.png       | ''      | ''
                    1984                 | 1984           | ''      | ''
                    ./Lab1.java          | ./Lab1.java    | ''      | ''
                    """)
    void a_target_without_a_scheme_is_local(String written, String path, String query, String fragment) {
        assertThat(Target.parse(written)).isEqualTo(new Target.Local(path, query, fragment));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://example.org/a?b#c     | https://example.org/a?b#c
                    http://example.org            | http://example.org
                    HTTPS://Example.org/          | HTTPS://Example.org/
                    https://example.org/@user     | https://example.org/@user
                    https://example.org/?a=b@c.d  | https://example.org/?a=b@c.d
                    https://example.org/#a@b      | https://example.org/#a@b
                    http://127.1/                 | http://127.1/
                    http://a_b.example/           | http://a_b.example/
                    https://münchen.example/ä     | https://münchen.example/ä
                    """)
    void a_target_with_a_host_is_external(String written, String url) {
        assertThat(Target.parse(written)).isEqualTo(new Target.External(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@example.org",
                "tel:+4930123",
                "sms:+4930123",
                "mailto:a@example.org,b%40example.org?subject=x y",
                "mailto:?to=a@example.org",
                "tel:+49 30 (123)-4;ext=5",
                "data:image/png;base64,AA==",
                "data:image/png;base64,AA",
                "data:image/png;base64,A\n A==",
                "data:image/svg+xml,<svg></svg>",
                "about:blank",
                "git://example.org/x.git",
                "ssh://example.org/x",
                "slack://channel",
                "vscode://file/x",
                "urn:isbn:0",
                "doi:10.1000/1",
                "MAILTO:a@example.org"
            })
    void a_target_that_is_not_fetched_has_no_faults(String written) {
        assertThat(Target.parse(written)).isInstanceOf(Target.Opaque.class);
        assertThat(Target.parse(written).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C:\\x\\a.css       | 'C:\\x\\a.css' is a Windows path; use a path relative to the base directory, with '/'
                    file:///x/a.css  | 'file:///x/a.css' names a file on one computer; use a path relative to the base directory
                    //               | '//' has no host; write a path relative to the base directory
                    \\\\srv\\a\\a.css   | '\\\\srv\\a\\a.css' is a path in a Windows network; copy the file into the course, and write its path there
                    """)
    void a_path_in_a_parameter_begins_at_the_base_directory(String written, String message) {
        var parameter = new Location.Parameter("course.css");
        assertThat(Reference.of(parameter, Kind.STYLESHEET, written).target().faults())
                .extracting(Target.Fault::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    javascript:alert(1)           | SCRIPT_URL         | 'javascript:alert(1)' is a script; link to a page instead
                    VBScript:x                    | SCRIPT_URL         | 'VBScript:x' is a script; link to a page instead
                    blob:https://example.org/1    | BAD_SCHEME         | 'blob:https://example.org/1' exists only in one browser window; save it as a file beside the deck
                    filesystem:https://a.b/x      | BAD_SCHEME         | 'filesystem:https://a.b/x' exists only in one browser window; save it as a file beside the deck
                    file:///home/me/x.png         | FILE_URL           | 'file:///home/me/x.png' names a file on one computer; use a path relative to the deck
                    C:/img/x.png                  | BAD_SCHEME         | 'C:/img/x.png' is a Windows path; use a path relative to the deck, with '/'
                    C:\\img\\x.png                | BAD_SCHEME         | 'C:\\img\\x.png' is a Windows path; use a path relative to the deck, with '/'
                    java\u0009script:x            | SCRIPT_URL         | 'java\u0009script:x' is a script; link to a page instead
                    ftp://example.org/x           | UNSUPPORTED_SCHEME | 'ftp://example.org/x' is no longer opened by browsers; link to an http or https page
                    //example.org/x               | PROTOCOL_RELATIVE  | '//example.org/x' leads nowhere in a page that is opened as a file; write 'https://example.org/x'
                    //                            | BAD_URL            | '//' has no host; write a path relative to the deck
                    https://                      | BAD_SCHEME         | 'https://' has no host; write one after 'https://'
                    https://a.org:99999/          | BAD_URL            | 'https://a.org:99999/' names the port '99999'; ports are numbers from 1 to 65535
                    https://a.org:0/              | BAD_URL            | 'https://a.org:0/' names the port '0'; ports are numbers from 1 to 65535
                    http://[::1]:x/               | BAD_URL            | 'http://[::1]:x/' names the port 'x'; ports are numbers from 1 to 65535
                    https://faß.example.de/       | EXTERNAL_UNCERTAIN | 'https://faß.example.de/' has the letter 'ß' in its host, which browsers and Java read differently; write the host's ASCII form, which begins with 'xn--'
                    http//example.org/            | BAD_SCHEME         | 'http//example.org/' does not begin with a scheme that browsers know; did you mean 'http://example.org/'?
                    hhtps://example.org/          | BAD_SCHEME         | 'hhtps://example.org/' begins with the unknown scheme 'hhtps:'; did you mean 'https://example.org/'?
                    www.example.org/x             | BAD_SCHEME         | 'www.example.org/x' does not begin with a scheme that browsers know; did you mean 'https://www.example.org/x'?
                    mial:a@b.org                  | BAD_SCHEME         | 'mial:a@b.org' begins with the unknown scheme 'mial:'; did you mean 'mailto:a@b.org'?
                    phone:110                     | BAD_SCHEME         | 'phone:110' begins with the unknown scheme 'phone:'; did you mean 'tel:110'?
                    foo:bar                       | BAD_SCHEME         | 'foo:bar' begins with the unknown scheme 'foo:'; link to a file of the course, or to a page with 'https:'
                    mailto:                       | BAD_URL            | 'mailto:' has no email address; write one after 'mailto:'
                    mailto:a@b.org,c              | BAD_URL            | 'mailto:a@b.org,c' names 'c', which is not an email address; correct it
                    tel:                          | BAD_URL            | 'tel:' has no telephone number; write one after the colon
                    sms:call-me                   | BAD_URL            | 'sms:call-me' names 'call-me', which is not a telephone number; correct it
                    data:image/png;base64,A*      | BAD_URL            | 'data:image/png;base64,A*' does not contain valid base64; save the content as a file beside the deck
                    data:image/png                | BAD_URL            | 'data:image/png' has no comma before its data; write one
                    data:text/html,<p>            | SCRIPT_URL         | 'data:text/html,<p>' contains a page, which browsers do not open; save it as a file beside the deck
                    htp://example.org             | BAD_SCHEME         | 'htp://example.org' begins with the unknown scheme 'htp:'; did you mean 'http://example.org'?
                    http:/example.org             | BAD_SCHEME         | 'http:/example.org' has no host; did you mean 'http://example.org'?
                    https:example.org             | BAD_SCHEME         | 'https:example.org' has no host; did you mean 'https://example.org'?
                    https:///x                    | BAD_SCHEME         | 'https:///x' has no host; did you mean 'https://x'?
                    https//:example.org           | BAD_SCHEME         | 'https//:example.org' does not begin with a scheme that browsers know; did you mean 'https://example.org'?
                    https:%5C%5Cexample.org       | BAD_SCHEME         | 'https:\\\\example.org' has no host; did you mean 'https://example.org'?
                    https://https://example.org/a | BAD_SCHEME         | 'https://https://example.org/a' has two schemes; did you mean 'https://example.org/a'?
                    http://https//example.org     | BAD_SCHEME         | 'http://https//example.org' has two schemes; did you mean 'https://example.org'?
                    "https://example.org"         | BAD_URL            | '"https://example.org"' has a ':' in a path; it has quotation marks around it; write 'https://example.org'
                    (https://example.org)         | BAD_URL            | '(https://example.org)' has a ':' in a path; it has brackets that do not belong to it; write 'https://example.org'
                    https;//example.org/          | BAD_SCHEME         | 'https;//example.org/' does not begin with a scheme that browsers know; did you mean 'https://example.org/'?
                    img\\x.png                    | BACKSLASH          | 'img\\x.png' has backslashes; write 'img/x.png'
                    \\\\server\\share             | BACKSLASH          | '\\\\server\\share' is a path in a Windows network; copy the file into the course, and write its path there
                    img/a:b.png                   | BAD_URL            | 'img/a:b.png' has a ':' in a path; rename the file, or write the whole URL
                    img%5Cx.png                   | BACKSLASH          | 'img\\x.png' has backslashes; write 'img/x.png'
                    C:%5CUsers                    | BAD_SCHEME         | 'C:\\Users' is a Windows path; use a path relative to the deck, with '/'
                    a%20b%5C%C3%A4.png            | BACKSLASH          | 'a b\\ä.png' has backslashes; write 'a b/ä.png'
                    ht%20p://%C3%A4               | BAD_URL            | 'ht p://ä' has a ':' in a path; rename the file, or write the whole URL
                    a%3Ab.png                     | BAD_URL            | 'a%3Ab.png' has a ':' in a path; rename the file, or write the whole URL
                    a%0Ab.png                     | BAD_URL            | 'a%0Ab.png' has a control character; write the plain name
                    %252e%252e/x.png              | BAD_URL            | '%252e%252e/x.png' is percent-encoded twice; write the plain name
                    a%00.png                      | BAD_URL            | 'a%00.png' has a control character; write the plain name
                    https://me:pw@example.org/    | CREDENTIALS_IN_URL | 'https://…@example.org/' contains a user name or password; remove it
                    http://x")@Y                  | BAD_URL            | 'http://…@Y' has quotes, brackets or blanks before '@'; write the plain URL
                    http://x%22)@Y                | BAD_URL            | 'http://…@Y' has quotes, brackets or blanks before '@'; write the plain URL
                    http://x y@Y                  | BAD_URL            | 'http://x y@Y' has quotes, brackets or blanks before '@'; write the plain URL
                    https://me:p%28w@example.org/ | CREDENTIALS_IN_URL | 'https://…@example.org/' contains a user name or password; remove it
                    https://YOUR-NAME:pw@x.org/   | CREDENTIALS_IN_URL | 'https://…@x.org/' contains a user name or password; remove it
                    //me@example.org/             | CREDENTIALS_IN_URL | '//…@example.org/' contains a user name or password; remove it
                    """,
            quoteCharacter = '`')
    void a_fault_in_the_text_is_reported_with_its_cure(String written, Rule rule, String message) {
        assertThat(Target.parse(written).faults()).isEqualTo(List.of(new Target.Fault(rule, message)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.png", "a\u0000b.png", "a\tb.png"})
    void a_control_character_is_refused_before_anything_else(String written) {
        assertThat(Target.parse(written).faults())
                .extracting(Target.Fault::rule)
                .containsExactly(Rule.BAD_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${base}/x.png",
                "{{base}}/x.png",
                "%7B%7Bbase%7D%7D/x.png",
                "<path>",
                "a/YOUR-NAME.png",
                "https://me:${TOKEN}@x.org/",
                "https://<user>@x.org/"
            })
    void a_text_to_be_filled_in_is_not_a_path(String written) {
        assertThat(Target.parse(written)).isEqualTo(new Target.Placeholder());
    }

    @Test
    void a_port_to_be_filled_in_is_not_a_fault() {
        assertThat(Target.parse("http://localhost:${port}/"))
                .isEqualTo(new Target.External("http://localhost:${port}/"));
    }

    @Test
    void a_picture_in_a_URL_may_be_heavy() {
        var url = "data:image/svg+xml," + "x".repeat(3 << 20);
        assertThat(Target.parse(Kind.IMAGE, url).faults())
                .containsExactly(new Target.Fault(
                        Rule.HEAVY_ASSET,
                        "'data:image/svg+xml,xxxxxxxxxxx…' has a size of 3 MB; save it as a file beside the deck"));
    }

    @Test
    void a_URL_is_heavy_if_it_has_more_than_a_million_characters() {
        var url = "data:image/svg+xml," + "x".repeat(999_981);
        assertThat(Target.parse(Kind.IMAGE, url).faults()).isEmpty();
        assertThat(Target.parse(Kind.IMAGE, url + "x").faults())
                .containsExactly(new Target.Fault(
                        Rule.HEAVY_ASSET,
                        "'data:image/svg+xml,xxxxxxxxxxx…' has a size of 1 MB; save it as a file beside the deck"));
    }

    @Test
    void a_page_in_a_URL_may_serve_as_an_image() {
        assertThat(Target.parse(Kind.IMAGE, "data:text/html,x").faults()).isEmpty();
    }

    @Test
    void a_script_is_not_fetched() {
        assertThat(Target.parse("javascript:x")).isInstanceOf(Target.Opaque.class);
    }

    @Test
    void a_file_is_looked_for_by_its_decoded_name_and_then_as_written() {
        assertThat(new Target.Local("a%20b.png", "", "").names()).containsExactly("a b.png", "a%20b.png");
    }

    @Test
    void a_name_that_does_not_decode_is_taken_as_written() {
        assertThat(new Target.Local("100%.png", "", "").names()).containsExactly("100%.png");
    }

    @Test
    void a_name_is_decoded_once() {
        assertThat(new Target.Local("%252e%252e/x", "", "").names()).containsExactly("%2e%2e/x", "%252e%252e/x");
    }

    @Test
    void the_name_of_a_site_absolute_path_begins_at_the_root() {
        assertThat(new Target.Local("/img/x.png", "", "").names()).containsExactly("img/x.png");
    }

    @Test
    void what_follows_the_path_is_kept_as_written() {
        assertThat(new Target.Local("a.html", "?q=1", "top").suffix()).isEqualTo("?q=1#top");
        assertThat(new Target.Local("a.html", "", "").suffix()).isEmpty();
    }
}
