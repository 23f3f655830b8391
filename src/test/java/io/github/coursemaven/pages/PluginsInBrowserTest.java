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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins of reveal.js and icons, as readers see them: from a server and opened as files. */
@TestInstance(Lifecycle.PER_CLASS)
class PluginsInBrowserTest {

    private static final String DECK =
            """
            ---
            plugins: [simplemenu, menu, chalkboard, customcontrols, copycode, pointer, spotlight]
            revealOptions:
              menu: {side: right, markers: true}
              chalkboard: {boardmarkerWidth: 4}
              customcontrols:
                controls:
                  - icon: '<i class="fa fa-pen-square"></i>'
                    title: Board
                    action: RevealChalkboard.toggleChalkboard();
            ---
            # First <i class="fa fa-heart" id="heart"></i>

            <span class="fab fa-github fa-2x" id="github"></span> <i class="fa-regular fa-circle-xmark" id="far"></i>

            ```java
            int one = 1;
            ```

            ---

            ## Second
            """;

    /** A plugin of a jar, which loads a style sheet from its own folder. */
    private static final String SPOTLIGHT =
            """
            var RevealSpotlight = (function () {
              var folder = document.currentScript.src.replace(/[^/]*$/, '');
              return {
                id: 'spotlight',
                init: function () {
                  var link = document.createElement('link');
                  link.rel = 'stylesheet';
                  link.href = folder + 'light.css';
                  document.head.append(link);
                }
              };
            })();
            """;

    private final Path site;
    private final TestServer server;
    private final Browser browser;

    PluginsInBrowserTest(@TempDir Path folder) throws IOException, URISyntaxException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("ünd so weiter");
        var course = CourseFolder.in(folder.resolve("course")).with("talks/deck.md", DECK);
        var jar = new JarOfPlugins()
                .with("reveal.js-spotlight/1.0/spotlight.js", SPOTLIGHT)
                .with("reveal.js-spotlight/1.0/light.css", ".reveal { outline: 3px solid rgb(1, 2, 3) }");
        var resources = new Resources(jar.in(folder));
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course(resources)));
        server = new TestServer().otherwise(TestServer.files(site));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_file_is_there_and_no_script_fails(boolean served) {
        open(served, "talks/deck.html");

        assertThat(browser.run(
                        "return ['menu', 'RevealChalkboard', 'RevealCustomControls', 'copycode', 'pointer', 'simplemenu', 'spotlight']"
                                + ".filter(plugin => !Reveal.hasPlugin(plugin)).join()"))
                .isEmpty();
        browser.waitFor("return document.querySelector('.slide-menu-button')");
        browser.waitFor("return getComputedStyle(document.querySelector('.reveal')).outlineColor === 'rgb(1, 2, 3)'");
        browser.run("RevealChalkboard.toggleChalkboard(); Reveal.next();");
        assertThat(browser.complaints()).isEmpty();
        var traffic = browser.traffic();
        assertThat(traffic.failures()).isEmpty();
        assertThat(traffic.hosts()).isEqualTo(served ? List.of("127.0.0.1") : List.of());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_menu_opens_and_lists_the_slides(boolean served) {
        open(served, "talks/deck.html");
        browser.waitFor("return document.querySelector('.slide-menu-button')");

        assertThat(browser.run(drawn(".slide-menu-button i"))).isEqualTo("true");
        browser.run("document.querySelector('.slide-menu-button').click()");
        browser.waitFor("return document.querySelector('.slide-menu.active')");
        assertThat(
                        browser.run(
                                "return Array.from(document.querySelectorAll('.slide-menu-item-title'), e => e.textContent.trim()).join()"))
                .isEqualTo("First,Second");
        assertThat(browser.run(drawn(".toolbar-panel-button i"))).isEqualTo("true");
        assertThat(browser.run("return document.querySelector('.slide-menu--right') !== null"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_board_appears_and_goes(boolean served) {
        open(served, "talks/deck.html");
        browser.run("localStorage.clear(); sessionStorage.clear()");
        open(served, "talks/deck.html");
        var board = "return getComputedStyle(document.getElementById('chalkboard')).visibility === ";

        browser.waitFor(board + "'hidden'");
        browser.run("document.querySelector('#customcontrols li button').click()");
        browser.waitFor(board + "'visible'");
        browser.run("RevealChalkboard.toggleChalkboard()");
        browser.waitFor(board + "'hidden'");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void code_can_be_copied(boolean served) {
        open(served, "talks/deck.html");

        browser.waitFor("return document.querySelector('.codeblock button, button.code-copy')");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void icons_are_drawn_in_the_colour_of_the_text(boolean served) {
        for (var page : List.of("deck.html", "deck-print.html", "deck-handout.html")) {
            browser.open(address(served, "talks/" + page));
            for (var icon : List.of("#heart", "#github", "#far")) {
                assertThat(browser.run(drawn(icon))).as(page + icon).isEqualTo("true");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void paper_has_no_plugins(boolean served) {
        browser.open(address(served, "talks/deck-print.html"));

        assertThat(browser.traffic().requests()).isNotEmpty().noneMatch(url -> url.contains("/plugin/menu"));
    }

    /** Whether there is a mask of some size in the colour of the text. */
    private static String drawn(String selector) {
        return "const text = getComputedStyle(document.querySelector('" + selector + "'));"
                + "const icon = getComputedStyle(document.querySelector('" + selector + "'), '::before');"
                + "return icon.maskImage.startsWith('url(\"data:image/svg+xml') && parseFloat(icon.width) > 5"
                + " && parseFloat(icon.height) > 5 && icon.backgroundColor === text.color";
    }

    private void open(boolean served, String path) {
        browser.openSlides(address(served, path));
    }

    private URI address(boolean served, String path) {
        return (served ? URI.create(server.url("/")) : site.toUri()).resolve(path);
    }
}
