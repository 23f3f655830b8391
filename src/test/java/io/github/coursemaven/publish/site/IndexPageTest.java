package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.ProjectFacts.Licence;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The face of a course. */
class IndexPageTest {

    private CourseFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path directory) {
        folder = CourseFolder.in(directory).including("**/slides/*.md");
    }

    @Test
    void parts_have_the_names_of_modules_or_of_readmes_or_of_folders() {
        folder.with("a/slides/1.md", "# A1")
                .with("a/slides/2.md", "# A2")
                .with("b/slides/1.md", "# B1")
                .with("c/slides/1.md", "# C1");
        assertThat(index().select("h2").eachText()).containsExactly("a", "b", "c");
        folder.with(
                        "b/README.md",
                        "---\nx: 1\n---\n[![](x.svg)](y)\n\nIntro\n\n<h1>Trees &amp; `more`</h1>\n\n# Not this")
                .with("c/readme.markdown", "no heading")
                .including("**/slides/*.md");
        assertThat(index().select("h2").eachText()).containsExactly("a", "Trees & `more`", "c");
        var modules = Map.of(folder.file("a"), "Algorithms <1>", folder.file("b"), "");
        assertThat(index(facts(modules)).select("h2[id]").eachText())
                .containsExactly("Algorithms <1>", "Trees & `more`");
    }

    @Test
    void headings_and_links_to_the_parts_help_to_find_the_way() {
        folder.with("a/slides/1.md", "# A1")
                .with("a/slides/2.md", "# A2")
                .with("b/slides/1.md", "# B1")
                .with("slides/0.md", "# Zero");
        assertThat(index().select("nav")).isEmpty();
        assertThat(index().select("h1, h2, h3").stream().map(each -> each.tagName() + " " + each.text()))
                .containsExactly("h1 A1", "h2 a", "h3 A1", "h3 A2", "h2 b", "h3 B1", "h2 slides", "h3 Zero");
        folder.with("c/slides/1.md", "# C1");
        assertThat(index().select("nav a").eachAttr("href"))
                .containsExactly("#part-1", "#part-2", "#part-3", "#part-4");
        assertThat(index().select("nav").attr("aria-label")).isEqualTo("Contents");
    }

    @Test
    void links_between_pages_follow_the_order_of_the_index() {
        folder.with("b/slides/1.md", "# B1")
                .with("b/slides/2.md", "# B2")
                .with("slides.md", "# Root")
                .including("**/*.md");
        assertThat(index().select(".title a").eachAttr("href"))
                .containsExactly("slides.html", "b/slides/1.html", "b/slides/2.html");
        assertThat(Jsoup.parse(site(ProjectFacts.NONE).page("slides.html").html())
                        .select("nav a[rel]")
                        .eachAttr("href"))
                .containsExactly("b/slides/1.html");
    }

    @Test
    void decks_with_equal_titles_are_told_apart() {
        folder.with("slides/a.md", "---\ntitle: T\n---\n# First")
                .with("slides/b.md", "---\ntitle: T\n---\n# Second")
                .with("slides/c.md", "---\ntitle: T\n---\ntext")
                .with("slides/d.md", "---\ntitle: T\n---\n# Twice")
                .with("slides/e.md", "---\ntitle: T\n---\n# Twice")
                .with("slides/f.md", "---\ntitle: T\n---\n# T")
                .with("slides/g.md", "# Other");
        assertThat(index().select(".title").eachText())
                .containsExactly(
                        "T First",
                        "T Second",
                        "T slides/c.md",
                        "T slides/d.md",
                        "T slides/e.md",
                        "T slides/f.md",
                        "Other");
        assertThat(Jsoup.parse(site(ProjectFacts.NONE).page("slides/a.html").html())
                        .select("nav [rel=next]")
                        .attr("title"))
                .isEqualTo("Next: \u2068T – Second\u2069");
    }

    @Test
    void the_title_is_that_of_the_readme_or_of_the_first_deck() {
        folder.with("slides/a.md", "# Loops").with("slides/b.md", "# Trees");
        assertThat(index().title()).isEqualTo("Loops");
        folder.with("README.md", "# Programming").including("**/slides/*.md");
        assertThat(index().title()).isEqualTo("Programming");
        assertThat(index().select("h1").text()).isEqualTo("Programming");
        assertThat(Jsoup.parse(site(ProjectFacts.NONE)
                                .page("slides/a-handout.html")
                                .html())
                        .select(".course-name")
                        .text())
                .isEqualTo("Programming");
    }

    @Test
    void slides_are_counted_as_reveal_js_does() {
        folder.with("slides/a.md", "# A\n---\n<!-- .slide: data-visibility=\"hidden\" -->\n# B\n---\n# C");
        assertThat(index().select(".details").text()).isEqualTo("2 slides");
    }

    @Test
    void texts_in_another_direction_are_isolated() {
        folder.with("slides/a.md", "---\nauthor: ليلى حسن\ndescription: مقدمة\n---\n# برمجة");
        assertThat(index().select("html").attr("dir")).isEqualTo("ltr");
        assertThat(index().select(".details bdi").eachText()).containsExactly("ليلى حسن", "1 slide");
        assertThat(index().select(".title a > bdi").eachText()).containsExactly("برمجة");
        assertThat(index().select("li p[dir=auto]").eachText()).containsExactly("مقدمة");
        folder.with("slides/a.md", "---\nlang: he\n---\n# A");
        assertThat(index().select("html").attr("lang")).isEqualTo("he");
        assertThat(index().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(index().select(".details").text()).isEqualTo("שקופית אחת");
    }

    @Test
    void a_card_says_the_language_of_its_deck_if_the_index_has_another() {
        folder.with("slides/a.md", "---\nlang: de\ndescription: Ein Satz\n---\n# Ablaufsteuerung")
                .with("slides/b.md", "---\ndescription: A sentence\n---\n# Control flow");
        assertThat(index().select("html").attr("lang")).isEqualTo("en");
        assertThat(index().select("li [lang]").eachText())
                .containsExactly("Ablaufsteuerung", "Ablaufsteuerung", "Ein Satz");
        assertThat(index().select("li [lang]").eachAttr("lang")).containsOnly("de");
    }

    @Test
    void a_card_has_the_colours_of_its_deck() {
        folder.with("slides/a.md", "---\ntheme: solarized\n---\n# A")
                .with("slides/b.md", "---\ncss: own.css\n---\n# B")
                .with(
                        "slides/own.css",
                        ":root{--r-background-color:#eee;--r-heading-color:var(--x);--x:navy;--r-link-color:red}")
                .with("slides/c.md", "<!-- .slide: data-background-color=\"#fed\" -->\n# C");
        assertThat(index().select(".cover").eachAttr("style"))
                .containsExactly(
                        "--paper:#fdf6e3;--ink:#586e75;--mark:#268bd2",
                        "--paper:#eeeeee;--ink:#000080;--mark:#ff0000",
                        "--paper:#ffeedd;--ink:#191919;--mark:#42affa");
        assertThat(index().select(".cover").eachText()).containsExactly("A", "B", "C");
    }

    @Test
    void a_card_shows_the_first_slide_if_a_browser_has_printed_it() {
        folder.with("slides/a b.md", "# A").with("slides/c.md", "# C");
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        var builder = new SiteBuilder(
                settings, folder.files(), new Resources(getClass().getClassLoader()));
        var printed = Set.of("slides/a b.pdf", "_course/covers/slides/a b.webp");
        var site = builder.withIndex(folder.course(), builder.pages(folder.course()), printed);
        var index = Jsoup.parse(site.page("index.html").html());
        assertThat(index.select(".cover img").eachAttr("src")).containsExactly("_course/covers/slides/a%20b.webp");
        assertThat(index.select(".cover").eachText()).containsExactly("C");
        assertThat(index.select(".others a").eachText())
                .containsExactly("Print view", "PDF", "Handout", "Print view", "Handout");
    }

    @Test
    void the_foot_names_licence_and_sources() {
        folder.with("slides/a.md", "# A");
        assertThat(index().select("footer")).isEmpty();
        var linked = new Licence("CC <BY>", Optional.of("https://example.org/by?a=1&b"));
        var foot = index(new ProjectFacts(Map.of(), Optional.of(linked), Optional.of("https://example.org/repo")))
                .select("footer");
        assertThat(foot.text()).isEqualTo("Licence: CC <BY> Source files");
        assertThat(foot.select("a").eachAttr("href"))
                .containsExactly("https://example.org/by?a=1&b", "https://example.org/repo");
        var named = new Licence("All rights reserved", Optional.empty());
        assertThat(index(new ProjectFacts(Map.of(), Optional.of(named), Optional.empty()))
                        .select("footer")
                        .html())
                .isEqualTo("<p>Licence: <bdi>All rights reserved</bdi></p>");
    }

    @Test
    void what_authors_write_is_text() {
        folder.with("slides/a.md", "---\ntitle: <script>x</script> \"'&\nauthor: <b>A</b>\n---\n# A")
                .with("slides/b.md", "---\ntitle: <script>x</script> \"'&\n---\n# <i>B</i>")
                .with("README.md", "# &lt;img src=x onerror=y>")
                .including("**/slides/*.md");
        assertThat(index().select("script, b, img, i")).isEmpty();
        assertThat(index().select(".title").text()).startsWith("<script>x</script> \"'&");
    }

    private Document index() {
        return index(ProjectFacts.NONE);
    }

    private Document index(ProjectFacts project) {
        var site = site(project);
        return Jsoup.parse(site.page(site.index()).html());
    }

    private static ProjectFacts facts(Map<Path, String> modules) {
        return new ProjectFacts(modules, Optional.empty(), Optional.empty());
    }

    private Site site(ProjectFacts project) {
        var index = new IndexSettings(Optional.empty(), true, Map.of(), project, Optional.empty());
        var settings = new SiteSettings("", "", Optional.empty(), new PageSettings("en", true), index);
        return new SiteBuilder(
                        settings, folder.files(), new Resources(getClass().getClassLoader()))
                .build(folder.course());
    }
}
