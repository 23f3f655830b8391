package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.JarOfPlugins;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import io.github.coursemaven.server.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on a server that forbids scripts in pages. */
@TestInstance(Lifecycle.PER_CLASS)
class ContentPolicyTest {

    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private static final String DECK =
            """
            ---
            revealOptions: {transition: none, autoSlide: .inf}
            ---
            # Sum $\\frac{1}{2}$

            ```java
            int one = 1;
            ```

            ```mermaid
            graph TD; A-->B;
            ```

            Note: so $y_2$ is ![](dot.svg)
            """;

    private static final String DECK_WITH_PLUGINS =
            """
            ---
            deck: true
            plugins: [menu, spotlight]
            scripts: own.js
            ---
            # First

            ---

            # Second
            """;

    private final TestServer server;
    private final Browser browser;

    ContentPolicyTest(@TempDir Path folder) throws IOException, URISyntaxException {
        var installed = InstalledBrowser.orSkip();
        var site = folder.resolve("site");
        var course = CourseFolder.in(folder.resolve("course"))
                .with("deck.md", DECK)
                .with("dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>")
                .with("own.md", DECK_WITH_PLUGINS)
                .with("own.js", "options.slideNumber = 'c/t'; options.plugins.push({id: 'mine', init() {}});");
        // not a property of the window
        var jar = new JarOfPlugins()
                .with("reveal.js-spotlight/1.0/spotlight.js", "const RevealSpotlight = {id: 'spotlight', init() {}};");
        var resources = new Resources(jar.in(folder));
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course(resources)));
        var files = TestServer.files(site);
        server = new TestServer().otherwise(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            files.answer(exchange);
        });
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
        server.close();
    }

    @Test
    void slides_with_formulas_code_and_diagrams() {
        browser.openSlides(page("deck.html"));

        browser.waitFor("return !window.courseDrawing");
        assertThat(browser.run("return ['mjx-container svg', 'code .hljs-type', 'code.mermaid svg']"
                        + ".filter(drawn => !document.querySelector('.slides ' + drawn)).join()"))
                .isEmpty();
        assertThat(browser.run("return [Reveal.getConfig().transition, Reveal.getConfig().autoSlide].join()"))
                .isEqualTo("none,Infinity");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_window_of_the_speaker() {
        browser.openSlides(page("deck.html"));
        var slides = browser.window();

        browser.press("s");
        browser.switchToNewWindow();
        browser.waitFor(
                "var notes = document.querySelector('.speaker-controls-notes .value');"
                        + "return notes && notes.querySelector('mjx-container svg') && notes.querySelector('img').naturalWidth");
        browser.waitFor("return window.frames.length === 2");

        assertThat(browser.run("return location.pathname.endsWith('/_course/reveal/speaker.html')"))
                .isEqualTo("true");
        assertThat(browser.run("return document.querySelectorAll('script:not([src])').length"))
                .isEqualTo("0");
        assertThat(browser.complaints()).isEmpty();
        browser.switchTo(slides);
        browser.waitFor("return !window.courseDrawing");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void slides_with_plugins_and_scripts_of_authors() {
        browser.openSlides(page("own.html"));

        assertThat(browser.run("return ['menu', 'spotlight', 'mine'].filter(name => !Reveal.hasPlugin(name)).join()"))
                .isEmpty();
        assertThat(browser.run("return Reveal.getConfig().slideNumber")).isEqualTo("c/t");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deck-print.html", "deck-handout.html"})
    void pages_for_paper(String name) {
        browser.open(page(name));

        browser.waitFor("return document.documentElement.dataset.ready");
        assertThat(browser.run("return ['mjx-container svg', 'code .hljs-type', 'code.mermaid svg']"
                        + ".filter(drawn => !document.querySelector('.page ' + drawn)).join()"))
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_index() {
        browser.open(page("index.html"));

        assertThat(browser.complaints()).isEmpty();
    }

    private URI page(String name) {
        return URI.create(server.url("/" + name));
    }
}
