package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that no slide names, but that its page needs: they are there, whatever loads them. */
@TestInstance(Lifecycle.PER_CLASS)
class BroughtFilesInBrowserTest {

    private static final String PICTURE =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='30'><rect width='40' height='30'/></svg>";

    private static final String DECK =
            """
            ---
            css: .reveal-md/styles.css
            scripts: plugin/menu/menu.js, plugin.js
            staticDirs: data
            assetsDir: _files
            ---
            # One

            ![q](_files/qr.svg)

            ---

            <iframe src="demo/index.html" width="300" height="200"></iframe>

            ---

            <!-- .slide: data-background-iframe="demo/two.html" -->
            """;

    /** Finds its style sheet as plugins of reveal.js do: beside itself. */
    private static final String MENU =
            """
            var folder = document.currentScript.src.replace(/[^/]*$/, '');
            window.TestMenu = {
              id: 'test-menu',
              init: function () {
                var sheet = document.createElement('link');
                sheet.rel = 'stylesheet';
                sheet.href = folder + 'menu.css';
                document.head.appendChild(sheet);
                var button = document.createElement('button');
                button.className = 'menu-button';
                document.body.appendChild(button);
              }
            };
            """;

    private static final String PLUGIN =
            """
            options.plugins.push(TestMenu);
            var late = document.createElement('script');
            late.src = 'data/late.js';
            document.head.appendChild(late);
            """;

    /** Of a frame without a page yet, whose loading ends when reveal.js gives it its page. */
    private static final String EMPTY_FRAME = "net::ERR_ABORTED ";

    private final Path site;
    private final TestServer server;
    private final Browser browser;

    BroughtFilesInBrowserTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("site");
        write(sources(folder.resolve("sources")), folder.resolve("reports"));
        server = new TestServer().otherwise(TestServer.files(site));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    private static CourseFolder sources(Path folder) {
        return CourseFolder.in(folder)
                .with("slides.md", DECK)
                .with("qr.svg", PICTURE)
                .with(".reveal-md/styles.css", "@import 'more/base.css'; .reveal h1 { background: url(dot.svg) }")
                .with(".reveal-md/more/base.css", ".reveal h1 { color: rgb(1, 2, 3) !important }")
                .with(".reveal-md/dot.svg", PICTURE)
                .with("plugin/menu/menu.js", MENU)
                .with(
                        "plugin/menu/menu.css",
                        ".menu-button { position: fixed; width: 123px; background: url(img/m.svg) }")
                .with("plugin/menu/img/m.svg", PICTURE)
                .with("plugin.js", PLUGIN)
                .with("data/late.js", "window.late = 'yes';")
                .with(
                        "demo/index.html",
                        "<link rel=stylesheet href=look.css><script src=app.js></script><img srcset='a.svg 1x'>")
                .with("demo/look.css", "body { background: url(back.svg) }")
                .with("demo/app.js", "")
                .with("demo/a.svg", PICTURE)
                .with("demo/back.svg", PICTURE)
                .with("demo/two.html", "<iframe src=inner.html></iframe>")
                .with("demo/inner.html", "<img src=inner.svg>")
                .with("demo/inner.svg", PICTURE);
    }

    private void write(CourseFolder sources, Path reports) throws IOException {
        assertThat(sources.problems()).isEmpty();
        var resources = new Resources(getClass().getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        new SiteWriter(site, reports)
                .write(new SiteBuilder(settings, sources.files(), resources).build(sources.course(resources)));
    }

    @AfterAll
    void end() {
        browser.close();
        server.close();
    }

    enum Origin {
        FILE,
        SERVER
    }

    @ParameterizedTest
    @EnumSource
    void all_of_them_are_loaded_without_an_error(Origin origin) {
        browser.openSlides(
                origin == Origin.FILE ? site.resolve("slides.html").toUri() : URI.create(server.url("/slides.html")));
        browser.run("Reveal.next(); Reveal.next()");
        browser.waitFor(
                "return window.late && getComputedStyle(document.querySelector('.menu-button')).width === '123px'");
        browser.waitFor("return document.querySelector('.backgrounds iframe[src]')");

        assertThat(browser.run("return getComputedStyle(document.querySelector('.slides h1')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        assertThat(browser.run("return document.querySelector('.slides img').naturalWidth"))
                .isEqualTo("40");
        assertThat(browser.complaints()).isEmpty();
        var traffic = browser.traffic();
        assertThat(traffic.failures())
                .filteredOn(failure -> !failure.equals(EMPTY_FRAME))
                .isEmpty();
        for (var file : List.of(
                "_files/qr.svg",
                "dot-reveal-md/more/base.css",
                "dot-reveal-md/dot.svg",
                "plugin/menu/img/m.svg",
                "demo/app.js",
                "demo/a.svg",
                "demo/back.svg")) {
            assertThat(traffic.requests()).as(file).anyMatch(url -> url.endsWith(file));
        }
    }
}
