package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The links between the pages of a course. */
class CourseWaysTest {

    private CourseFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path directory) {
        folder = CourseFolder.in(directory)
                .including("**/*.md")
                .with("1/a.md", "# A & B")
                .with("2.md", "# Two")
                .with("3/c.md", "# C");
    }

    @Test
    void slides_lead_to_the_course_the_paper_and_the_decks_beside_them() {
        var page = page("2.html", settings(IndexSettings.DEFAULT, "en"));
        assertThat(links(page))
                .containsExactly(
                        "1/a.html ‹",
                        "index.html Course",
                        "2-print.html Print view",
                        "2-handout.html Handout",
                        "3/c.html ›");
        assertThat(page.select("nav a[rel]").eachAttr("rel")).containsExactly("prev", "next");
        assertThat(page.select("nav a[title]").eachAttr("title"))
                .containsExactly("Previous: \u2068A & B\u2069", "Next: \u2068C\u2069");
        assertThat(page.select("nav").eachAttr("aria-label")).containsExactly("Course");
    }

    @Test
    void a_reader_stays_in_the_view() {
        assertThat(links(page("1/a-print.html", settings(IndexSettings.DEFAULT, "en"))))
                .containsExactly(
                        "../index.html Course", "a.html Slides", "a-handout.html Handout", "../2-print.html ›");
        assertThat(links(page("3/c-handout.html", settings(IndexSettings.DEFAULT, "en"))))
                .containsExactly(
                        "../2-handout.html ‹", "../index.html Course", "c.html Slides", "c-print.html Print view");
    }

    @Test
    void without_handouts_nothing_leads_to_them() {
        var pages = new PageSettings("en", true, PrintSize.SLIDE, Handout.NONE);
        assertThat(links(page("1/a.html", new SiteSettings("T", "", Optional.empty(), pages))))
                .containsExactly("../index.html Course", "a-print.html Print view", "../2.html ›");
    }

    @Test
    void links_can_be_left_out() {
        var settings = settings(new IndexSettings(Optional.empty(), false, Map.of()), "en");
        assertThat(page("2.html", settings).select(".course-ways")).isEmpty();
        assertThat(page("2-print.html", settings).select(".course-ways")).isEmpty();
    }

    @Test
    void their_words_are_in_the_language_of_the_course() {
        var german = new IndexSettings(Optional.of("de"), true, Map.of("handout", "Skript"));
        folder.with("2.md", "---\nlang: en\n---\n# Two");
        assertThat(page("1/a.html", settings(german, "de")).select("nav").outerHtml())
                .startsWith("<nav class=\"course-ways\" aria-label=\"Kurs\">")
                .contains("Druckansicht", "Skript", "Weiter: ");
        assertThat(page("2.html", settings(german, "de")).select("nav").outerHtml())
                .startsWith("<nav class=\"course-ways\" aria-label=\"Kurs\" lang=\"de\" dir=\"ltr\">");
        var arabic = new IndexSettings(Optional.of("ar"), true, Map.of());
        assertThat(page("1/a.html", settings(arabic, "ar")).select("nav").attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void that_is_the_language_of_all_decks_if_none_is_set() {
        folder.with("1/a.md", "---\nlang: de\n---\n# A")
                .with("2.md", "---\nlang: de\n---\n# B")
                .with("3/c.md", "---\nlang: de\n---\n# C");
        var settings = settings(IndexSettings.DEFAULT, "en");
        assertThat(page("2.html", settings).select("nav a").eachText()).contains("Kurs");
        assertThat(page("index.html", settings).select("html").attr("lang")).isEqualTo("de");
        var english = settings(new IndexSettings(Optional.of("en"), true, Map.of()), "en");
        assertThat(page("2.html", english).select("nav a").eachText()).contains("Course");
        folder.with("3/c.md", "---\nlang: fr\n---\n# C");
        assertThat(page("2.html", settings).select("nav a").eachText()).contains("Course");
    }

    @Test
    void a_course_has_words_of_its_own_in_a_file() throws IOException {
        assertThat(WordsFile.read(folder.files().roots())).isEmpty();
        folder.with(".course/words.properties", "\uFEFFpdf=X\nhandout = Snímky k tisku\ncount.few={0} snímky\n");
        assertThat(WordsFile.read(folder.files().roots()))
                .isEqualTo(Map.of("pdf", "X", "handout", "Snímky k tisku", "count.few", "{0} snímky"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "handouts=X | 'handouts' is not a word of the pages; they have contents, copied, copy, count.few, ",
                "handout=\\u12 | '\\u' must be followed by four hexadecimal digits, as in '\\u00e9'",
                "slides= | 'slides' is empty; write a word, or delete the line",
                "next=Weiter | 'next' is 'Weiter' without '{0}', which stands for a title or a number",
                "count.few=X | 'count.few' is 'X' without '{0}'",
                "slide=Folie {0} | 'slide' is 'Folie {0}' without '{1}'"
            })
    void words_that_pages_cannot_use_are_mistakes(String line, String message) {
        folder.with(".course/words.properties", line + "\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordsFile.read(folder.files().roots()))
                .withMessageStartingWith(message.strip());
    }

    @Test
    void a_word_may_stand_for_a_small_number_itself() {
        folder.with(".course/words.properties", "count.one=eine Folie\ncount.two=zwei Folien\n");
        assertThat(WordsFile.read(folder.files().roots()))
                .isEqualTo(Map.of("count.one", "eine Folie", "count.two", "zwei Folien"));
    }

    @Test
    void a_pdf_stays_when_another_deck_gets_a_new_title() throws IOException {
        var before = new PageFingerprints(site(settings(IndexSettings.DEFAULT, "en"))).of("2-print.html");
        folder.with("3/c.md", "# Another");
        assertThat(new PageFingerprints(site(settings(IndexSettings.DEFAULT, "en"))).of("2-print.html"))
                .isEqualTo(before);
        folder.with("2.md", "# Other");
        assertThat(new PageFingerprints(site(settings(IndexSettings.DEFAULT, "en"))).of("2-print.html"))
                .isNotEqualTo(before);
    }

    private static SiteSettings settings(IndexSettings index, String lang) {
        return new SiteSettings("T", "", Optional.empty(), new PageSettings(lang, true), index);
    }

    private Document page(String path, SiteSettings settings) {
        return Jsoup.parse(site(settings).page(path).html());
    }

    private Site site(SiteSettings settings) {
        var resources = new Resources(getClass().getClassLoader());
        return new SiteBuilder(settings, folder.files(), resources).build(folder.course());
    }

    private static List<String> links(Document page) {
        return page.select("nav.course-ways a").stream()
                .map(link -> link.attr("href") + " " + link.text())
                .toList();
    }
}
