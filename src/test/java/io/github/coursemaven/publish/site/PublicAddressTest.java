package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @TempDir
    Path directory;

    @Test
    void pages_are_below_the_address() {
        var address = PublicAddress.parse(" https://example.org/~me/course ");
        assertThat(address.of("index.html")).isEqualTo("https://example.org/~me/course/");
        assertThat(address.of("a b/ü.html")).isEqualTo("https://example.org/~me/course/a%20b/%C3%BC.html");
        assertThat(PublicAddress.parse("http://example.org").of("a.html")).isEqualTo("http://example.org/a.html");
        assertThat(PublicAddress.parse("https://example.org:8443/c/index.html").root())
                .isEqualTo("https://example.org:8443/c/");
        assertThat(PublicAddress.parse("https://münchen.example/kurs/größe").root())
                .isEqualTo("https://xn--mnchen-3ya.example/kurs/gr%C3%B6%C3%9Fe/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org/course",
                "/course",
                "ftp://example.org/",
                "https://",
                "https://example.org/?a",
                "https://example.org/#a",
                "https://a b/",
                "javascript:alert(1)"
            })
    void what_is_no_address_of_a_folder_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicAddress.parse(text))
                .withMessage(
                        "'" + text + "' is not the address of a course; write one such as https://example.org/course/");
    }

    @Test
    void a_password_is_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicAddress.parse("https://me:pw@example.org/"))
                .withMessageStartingWith("'https://…@example.org/' is not the address of a course");
    }

    @Test
    void index_and_slides_name_theirs() throws IOException {
        var site = site(Optional.of(PublicAddress.parse("https://example.org/c")));
        assertThat(tags(site, "index.html"))
                .containsExactly(
                        "website",
                        "T \"1\"",
                        "https://example.org/c/",
                        "https://example.org/c/_course/covers/a&b.webp");
        assertThat(tags(site, "a&b.html")).containsExactly("website", "A", "https://example.org/c/a&b.html", "D & E");
        assertThat(tags(site, "a&b-print.html")).isEmpty();
        assertThat(text(site, "sitemap.xml"))
                .isEqualTo(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>https://example.org/c/</loc></url>
                        <url><loc>https://example.org/c/a&amp;b.html</loc></url>
                        </urlset>
                        """);
    }

    @Test
    void without_an_address_there_is_nothing_of_that() {
        var site = site(Optional.empty());
        assertThat(tags(site, "index.html")).isEmpty();
        assertThat(tags(site, "a&b.html")).isEmpty();
        assertThat(site.has("sitemap.xml")).isFalse();
    }

    private Site site(Optional<PublicAddress> address) {
        var folder =
                CourseFolder.in(directory).including("**/*.md").with("a&b.md", "---\ndescription: D & E\n---\n# A");
        var index = new IndexSettings(Optional.empty(), true, Map.of(), ProjectFacts.NONE, address);
        var settings = new SiteSettings("T \"1\"", "", Optional.empty(), new PageSettings("en", true), index);
        var builder = new SiteBuilder(
                settings, folder.files(), new Resources(getClass().getClassLoader()));
        return builder.withIndex(folder.course(), builder.pages(folder.course()), Set.of("_course/covers/a&b.webp"));
    }

    private static Iterable<String> tags(Site site, String page) {
        return Jsoup.parse(site.page(page).html()).select("meta[property^=og:]").eachAttr("content");
    }

    private static String text(Site site, String path) throws IOException {
        try (var in = site.content(path).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
