package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNeedsTest {

    private static final String SLIDES = "docs/a.html";
    private static final String PRINT = "docs/a-print.html";
    private static final String HANDOUT = "docs/a-handout.html";

    private static final String EVERYTHING =
            """
            ---
            theme: look/theme.css
            favicon: icon.png
            scripts: own.js
            revealOptions: {parallaxBackgroundImage: sky.png}
            ---
            <!-- .slide: data-background-image="1.png, 2.png" -->
            # A

            ![](3.png) <img srcset="4.png 1x, 5.png 2x" style="background: url(6.png)">
            <video src="7.mp4" poster="8.png"></video> [lab](Lab.java) [b](b.md) [print](b-print.html)

            Note: ![](noted.png)
            """;

    private static final List<String> FILES = List.of(
            "1.png",
            "2.png",
            "3.png",
            "4.png",
            "5.png",
            "6.png",
            "7.mp4",
            "8.png",
            "Lab.java",
            "icon.png",
            "look/base.css",
            "look/font.woff2",
            "look/paper.png",
            "look/theme.css",
            "noted.png",
            "own.js",
            "sky.png");

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary.resolve("checkout")).including("**/*.md");
    }

    @Test
    void slides_need_reveal_js_with_its_licences_and_the_theme_with_its_fonts() {
        folder.with("docs/a.md", "# A");
        assertThat(needs(SLIDES))
                .containsExactly(
                        "_course/fonts/source-sans-pro/source-sans-pro-italic.woff2",
                        "_course/fonts/source-sans-pro/source-sans-pro-regular.woff2",
                        "_course/fonts/source-sans-pro/source-sans-pro-semibold.woff2",
                        "_course/fonts/source-sans-pro/source-sans-pro-semibolditalic.woff2",
                        "_course/licenses/reveal.js-5.txt",
                        "_course/licenses/reveal.js-third-party.txt",
                        "_course/licenses/reveal.js.txt",
                        "_course/licenses/source-sans-pro.txt",
                        "_course/page/paper.css",
                        "_course/page/print.css",
                        "_course/page/printing.js",
                        "_course/page/reveal.slides.js",
                        "_course/page/slides.css",
                        "_course/reveal/speaker.css",
                        "_course/reveal/speaker.html",
                        "_course/reveal/speaker.js",
                        "_course/theme/reveal.black.css");
    }

    @Test
    void pages_for_paper_need_no_reveal_js() {
        folder.with("docs/a.md", "# A");
        var slides = needs(SLIDES);
        assertThat(without(slides, needs(PRINT))).containsExactly("_course/page/paper.js");
        assertThat(without(slides, needs(HANDOUT)))
                .containsExactly("_course/page/handout.css", "_course/page/paper.js");
        assertThat(needs(PRINT)).noneMatch(path -> path.contains("reveal") && path.endsWith(".js"));
    }

    @Test
    void slides_need_all_files_that_they_show_or_link_and_those_of_style_sheets_in_turn() {
        assertThat(ofTheCourse(everything(), SLIDES)).containsExactlyElementsOf(FILES);
    }

    @Test
    void print_views_need_neither_scripts_nor_what_only_speakers_see() {
        assertThat(ofTheCourse(everything(), PRINT))
                .containsExactlyElementsOf(without(Set.of("noted.png", "own.js"), FILES));
    }

    @Test
    void handouts_need_what_is_in_the_notes_that_they_have() {
        assertThat(ofTheCourse(everything(), HANDOUT)).containsExactlyElementsOf(without(Set.of("own.js"), FILES));
    }

    @Test
    void another_deck_needs_nothing_of_that() {
        assertThat(ofTheCourse(everything(), "docs/b.html")).isEmpty();
    }

    @Test
    void formulas_need_MathJax_alone() {
        var page = deck("# A");
        assertThat(without(page.needs(), deck("$a$").needs()))
                .containsExactly(
                        "_course/licenses/mathjax-src.txt",
                        "_course/licenses/mathjax-third-party.txt",
                        "_course/mathjax/formulas.js");
    }

    @Test
    void code_needs_its_languages_alone() {
        var page = deck("# A");
        assertThat(without(page.needs(), deck("```java\n```\n\n```html\n```").needs()))
                .containsExactly(
                        "_course/highlight/highlight.languages-java.languages-xml.languages-css.languages-javascript"
                                + ".languages-handlebars.languages-graphql.js",
                        "_course/highlight/reveal.black.base16-zenburn.css",
                        "_course/licenses/highlight.js-11.10.txt",
                        "_course/licenses/highlight.js-11.9.txt",
                        "_course/licenses/highlight.js.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\na\n```",
                "```java\n```\n\n```\na\n```",
                "<pre><code>a</code></pre>",
                "---\nscripts: own.js\n---\n# A",
                "---\nplugins: [menu]\n---\n# A"
            })
    void code_whose_language_is_guessed_and_scripts_of_authors_need_all_languages(String slide) {
        folder.with("docs/own.js", "");
        assertThat(deck(slide).needs())
                .contains("_course/reveal/plugin/highlight.js")
                .anyMatch(path -> path.endsWith("zenburn.css"))
                .noneMatch(path -> path.startsWith("_course/highlight/languages"));
    }

    @Test
    void diagrams_need_Mermaid() {
        var page = deck("```java\n```");
        var needs =
                without(page.needs(), deck("```mermaid\ng\n```\n\n```java\n```").needs());
        var parts = needs.stream()
                .filter(path -> path.startsWith("_course/mermaid/mermaid/"))
                .toList();
        assertThat(parts).anyMatch(part -> part.contains("flowDiagram")).allMatch(part -> part.endsWith(".js"));
        assertThat(without(Set.copyOf(parts), needs))
                .containsExactly(
                        "_course/licenses/mermaid-third-party.txt",
                        "_course/licenses/mermaid.txt",
                        "_course/mermaid/mermaid.js");
    }

    @Test
    void a_style_sheet_on_the_class_path_brings_what_it_refers_to() throws IOException {
        var jar = CourseFolder.in(temporary.resolve("jar"))
                .with("look/brand.css", "@import 'more.css'; a { b: url('img/x.png') }")
                .with("look/more.css", "@import 'brand.css'; c { d: url(y.png) }")
                .with("look/img/x.png", "x")
                .with("look/y.png", "y");
        folder.with("docs/a.md", "---\ncss: look/brand.css\n---\n# A");
        try (var classPath = new URLClassLoader(new URL[] {jar.file("").toUri().toURL()})) {
            assertThat(site(new Resources(classPath), Optional.empty())
                            .page(SLIDES)
                            .needs())
                    .filteredOn(path -> path.startsWith("_course/classpath/"))
                    .containsExactly(
                            "_course/classpath/look/brand.css",
                            "_course/classpath/look/img/x.png",
                            "_course/classpath/look/more.css",
                            "_course/classpath/look/y.png");
        }
    }

    @Test
    void the_index_needs_its_style_sheet_and_the_logo() {
        folder.with("docs/a.md", "# A").with("img/logo.svg", "x");
        var logo = new StyleFile.InCourse(folder.file("img/logo.svg"));
        assertThat(site(resources(), Optional.of(logo)).page("index.html").needs())
                .containsExactly("_course/page/course.css", "img/logo.svg");
    }

    @Test
    void the_assets_of_a_site_are_what_its_pages_need() {
        var site = everything();
        var needs = new TreeSet<String>();
        site.pages().values().forEach(page -> needs.addAll(page.needs()));
        assertThat(site.assets().keySet()).isEqualTo(needs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.png", "5.png", "6.png", "sky.png", "look/base.css", "look/font.woff2", "look/paper.png"})
    void a_pdf_is_current_until_something_changes_that_its_page_shows(String changed) throws IOException {
        var store = new PdfStore(temporary.resolve("out"), temporary.resolve("reports"));
        store.put(new PageFingerprints(everything()), PRINT, "docs/a.pdf", new Content.Text("a PDF"));
        assertThat(store.removeStale(new PageFingerprints(everything()))).containsExactly("docs/a.pdf");

        folder.with("docs/noted.png", "changed").with("docs/b.md", "# Changed");
        assertThat(store.removeStale(new PageFingerprints(built()))).containsExactly("docs/a.pdf");

        folder.with("docs/" + changed, changed.endsWith(".css") ? "b { color: red }" : "changed");
        assertThat(store.removeStale(new PageFingerprints(built()))).isEmpty();
    }

    private Site everything() {
        FILES.forEach(file -> folder.with("docs/" + file, file));
        folder.with("docs/a.md", EVERYTHING)
                .with("docs/b.md", "# B")
                .with("docs/look/theme.css", "@import 'base.css'; h1 { background: url(paper.png) }")
                .with("docs/look/base.css", "@import 'theme.css'; @font-face { src: url(font.woff2) }");
        return built();
    }

    private Page deck(String text) {
        folder.with("docs/a.md", text);
        return built().page(SLIDES);
    }

    private Set<String> needs(String page) {
        return built().page(page).needs();
    }

    private static List<String> ofTheCourse(Site site, String page) {
        return site.page(page).needs().stream()
                .filter(path -> !path.startsWith("_course/"))
                .map(path -> path.replaceFirst("^docs/", ""))
                .toList();
    }

    private static List<String> without(Set<String> some, Iterable<String> all) {
        var rest = new TreeSet<String>();
        all.forEach(rest::add);
        rest.removeAll(some);
        return List.copyOf(rest);
    }

    private Site built() {
        return site(resources(), Optional.empty());
    }

    private Site site(Resources resources, Optional<StyleFile> logo) {
        var pages = new PageSettings("en", true, PrintSize.SLIDE, Handout.NOTES);
        var settings = new SiteSettings("T", "", logo, pages);
        return new SiteBuilder(settings, folder.files(), resources).build(folder.course(resources));
    }

    private static Resources resources() {
        return new Resources(PageNeedsTest.class.getClassLoader());
    }
}
