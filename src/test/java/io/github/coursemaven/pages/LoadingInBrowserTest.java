package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.pages.PagesInBrowserTest.Origin;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import io.github.coursemaven.server.TestServer;
import java.io.IOException;
import java.net.URI;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages ask for, and when. */
@TestInstance(Lifecycle.PER_CLASS)
class LoadingInBrowserTest {

    /** Runs when reveal.js is there, and does not show any slide yet. */
    private static final String NOTING =
            """
            var fonts = Array.from(document.fonts)
              .filter(font => font.status !== 'unloaded')
              .map(font => font.weight + ' ' + font.style);
            """;

    private static final int PART_MILLISECONDS = 300;

    private final Path site;
    private final TestServer server;
    private final Browser browser;

    LoadingInBrowserTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("site");
        var course = CourseFolder.in(folder.resolve("course"))
                .including("**/*.md")
                .with("fonts.md", "---\nscripts: noting.js\n---\n# Title\n\n---\n\n*second*\n\n---\n\n***third***")
                .with("noting.js", NOTING)
                .with("plain.md", "# Title")
                .with("code.md", "```java\nint one;\n```\n\n```html\n<p>\n```")
                .with("formula.md", "$x$\n\n```mermaid\npie\n```")
                .with("flow.md", "```mermaid\n---\ntitle: T\n---\n%% a comment\nflowchart LR\n  A --> B\n```")
                .with("class.md", "```mermaid\nclassDiagram\n  A <|-- B\n```")
                .with("pie.md", "```mermaid\npie\n  \"A\" : 1\n```")
                .with("two.md", "```mermaid\ngantt\n  T: 2024-01-01, 1d\n```\n\n```mermaid\ntimeline\n  2002: A\n```");
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        var resources = new Resources(LoadingInBrowserTest.class.getClassLoader());
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course(resources)));
        server = new TestServer().otherwise(withSlowParts(TestServer.files(site)));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    /** Answers parts of Mermaid so late that a page has asked for all that it asks for at once. */
    private static TestServer.Handler withSlowParts(TestServer.Handler files) {
        return exchange -> {
            if (exchange.getRequestURI().getPath().contains("/mermaid/mermaid/")) {
                Thread.sleep(PART_MILLISECONDS);
            }
            files.answer(exchange);
        };
    }

    @AfterAll
    void end() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void fonts_of_the_first_slides_are_loaded_before_reveal_js_shows_them(Origin origin) {
        browser.openSlides(page(origin, "fonts.html"));

        assertThat(browser.run("return fonts.sort().join()"))
                .isEqualTo("600 italic,600 normal,normal italic,normal normal");
    }

    @ParameterizedTest
    @CsvSource({"plain.html, 3", "code.html, 4"})
    void slides_wait_for_few_files(String page, int files) {
        browser.openSlides(page(Origin.SERVER, page));

        assertThat(browser.run("return document.querySelectorAll('link[rel=stylesheet]:not(.course-paper),"
                        + "head > script[defer]').length"))
                .isEqualTo(String.valueOf(files));
    }

    @Test
    void slides_are_not_laid_out_before_their_style_sheets() {
        browser.openSlides(page(Origin.SERVER, "fonts.html"));

        assertThat(browser.run("document.querySelectorAll('link[rel=stylesheet]').forEach(sheet => sheet.remove());"
                        + "var slide = document.querySelector('.slides > section:last-child');"
                        + "slide.removeAttribute('style');"
                        + "return [slide, document.querySelector('.course-ways')]"
                        + ".map(element => getComputedStyle(element).display).join()"))
                .isEqualTo("none,none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"print.css", "paper.css", "printing.js"})
    void slides_do_not_wait_for_what_is_needed_later(String file) {
        browser.openSlides(page(Origin.SERVER, "formula.html"));
        browser.waitFor("return !window.courseDrawing");

        assertThat(browser.run("var asked = performance.getEntriesByType('resource')"
                        + ".find(each => each.name.endsWith('/" + file + "')).startTime;"
                        + "return asked >= performance.getEntriesByType('navigation')[0].domContentLoadedEventStart"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"formulas.js", "mermaid.js"})
    void what_draws_is_asked_for_when_reveal_js_has_come(String script) {
        browser.openSlides(page(Origin.SERVER, "formula.html"));
        browser.waitFor("return !window.courseDrawing");

        assertThat(browser.run("var of = name => performance.getEntriesByType('resource')"
                        + ".filter(each => each.name.endsWith('/' + name));"
                        + "return of('" + script + "').length && of('" + script + "')[0].startTime"
                        + " > of('reveal.slides.js')[0].responseEnd"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "flow.html, dagre flowDiagram shared shared",
        "class.html, classDiagram dagre shared shared",
        "pie.html, pie pieDiagram shared",
        "two.html, ganttDiagram timeline"
    })
    void all_parts_of_Mermaid_that_diagrams_need_are_asked_for_at_once(String page, String parts) {
        browser.openSlides(page(Origin.SERVER, page));
        browser.waitFor("return !window.courseDrawing");

        assertThat(browser.run("return document.querySelectorAll('code.mermaid:not(:has(svg))').length"))
                .isEqualTo("0");
        assertThat(browser.run("var all = performance.getEntriesByType('resource')"
                        + ".filter(each => each.name.includes('/mermaid/mermaid/'));"
                        + "var answered = Math.min(...all.map(each => each.responseStart));"
                        + "return all.filter(each => each.fetchStart <= answered)"
                        + ".map(each => /([a-z]+)[^/]*$/i.exec(each.name)[1]).sort().join(' ')"))
                .isEqualTo(parts);
    }

    private URI page(Origin origin, String name) {
        return origin == Origin.SERVER
                ? URI.create(server.url("/" + name))
                : site.resolve(name).toUri();
    }
}
