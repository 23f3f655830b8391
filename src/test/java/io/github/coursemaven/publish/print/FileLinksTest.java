package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinksTest {

    private static final Path SITE = Path.of("site").toAbsolutePath();
    private static final Path OWN = SITE.resolve("a/one.pdf");
    private static final Path OTHER = SITE.resolve("b/two ä.pdf");
    private static final PageNumbers PAGES =
            new PageNumbers(Map.of(SITE.resolve("a/one-print.html"), OWN, SITE.resolve("b/two ä-print.html"), OTHER));
    private static final FileLinks LINKS = new FileLinks(OWN, PAGES);

    static {
        PAGES.add(OTHER, Map.of("/2", 4, "größe", 5));
        PAGES.add(OWN, Map.of("/1", 2));
    }

    @Test
    void a_link_to_a_page_that_is_printed_leads_to_its_PDF() {
        assertThat(relative("b/two ä-print.html", "")).isEqualTo("../b/two%20%C3%A4.pdf");
    }

    @Test
    void a_link_to_a_slide_or_an_element_leads_to_its_page_in_the_PDF() {
        assertThat(relative("b/two ä-print.html", "#/2")).isEqualTo("../b/two%20%C3%A4.pdf#page=4");
        assertThat(relative("b/two ä-print.html", "?x#gr%C3%B6%C3%9Fe")).isEqualTo("../b/two%20%C3%A4.pdf#page=5");
        assertThat(relative("b/two ä-print.html", "#/2:~:text=word")).isEqualTo("../b/two%20%C3%A4.pdf#page=4");
    }

    @Test
    void a_link_to_what_is_not_in_the_PDF_leads_to_its_beginning() {
        assertThat(relative("b/two ä-print.html", "#/9")).isEqualTo("../b/two%20%C3%A4.pdf");
        assertThat(relative("b/two ä-print.html", "#%")).isEqualTo("../b/two%20%C3%A4.pdf");
    }

    @Test
    void links_into_other_PDFs_wait_until_all_are_printed() {
        assertThat(LINKS.isInOtherPdf(address("b/two ä-print.html", "#/2"))).isTrue();
        assertThat(LINKS.isInOtherPdf(address("b/two ä-print.html", ""))).isFalse();
        assertThat(LINKS.isInOtherPdf(address("a/one-print.html", "#/2"))).isFalse();
        assertThat(LINKS.isInOtherPdf(address("x.html", "#/2"))).isFalse();
        assertThat(LINKS.isInOtherPdf("https://example.org/a#b")).isFalse();
    }

    @Test
    void a_link_to_the_deck_itself_leads_to_a_page() {
        assertThat(LINKS.ownPage(address("a/one-print.html", ""))).contains(1);
        assertThat(LINKS.ownPage(address("a/one-print.html", "#/1"))).contains(2);
        assertThat(LINKS.ownPage(address("a/one-print.html", "#gone"))).contains(1);
        assertThat(LINKS.ownPage(address("b/two ä-print.html", "#/2"))).isEmpty();
    }

    @Test
    void a_link_to_another_file_is_relative_to_the_PDF() {
        assertThat(relative("a/Lab.java", "")).isEqualTo("Lab.java");
        assertThat(relative("x.html", "?v=1#y")).isEqualTo("../x.html?v=1#y");
    }

    @Test
    void a_link_to_another_host_stays() {
        assertThat(LINKS.relative("https://example.org/a%20b#c")).isEqualTo("https://example.org/a%20b#c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://server/share/a.doc", "file:///x[1].html"})
    void a_link_that_names_no_file_of_this_computer_stays(String address) {
        assertThat(LINKS.relative(address)).isEqualTo(address);
    }

    private static String relative(String file, String rest) {
        return LINKS.relative(address(file, rest));
    }

    private static String address(String file, String rest) {
        return SITE.resolve(file).toUri().toASCIIString() + rest;
    }
}
