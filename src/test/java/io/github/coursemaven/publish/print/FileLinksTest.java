package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinksTest {

    private static final Path SITE = Path.of("site").toAbsolutePath();
    private static final FileLinks LINKS =
            new FileLinks(SITE.resolve("a"), Map.of(SITE.resolve("b/two ä-print.html"), SITE.resolve("b/two ä.pdf")));

    @Test
    void a_link_to_a_page_that_is_printed_leads_to_its_PDF() {
        assertThat(relative("b/two ä-print.html", "")).isEqualTo("../b/two%20%C3%A4.pdf");
        assertThat(relative("b/two ä-print.html", "#/2")).isEqualTo("../b/two%20%C3%A4.pdf#/2");
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
        return LINKS.relative(SITE.resolve(file).toUri().toASCIIString() + rest);
    }
}
