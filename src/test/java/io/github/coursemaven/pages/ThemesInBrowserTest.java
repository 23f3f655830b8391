package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see of a theme. The values are those of reveal.js 5.1.0, which reveal-md 6 shows. */
@TestInstance(Lifecycle.PER_CLASS)
class ThemesInBrowserTest {

    private final Path folder;
    private final Browser browser;

    ThemesInBrowserTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        browser = Browser.start(InstalledBrowser.orSkip(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            beige      | none               | 40px | 'League Gothic', Impact, sans-serif     | uppercase | 150.8px
            black      | rgb(25, 25, 25)    | 42px | 'Source Sans Pro', Helvetica, sans-serif | uppercase | 105px
            dracula    | rgb(40, 42, 54)    | 40px | 'League Gothic', Impact, sans-serif     | none      | 150.8px
            serif      | rgb(240, 241, 235) | 40px | 'Palatino Linotype', 'Book Antiqua', Palatino, FreeSerif, serif | none | 150.8px
            simple     | rgb(255, 255, 255) | 40px | 'News Cycle', Impact, sans-serif        | none      | 150.8px
            white_contrast_compact_verbatim_headers | rgb(255, 255, 255) | 25px | 'Source Sans Pro', Helvetica, sans-serif | none | 62.5px
            """)
    void a_theme_has_the_looks_that_it_has_in_reveal_md(
            String theme, String background, String size, String font, String capitals, String heading)
            throws IOException {
        open("---\ntheme: " + theme + "\n---\n# A heading\n");
        assertThat(
                        browser.run(
                                """
                        var heading = getComputedStyle(document.querySelector('.slides h1'));
                        return [getComputedStyle(document.querySelector('.reveal')).fontSize, heading.fontFamily.replace(/"/g, "'"),
                            heading.textTransform, heading.fontSize].join(' | ');
                        """))
                .isEqualTo(String.join(" | ", size, font, capitals, heading));
        if (!background.equals("none")) {
            assertThat(browser.run(
                            "return getComputedStyle(document.querySelector('.reveal-viewport')).backgroundColor"))
                    .isEqualTo(background);
        }
    }

    @Test
    void slides_are_scaled_as_large_as_the_window_allows() throws IOException {
        open("---\nrevealOptions: {width: 1000, height: 700, margin: 0}\n---\n# A\n");
        assertThat(browser.run("return Reveal.getScale() === Math.min(innerWidth / 1000, innerHeight / 700)"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reveal.sync(); Reveal.slide(0); ", "Reveal.sync(); Reveal.slide(1); "})
    void the_page_has_the_states_of_its_slide(String steps) throws IOException {
        var state = "<!-- .slide: data-state=\"dim\" -->\n";
        open(state + "# A\n\n---\n\n" + state + "# B\n");
        assertThat(browser.run(steps + "return Reveal.getViewportElement().classList.contains('dim')"))
                .isEqualTo("true");
        assertThat(browser.run(
                        "Reveal.next(); Reveal.sync(); return Reveal.getViewportElement().classList.contains('dim')"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "theme: white | | | rgb(51, 51, 51)",
                "theme: black | | | rgb(211, 211, 211)",
                "theme: white | <!-- .slide: data-background-color=\"#111\" --> | | rgb(211, 211, 211)",
                "theme: black;mermaid: {theme: default} | | | rgb(51, 51, 51)",
                "theme: black | | %%{init: {\"theme\": \"default\"}}%% | rgb(51, 51, 51)",
            })
    void words_of_diagrams_can_be_read_on_dark_slides_and_colours_of_the_author_stay(
            String settings, String slide, String directive, String colour) throws IOException {
        open("---\n" + settings.replace(';', '\n') + "\n---\n" + (slide == null ? "" : slide) + "\n\n```mermaid\n"
                + (directive == null ? "" : directive) + "\nsequenceDiagram\n  A->>B: hello\n```\n");
        browser.waitFor("return document.querySelector('.mermaid svg .messageText')");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.mermaid svg .messageText')).fill"))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            solarized | 123456  | rgb(255, 255, 255)
            simple    | 123456  | rgb(255, 255, 255)
            white     | 2a76dd  | rgb(255, 255, 255)
            dracula   | ffffee  | rgb(40, 42, 54) rgb(34, 34, 34)
            moon      | ffffee  | rgb(34, 34, 34)
            """)
    void repaired_texts_can_be_read_on_slides_with_the_opposite_background(
            String theme, String background, String colour) throws IOException {
        open("---\ntheme: " + theme + "\ncontrast: repair\n---\n<!-- .slide: data-background=\"#" + background
                + "\" -->\n## A\n\nwith **bold** `code` [and a link](#/0)\n");

        assertThat(browser.run(
                        "return Array.from(new Set(Array.from(document.querySelectorAll('section :is(h2, p, strong, a)'),"
                                + " e => getComputedStyle(e).color))).join(' ')"))
                .isEqualTo(colour);
    }

    private void open(String deck) throws IOException {
        var course = CourseFolder.in(folder.resolve("course")).with("slides/a.md", deck);
        var resources = new Resources(ThemesInBrowserTest.class.getClassLoader());
        var settings = new SiteSettings("Themes", "", Optional.empty(), new PageSettings("en", true));
        var site = folder.resolve("site");
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course()));
        browser.openSlides(site.resolve("slides/a.html").toUri());
    }
}
