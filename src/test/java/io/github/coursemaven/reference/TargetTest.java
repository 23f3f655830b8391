package io.github.coursemaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.problem.Rule;
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
                    //example.org/x               | https://example.org/x
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
                "data:image/png;base64,AA==",
                "about:blank",
                "ftp://example.org/x",
                "ftps://example.org/x",
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
                    javascript:alert(1)           | SCRIPT_URL         | 'javascript:alert(1)' is a script; give the page a real link
                    VBScript:x                    | SCRIPT_URL         | 'VBScript:x' is a script; give the page a real link
                    blob:https://example.org/1    | BAD_SCHEME         | 'blob:https://example.org/1' lives only in one browser window; save it as a file beside the deck
                    filesystem:https://a.b/x      | BAD_SCHEME         | 'filesystem:https://a.b/x' lives only in one browser window; save it as a file beside the deck
                    file:///home/me/x.png         | FILE_URL           | 'file:///home/me/x.png' names a file of one computer; use a path relative to the deck
                    C:/img/x.png                  | BAD_SCHEME         | 'C:/img/x.png' is a Windows path; use a path relative to the deck, with '/'
                    C:\\img\\x.png                | BAD_SCHEME         | 'C:\\img\\x.png' is a Windows path; use a path relative to the deck, with '/'
                    htp://example.org             | BAD_SCHEME         | 'htp://example.org' begins with the unknown scheme 'htp:'; is it 'https:'?
                    http:/example.org             | BAD_SCHEME         | 'http:/example.org' names no host; write 'http://' before it
                    https:example.org             | BAD_SCHEME         | 'https:example.org' names no host; write 'https://' before it
                    https:///x                    | BAD_SCHEME         | 'https:///x' names no host; write 'https://' before it
                    https;//example.org/          | BAD_SCHEME         | 'https;//example.org/' begins with the unknown scheme 'https;'; is it 'https:'?
                    img\\x.png                    | BACKSLASH          | 'img\\x.png' has backslashes; write 'img/x.png'
                    \\\\server\\share             | BACKSLASH          | '\\\\server\\share' has backslashes; write '//server/share'
                    img/a:b.png                   | BAD_URL            | 'img/a:b.png' has a ':' in a path; rename the file, or write the whole URL
                    a%00.png                      | BAD_URL            | 'a%00.png' has a control character; write the plain name
                    https://me:pw@example.org/    | CREDENTIALS_IN_URL | 'https://…@example.org/' holds a user name or password; take it out
                    //me@example.org/             | CREDENTIALS_IN_URL | '//…@example.org/' holds a user name or password; take it out
                    """,
            quoteCharacter = '`')
    void a_fault_in_the_text_is_told_with_its_cure(String written, Rule rule, String message) {
        assertThat(Target.parse(written).faults()).isEqualTo(List.of(new Target.Fault(rule, message)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb.png", "a\u0000b.png", "a\tb.png", "java\nscript:alert(1)"})
    void a_control_character_is_refused_before_anything_else(String written) {
        assertThat(Target.parse(written).faults())
                .extracting(Target.Fault::rule)
                .containsExactly(Rule.BAD_URL);
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
