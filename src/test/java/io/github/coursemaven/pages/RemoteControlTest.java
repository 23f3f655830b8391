package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.EarlyPages;
import io.github.coursemaven.build.preview.Preview;
import io.github.coursemaven.build.preview.PreviewSite;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Slides in one browser, and in another the page that controls them. */
@TestInstance(Lifecycle.PER_CLASS)
class RemoteControlTest {

    private static final String DECK =
            """
            # Erste

            Note: Hallo **alle**

            ---

            ## Zweite

            - a
            <!-- .element: class="fragment" -->

            Note: Zum Schluss <img src="data:," onerror="document.title = 'run'"> <img src="bild.png" alt="ein Bild">

            <p id="coming">Kommt</p> <a href="b.html">Mehr</a> <meta name="viewport"> <link rel="stylesheet" href="b.css">

            ---

            ## Dritte $& $$

            ---

            <!-- .slide: data-visibility="uncounted" -->

            Ohne Überschrift

            Note:
            ### Merken

            ---

            <!-- .slide: data-visibility="uncounted" -->

            ## Letzte
            """;

    private final Preview preview;
    private final Browser beamer;
    private final Browser phone;
    private final URI slides;
    private final URI remote;

    RemoteControlTest(@TempDir Path directory) throws IOException, EnvironmentException {
        var installed = InstalledBrowser.orSkip();
        var sources = CourseFolder.in(Files.createDirectory(directory.resolve("sources")))
                .including("**/*.md")
                .with("a.md", DECK);
        preview = Preview.start(0, Optional.empty(), EarlyPages.NONE);
        remote = URI.create(preview.control(InetAddress.getLoopbackAddress()));
        slides = URI.create(preview.address().replace("localhost", "127.0.0.1") + "a.html");
        var settings = new SiteSettings("Kurs", "", Optional.empty(), new PageSettings("de", true));
        var site = new SiteBuilder(
                        settings, sources.files(), new Resources(getClass().getClassLoader()))
                .build(sources.course());
        preview.show(new PreviewSite(site, Map.of(), Words.of("de", Map.of())), List.of(), Set.of());
        beamer = Browser.start(installed, Files.createDirectory(directory.resolve("beamer")));
        phone = Browser.start(installed, Files.createDirectory(directory.resolve("phone")));
        phone.becomePhone(360);
    }

    @AfterAll
    void end() {
        beamer.close();
        phone.close();
        preview.close();
    }

    @BeforeEach
    void openBoth() {
        beamer.openSlides(slides);
        phone.open(remote);
        phone.waitFor("return document.querySelector('#title').textContent === 'Erste'");
    }

    @Test
    void the_slides_follow_the_phone_and_the_phone_follows_the_slides() {
        press("next");
        beamer.waitFor("return Reveal.getIndices().h === 1");
        phone.waitFor("return document.querySelector('#title').textContent === 'Zweite'");
        assertThat(text("count")).isEqualTo("Folie 2 von 3");
        assertThat(text("coming")).isEqualTo("Weiter: Zweite");
        press("next");
        beamer.waitFor("return Reveal.getIndices().f === 0");
        phone.waitFor("return document.querySelector('footer #coming').textContent === 'Weiter: Dritte $& $$'");
        beamer.run("Reveal.slide(2)");
        phone.waitFor("return document.querySelector('#title').textContent === 'Dritte $& $$'");
        press("previous");
        beamer.waitFor("return Reveal.getIndices().h === 1");
    }

    @Test
    void the_notes_are_as_they_are_written_and_no_script_in_them_runs() {
        assertThat(phone.run("return document.querySelector('#notes').innerHTML.trim()"))
                .isEqualTo("<p>Hallo <strong>alle</strong></p>");
        press("next");
        phone.waitFor("return document.querySelector('#notes').textContent.includes('Zum Schluss')");
        phone.waitFor("return document.querySelector('#notes img').complete");
        assertThat(phone.run("return document.title")).isEqualTo("Remote control");
    }

    @Test
    void the_notes_name_no_files_and_change_nothing_around_them() {
        press("next");
        phone.waitFor("return document.querySelector('#notes').textContent.includes('Zum Schluss')");
        assertThat(text("notes")).contains("ein Bild", "Kommt", "Mehr");
        assertThat(
                        phone.run(
                                "return document.querySelectorAll('#notes [href], #notes img, #notes meta, #notes link').length"))
                .isEqualTo("1");
        press("next");
        phone.waitFor("return document.querySelector('footer #coming').textContent === 'Weiter: Dritte $& $$'");
    }

    @Test
    void slides_that_are_not_counted_have_a_next_one_and_notes_are_not_their_title() {
        beamer.run("Reveal.slide(3)");
        phone.waitFor("return document.querySelector('#title').textContent === 'Ohne Überschrift'");
        assertThat(text("coming")).isEqualTo("Weiter: Letzte");
    }

    @Test
    void a_page_in_the_background_does_not_take_over() {
        beamer.run("window.open('/')");
        beamer.switchToNewWindow();
        phone.waitFor("return document.querySelector('#notes button')");
        beamer.run("Object.defineProperty(opener.document, 'visibilityState', {value: 'hidden'});"
                + " opener.sent = []; var old = opener.fetch;"
                + " opener.fetch = function (path) { opener.sent.push(path); return old.apply(opener, arguments); };"
                + " opener.Reveal.slide(2);");
        beamer.waitFor("return opener.Reveal.getIndices().h === 2");
        assertThat(beamer.run("return opener.sent.length")).isEqualTo("0");
    }

    @Test
    void a_key_and_the_black_screen_work_too() {
        phone.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'PageDown'}))");
        beamer.waitFor("return Reveal.getIndices().h === 1");
        press("pause");
        beamer.waitFor("return Reveal.isPaused()");
        phone.waitFor("return document.querySelector('#pause').getAttribute('aria-pressed') === 'true'");
    }

    @Test
    void a_page_that_is_closed_is_no_longer_controlled() {
        beamer.open(URI.create("about:blank"));
        phone.waitFor("return document.querySelector('#state').textContent.startsWith('No slides are shown')");
        phone.waitFor("return document.querySelector('#next').disabled");
    }

    @Test
    void a_phone_opens_a_deck_from_the_index() {
        beamer.open(slides.resolve("/"));
        phone.waitFor("return document.querySelector('#notes button')");
        assertThat(text("notes")).isEqualTo("Erste");
        assertThat(phone.run("return document.querySelector('#next').disabled")).isEqualTo("true");
        phone.run("document.querySelector('#notes button').click()");
        beamer.waitFor("return location.pathname === '/a.html' && window.Reveal && Reveal.isReady()");
        phone.waitFor("return document.querySelector('#notes').textContent.trim() === 'Hallo alle'");
    }

    @Test
    void the_page_fits_a_phone_and_speaks_the_language_of_the_course() {
        assertThat(phone.run("return document.documentElement.lang")).isEqualTo("de");
        assertThat(phone.run("return document.documentElement.scrollWidth")).isEqualTo("360");
        assertThat(phone.run("return document.querySelector('#next').getAttribute('aria-label')"))
                .isEqualTo("Weiter: Zweite");
        assertThat(phone.run("return Math.min(...Array.from(document.querySelectorAll('button'),"
                        + " button => button.getBoundingClientRect().height)) >= 44"))
                .isEqualTo("true");
        assertThat(phone.complaints()).isEmpty();
    }

    private void press(String button) {
        phone.run("document.getElementById('" + button + "').click()");
    }

    private String text(String id) {
        return phone.run("return document.querySelector('#" + id + ":not(main *)').textContent");
    }
}
