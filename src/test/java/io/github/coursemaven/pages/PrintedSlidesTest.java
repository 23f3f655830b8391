package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer when slides are printed from the page that shows them. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintedSlidesTest {

    private static final String COUNT_PRINTS = "window.prints = []; window.print = function () { prints.push("
            + "Array.from(document.querySelectorAll('.page'), page => page.id).join()); };";

    private static final String PRESS_CONTROL_P =
            "var key = new KeyboardEvent('keydown', {key: 'p', ctrlKey: true, cancelable: true});"
                    + "document.dispatchEvent(key); return key.defaultPrevented";

    private final TalksSite site;
    private final Browser browser;

    PrintedSlidesTest(@TempDir Path folder) throws IOException, URISyntaxException {
        site = TalksSite.inBrowser(folder);
        browser = site.browser();
    }

    @AfterAll
    void end() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "paper", "tall", "wide", "other", "light", "fitted", "sized"})
    void slides_are_printed_as_the_print_view_is(String deck) throws IOException {
        assertThat(site.printed("talks/" + deck + ".html")).isEqualTo(site.printed("talks/" + deck + "-print.html"));
    }

    @Test
    void formulas_words_and_tables_are_as_large_as_in_the_print_view() {
        var sizes = "['.math', '.math svg', '.r-fit-text', '.r-stretch'].flatMap(part =>"
                + " Array.from(document.querySelectorAll('.page :is(' + part + ')'), element => part + ' '"
                + " + element.getBoundingClientRect().width + ' ' + element.getBoundingClientRect().height)).join()";
        browser.open(site.page("talks/sized-print.html"));
        var inPrintView = browser.run("return " + sizes);

        site.openSlides("talks/sized.html");
        var onPaper = browser.run("var fit = courseFitting.fit, sizes;"
                + "courseFitting.fit = function () { fit(); sizes = " + sizes + "; };"
                + "dispatchEvent(new Event('beforeprint')); return sizes");

        assertThat(onPaper).contains("r-fit-text", "r-stretch", "svg").isEqualTo(inPrintView);
    }

    @Test
    void pictures_in_objects_are_printed_as_pictures() {
        site.openSlides("talks/sized.html");

        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(site.all(".page :is(object, img)", "e => [e.localName, e.getAttribute('src'), e.alt].join(' ')"))
                .isEqualTo("img img/square.svg a shape");
    }

    /** Chromium resolves document.fonts.ready after the load event if there is no font to load, as with this theme. */
    @Test
    void the_load_event_of_a_print_view_does_not_wait_for_fonts_that_nothing_uses() {
        browser.open(site.page("talks/sized-print.html"));

        assertThat(browser.run("return performance.getEntriesByType('navigation')[0].loadEventStart < 30000"))
                .isEqualTo("true");
    }

    @Test
    void pages_have_backgrounds_numbers_and_all_steps_but_no_notes() {
        site.openSlides("talks/paper.html");

        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(site.all(".course-pages > .page", "e => e.id")).isEqualTo("/1,/2,/3,/3/2");
        assertThat(site.all(".page a[href^='#']", "e => e.getAttribute('href')"))
                .isEqualTo("#/2,#/3/2,#/1,#/2,#/3,#/3/2");
        assertThat(site.all(".page .slide-number", "e => e.textContent.replace(/\\s/g, '')"))
                .isEqualTo("1/4,2/4,3/4,4/4");
        assertThat(site.all(".page .slide-background", "e => e.style.backgroundColor"))
                .isEqualTo("rgb(253, 246, 227),,");
        assertThat(site.all(".page tr.highlight-line .hljs-ln-n", "e => e.dataset.lineNumber"))
                .isEqualTo("1,3");
        assertThat(site.all(".page .fragment", "e => e.className"))
                .isEqualTo("fragment visible,fragment fade-up visible");
        assertThat(site.all(".page .course-instead, .page .course-behind", "e => e.textContent"))
                .isEqualTo("https://films.example.org/1,film.mp4,film.mp4");
        assertThat(site.all(".page :is(aside, iframe, video, details:not([open]))", "e => e.outerHTML"))
                .isEmpty();
    }

    @Test
    void the_page_is_the_same_after_printing() {
        site.openSlides("talks/paper.html#/2");
        browser.run("Reveal.next()");
        // reveal.js tells screen readers of the step first, and of the whole slide when it has seen the new address
        browser.waitFor("return location.hash === '#/steps/0'"
                + " && document.querySelector('.aria-status').textContent.includes('in its place')");
        var state = "return JSON.stringify([Reveal.getState(), location.hash, document.body.className,"
                + " document.documentElement.className, Reveal.getRevealElement().outerHTML])";
        var before = browser.run(state);

        browser.print();

        assertThat(browser.run(state)).isEqualTo(before);
        assertThat(browser.run("return document.querySelectorAll('.page').length"))
                .isEqualTo("0");
    }

    @Test
    void pictures_that_were_not_shown_yet_are_waited_for() {
        site.openSlides("talks/paper.html");
        browser.run(COUNT_PRINTS);

        assertThat(browser.run(PRESS_CONTROL_P)).isEqualTo("true");
        browser.waitFor("return prints.length > 0");

        assertThat(browser.run("return prints.join(' ')")).isEqualTo("/1,/2,/3,/3/2");
    }

    @Test
    void diagrams_that_are_not_drawn_yet_are_waited_for() {
        site.openSlides("talks/fitted.html");
        browser.run(COUNT_PRINTS + "window.courseDrawing = new Promise(resolve => { window.finish = resolve; })");

        assertThat(browser.run(PRESS_CONTROL_P + " + ' ' + prints.length")).isEqualTo("true 0");
        browser.run("finish()");

        browser.waitFor("return prints.length === 1");
    }
}
