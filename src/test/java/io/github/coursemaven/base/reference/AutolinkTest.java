package io.github.coursemaven.base.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutolinkTest {

    private static final String CURE =
            "is shown as a link without its angle brackets, because it looks like a URL; put code"
                    + " between backticks [code-as-link]";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xsl:template",
                "xsl:apply-templates/",
                "std::vector",
                "std::vector::iterator",
                "groupId:artifactId:1.0",
                "localhost:8080",
                "image:1.0",
                "key:$value",
                "isbn:978-3",
                "http:listener",
                "file:inbound-endpoint",
                "tel:Number",
                "data:type",
                "ftp:get",
                "script:x"
            })
    void code_in_angle_brackets_is_not_a_misspelt_URL(String code) {
        assertThat(problemsIn("The tag <" + code + "> is new.")).containsExactly("a.md:1:10: '<" + code + ">' " + CURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <htps://x>        | 'htps://x' begins with the unknown scheme 'htps:'; did you mean 'https://x'? [bad-scheme]
                    <http:/x.org>     | 'http:/x.org' has no host; did you mean 'http://x.org'? [bad-scheme]
                    <http:x.org>      | 'http:x.org' has no host; did you mean 'http://x.org'? [bad-scheme]
                    <app://open>      | 'app://open' begins with the unknown scheme 'app:'; link to a file of the course, or to a page with 'https:' [bad-scheme]
                    <file:///x.png>   | 'file:///x.png' names a file on one computer; use a path relative to the deck [file-url]
                    <file:x.png>      | 'file:x.png' names a file on one computer; use a path relative to the deck [file-url]
                    <mial:a@x.org>    | 'mial:a@x.org' begins with the unknown scheme 'mial:'; did you mean 'mailto:a@x.org'? [bad-scheme]
                    <phone:110>       | 'phone:110' begins with the unknown scheme 'phone:'; did you mean 'tel:110'? [bad-scheme]
                    <mailto:bob>      | 'mailto:bob' names 'bob', which is not an email address; correct it [bad-url]
                    """)
    void a_URL_in_angle_brackets_is_checked(String link, String problem) {
        assertThat(problemsIn("See " + link + " there.")).containsExactly("a.md:1:6: " + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://example.org/>",
                "<about:blank>",
                "<urn:isbn:0>",
                "<a@example.org>",
                "<T::U>",
                "<b:c d='e'>"
            })
    void what_browsers_open_and_what_stays_text_is_no_problem(String text) {
        assertThat(problemsIn("See " + text + " there.")).isEmpty();
    }

    @Test
    void code_as_the_type_of_another_type_is_reported_where_it_is_written() {
        assertThat(problemsIn("# A\n\n* vector<std::string> and **map<std::string>**\n"))
                .containsExactly("a.md:3:10: '<std::string>' " + CURE, "a.md:3:33: '<std::string>' " + CURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[text](xsl:template)", "[xsl:template](xsl:template)", "<a href=xsl:template>xsl:template</a>"})
    void a_target_that_somebody_wrote_as_one_is_an_error(String link) {
        assertThat(problemsIn(link))
                .extracting(problem -> problem.replaceFirst("a.md:\\d+:\\d+: ", ""))
                .isEqualTo(
                        List.of("'xsl:template' begins with the unknown scheme 'xsl:'; link to a file of the course, or"
                                + " to a page with 'https:' [bad-scheme]"));
    }

    @Test
    void an_element_with_a_colon_in_its_name_is_no_link_in_HTML() {
        assertThat(problemsIn("<div>\n<xsl:template>x</xsl:template>\n</div>\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x\")@Y", "http://x]@Y", "http://x}@Y", "http://me:p`w@Y"})
    void code_after_a_URL_is_not_a_password(String text) {
        assertThat(problemsIn("See (\"" + text + " there"))
                .containsExactly(
                        "a.md:1:7: 'http://…@Y' is shown as one link up to its end; put a blank after the URL, or"
                                + " code between backticks [code-as-link]");
    }

    @Test
    void an_apostrophe_ends_what_might_be_a_password() {
        assertThat(problemsIn("See ('http://x')@Y there"))
                .containsExactly(
                        "a.md:1:7: 'http://x')@Y' is shown as one link up to its end; put a blank after the URL, or"
                                + " code between backticks [code-as-link]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://me:pw@example.org", "<http://me@example.org>"})
    void a_password_in_a_URL_in_the_text_is_an_error(String text) {
        assertThat(problemsIn("See " + text + " there"))
                .singleElement(STRING)
                .endsWith("@example.org' contains a user name or password; remove it [credentials-in-url]");
    }

    @Test
    void a_URL_whose_password_is_to_be_filled_in_is_no_problem() {
        assertThat(problemsIn("`git clone` http://me:${TOKEN}@example.org and [x](https://YOUR-NAME@example.org)"))
                .isEmpty();
    }

    private List<String> problemsIn(String markdown) {
        return CourseFolder.in(temporary)
                .with("a.md", markdown)
                .including("*.md")
                .problems();
    }
}
