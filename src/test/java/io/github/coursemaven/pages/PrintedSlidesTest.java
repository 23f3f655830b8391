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
    @ValueSource(strings = {"everything", "paper", "tall", "wide", "other", "light", "fitted"})
    void slides_are_printed_as_the_print_view_is(String deck) throws IOException {
        assertThat(site.printed("talks/" + deck + ".html")).isEqualTo(site.printed("talks/" + deck + "-print.html"));
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

        assertThat(browser.run("var key = new KeyboardEvent('keydown', {key: 'p', ctrlKey: true, cancelable: true});"
                        + "document.dispatchEvent(key); return key.defaultPrevented"))
                .isEqualTo("true");
        browser.waitFor("return prints.length > 0");

        assertThat(browser.run("return prints.join(' ')")).isEqualTo("/1,/2,/3,/3/2");
    }
}
