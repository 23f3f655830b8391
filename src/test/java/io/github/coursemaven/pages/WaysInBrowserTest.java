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
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The links between the pages of a course, in a browser. */
@TestInstance(Lifecycle.PER_CLASS)
class WaysInBrowserTest {

    private static final String LINKS = "document.querySelector('.course-ways')";
    private static final String OPACITY = "getComputedStyle(" + LINKS + ").opacity";

    private final TestServer server;
    private final Browser browser;

    WaysInBrowserTest(@TempDir Path directory) throws IOException {
        var installed = InstalledBrowser.orSkip();
        var sources = CourseFolder.in(Files.createDirectory(directory.resolve("sources")))
                .including("**/*.md")
                .with("a.md", "# A\n---\n# B")
                .with("b.md", "# C");
        var settings = new SiteSettings("Ways", "", Optional.empty(), new PageSettings("en", true));
        var site = new SiteBuilder(
                        settings, sources.files(), new Resources(getClass().getClassLoader()))
                .build(sources.course());
        var output = directory.resolve("site");
        new SiteWriter(output, directory.resolve("reports")).write(site);
        server = new TestServer().otherwise(TestServer.files(output));
        browser = Browser.start(installed, Files.createDirectory(directory.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
        server.close();
    }

    @Test
    void on_slides_they_are_seen_while_the_pointer_moves() {
        browser.openSlides(page("/a.html"));
        assertThat(browser.run("return " + OPACITY)).isEqualTo("0");
        move(0);
        assertThat(browser.run("return " + LINKS + ".classList.contains('course-ways-shown')"))
                .isEqualTo("false");
        move(3);
        browser.waitFor("return " + OPACITY + " === '1'");
        browser.waitFor("return " + OPACITY + " === '0'");
    }

    @Test
    void the_keyboard_reaches_them_and_they_are_seen_then() {
        browser.openSlides(page("/a.html"));
        for (var presses = 0; presses < 20 && !isFocused(); presses++) {
            browser.press(Keys.TAB);
        }
        assertThat(isFocused()).isTrue();
        browser.waitFor("return " + OPACITY + " === '1'");
        browser.press(Keys.ENTER);
        browser.waitFor("return location.pathname === '/index.html'");
    }

    @Test
    void slides_in_another_page_have_none() {
        browser.open(page("/index.html"));
        browser.run("var frame = document.createElement('iframe'); frame.src = 'a.html'; document.body.append(frame)");
        browser.waitFor("var inner = document.querySelector('iframe').contentWindow;"
                + " return inner.Reveal && inner.Reveal.isReady()");
        assertThat(browser.run("return document.querySelector('iframe').contentDocument"
                        + ".querySelectorAll('.course-ways').length"))
                .isEqualTo("0");
    }

    @Test
    void the_printed_form_of_the_slides_has_none() {
        browser.open(page("/a.html?print-pdf"));
        browser.waitFor("return document.documentElement.classList.contains('reveal-print')");
        assertThat(browser.run("return getComputedStyle(" + LINKS + ").display"))
                .isEqualTo("none");
    }

    @Test
    void they_take_no_room() {
        browser.openSlides(page("/a.html"));
        var slides = "var box = document.querySelector('.reveal').getBoundingClientRect();"
                + " return [box.top, box.height === innerHeight, Reveal.getScale()].join()";
        var before = browser.run(slides);
        browser.run(LINKS + ".remove(); Reveal.layout()");
        assertThat(browser.run(slides)).isEqualTo(before).startsWith("0,true,");
        browser.open(page("/a-print.html"));
        assertThat(browser.run("return document.querySelector('.page').getBoundingClientRect().top + ' ' + " + LINKS
                        + ".getBoundingClientRect().bottom"))
                .isEqualTo("24 24");
    }

    private URI page(String path) {
        return URI.create(server.url(path));
    }

    private boolean isFocused() {
        return browser.run("return Boolean(document.activeElement.closest('.course-ways'))")
                .equals("true");
    }

    private void move(int pixels) {
        browser.run("document.dispatchEvent(new PointerEvent('pointermove', {movementX: " + pixels + "}))");
    }
}
