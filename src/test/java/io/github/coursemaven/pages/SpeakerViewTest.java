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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The window of the speaker, beside slides on a server and beside slides that were opened as a file. */
@TestInstance(Lifecycle.PER_CLASS)
class SpeakerViewTest {

    private static final String DECK =
            """
            ---
            revealOptions: {totalTime: 300}
            ---
            # One

            Note: Greet [them](#/2). ![](../dot.svg)

            ---

            ## Two

            - a <!-- .element: class="fragment" data-notes="on a" -->
            - b <!-- .element: class="fragment" -->

            Note: on all

            ---

            <!-- .slide: data-notes="an attribute" -->
            ## Three

            ---

            ## Four

            <aside class="notes" data-markdown>*Markdown*</aside>

            ---

            ## Five
            """;

    private static final String FROM_RIGHT_TO_LEFT = "---\nlang: ar\n---\n# واحد\n\nNote: ملاحظات\n\n---\n\n# اثنان";

    private static final String NOTES = "document.querySelector('.speaker-controls-notes .value')";

    enum Origin {
        FILE,
        SERVER
    }

    private final Path site;
    private final TestServer server;
    private final Browser browser;
    private String slides = "";

    SpeakerViewTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("site");
        var course = CourseFolder.in(folder.resolve("course"))
                .including("**/*.md")
                .with("talks/deck.md", DECK)
                .with("arabic.md", FROM_RIGHT_TO_LEFT)
                .with("dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>");
        var resources = new Resources(SpeakerViewTest.class.getClassLoader());
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

    @AfterEach
    void leaveSlidesOpen() {
        browser.switchTo(slides);
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_notes_of_each_slide_and_of_each_step(Origin origin) {
        open(origin, "talks/deck.html");

        untilNotesAre("Greet them.");
        browser.waitFor("return " + NOTES + ".querySelector('img').naturalWidth === 8");
        assertThat(notesAfter("Reveal.slide(1)", "on all")).isEqualTo("normal");
        assertThat(notesAfter("Reveal.next()", "on a")).isEqualTo("pre-wrap");
        assertThat(notesAfter("Reveal.next()", "on all")).isEqualTo("normal");
        assertThat(notesAfter("Reveal.next()", "an attribute")).isEqualTo("normal");
        assertThat(notesAfter("Reveal.next()", "Markdown")).isEqualTo("normal");
        assertThat(browser.run("return " + NOTES + ".querySelector('em').textContent"))
                .isEqualTo("Markdown");
        inSlides("Reveal.next()");
        browser.waitFor("return document.querySelector('.speaker-controls-notes.hidden')");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_slide_and_the_next_one(Origin origin) {
        open(origin, "talks/deck.html");

        untilFramesShow("One", "Two");
        inSlides("Reveal.slide(2)");
        untilFramesShow("Three", "Four");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void its_keys_move_the_slides_also_when_they_were_loaded_again(Origin origin) {
        open(origin, "talks/deck.html");
        untilNotesAre("Greet them.");
        untilFramesShow("One", "Two");

        browser.press(Keys.ARROW_RIGHT);
        untilNotesAre("on all");
        browser.switchTo(slides);
        browser.waitFor("return Reveal.getIndices().h === 1");
        browser.switchToNewWindow();
        browser.run(NOTES + ".textContent = ''");
        inSlides("location.reload(); window.old = true");
        untilNotesAre("on all");
        browser.switchTo(slides);
        browser.waitFor("return !window.old && window.Reveal && Reveal.isReady() && Reveal.getIndices().h === 1");
        browser.switchToNewWindow();

        browser.press(Keys.ARROW_LEFT);
        untilNotesAre("Greet them.");
        browser.switchTo(slides);
        browser.waitFor("return Reveal.getIndices().h === 0");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void can_itself_be_loaded_again(Origin origin) {
        open(origin, "talks/deck.html");
        untilNotesAre("Greet them.");

        browser.run("window.old = true; location.reload()");
        browser.waitFor("return !window.old");
        untilNotesAre("Greet them.");
        untilFramesShow("One", "Two");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_link_in_notes_moves_the_slides(Origin origin) {
        open(origin, "talks/deck.html");
        untilNotesAre("Greet them.");

        browser.run(NOTES + ".querySelector('a').click()");
        untilNotesAre("an attribute");
        browser.switchTo(slides);
        assertThat(browser.run("return Reveal.getIndices().h")).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource
    void shows_time_pace_and_layouts(Origin origin) {
        open(origin, "talks/deck.html");
        untilNotesAre("Greet them.");

        browser.waitFor("return document.querySelector('.timer .seconds-value').innerText > ':01'");
        browser.waitFor("return document.querySelector('.pacing.on-track')");
        assertThat(browser.run("return document.querySelector('.pacing').innerText"))
                .startsWith("00:00:5");
        assertThat(browser.run("return Array.from(document.querySelectorAll('option'), each => each.value).join()"))
                .isEqualTo("default,wide,tall,notes-only");
        browser.run("const layout = document.querySelector('select');"
                + "layout.value = 'notes-only'; layout.dispatchEvent(new Event('change'))");
        assertThat(browser.run("return getComputedStyle(document.querySelector('#current-slide')).display"))
                .isEqualTo("none");
        browser.run("localStorage.clear()");
    }

    @ParameterizedTest
    @EnumSource
    void reads_notes_in_the_direction_of_the_slides(Origin origin) {
        open(origin, "arabic.html");

        untilNotesAre("ملاحظات");
        assertThat(browser.run("return [" + NOTES + ".dir, " + NOTES + ".lang].join()"))
                .isEqualTo("rtl,ar");
    }

    @ParameterizedTest
    @EnumSource
    void hears_nobody_but_the_slides(Origin origin) {
        open(origin, "talks/deck.html");
        untilNotesAre("Greet them.");

        browser.run(
                "const say = (type, more) => window.postMessage(JSON.stringify({namespace: 'reveal-notes', type, ...more}), '*');"
                        + "say('state', {notes: 'wrong', state: {}});"
                        + "window.addEventListener('message', event => window.heard = window.heard || event.source === window);");
        browser.run("window.postMessage('last', '*'); setTimeout(() => window.later = true, 500)");
        browser.waitFor("return window.later");
        assertThat(browser.run("return [" + NOTES + ".innerText.trim(), Boolean(window.heard)].join()"))
                .isEqualTo("Greet them.,false");
    }

    /** Opens slides, and the window of the speaker; the latter is the present one. */
    private void open(Origin origin, String page) {
        var root = origin == Origin.FILE ? site.toUri() : URI.create(server.url("/"));
        browser.openSlides(root.resolve(page));
        slides = browser.window();
        browser.press("s");
        browser.switchToNewWindow();
        browser.waitFor("return document.readyState === 'complete' && " + NOTES);
    }

    private void inSlides(String script) {
        var view = browser.window();
        browser.switchTo(slides);
        browser.run(script);
        browser.switchTo(view);
    }

    private String notesAfter(String script, String notes) {
        inSlides(script);
        untilNotesAre(notes);
        return browser.run("return " + NOTES + ".style.whiteSpace");
    }

    private void untilNotesAre(String text) {
        browser.waitFor("const shown = document.querySelector('.speaker-controls-notes:not(.hidden) .value');"
                + "return shown && shown.innerText.trim() === '" + text + "'");
    }

    private void untilFramesShow(String current, String upcoming) {
        untilFrameShows("#current-slide iframe", current);
        untilFrameShows("#upcoming-slide iframe", upcoming);
    }

    private void untilFrameShows(String frame, String heading) {
        browser.waitForInFrame(
                frame,
                "return window.Reveal && Reveal.isReady()"
                        + " && Reveal.getCurrentSlide().querySelector('h1, h2').textContent === '" + heading + "'");
    }
}
