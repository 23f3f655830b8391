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

/** Dark slides on light paper. */
@TestInstance(Lifecycle.PER_CLASS)
class LightPaperTest {

    private static final String PRINT = "talks/light-print.html";

    private final TalksSite site;
    private final Browser browser;

    LightPaperTest(@TempDir Path folder) throws IOException, URISyntaxException {
        site = TalksSite.inBrowser(folder);
        browser = site.browser();
    }

    @AfterAll
    void end() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {PRINT, "talks/light-handout.html"})
    void a_slide_is_white_unless_a_picture_covers_it_or_it_is_light(String page) {
        browser.open(site.page(page));

        assertThat(site.all(".page", "e => getComputedStyle(e).backgroundColor"))
                .isEqualTo(all("rgb(255, 255, 255)", 5) + ",rgb(25, 25, 25)," + all("rgb(255, 255, 255)", 2));
        assertThat(site.all(".slide-background", "e => getComputedStyle(e).backgroundColor"))
                .isEqualTo(
                        "rgb(227, 231, 235),rgba(255, 255, 255, 0),rgba(0, 0, 0, 0),rgba(0, 0, 0, 0),rgb(245, 245, 220)");
        assertThat(site.all(".slide-background", "e => getComputedStyle(e).backgroundImage"))
                .isEqualTo("none,linear-gradient(rgb(255, 255, 255), rgb(228, 236, 244)),none,none,none");
        assertThat(site.all(".slide-background-content", "e => /dots.svg/.test(e.style.backgroundImage)"))
                .isEqualTo("false,false,true,true,false");
    }

    @Test
    void headings_are_dark_except_on_a_picture() {
        browser.open(site.page(PRINT));

        assertThat(site.all(":is(h1, h2)", "e => getComputedStyle(e).color"))
                .isEqualTo(all("rgb(10, 10, 10)", 2) + "," + all("rgb(0, 0, 0)", 2)
                        + ",rgb(255, 255, 255),rgb(10, 10, 10),rgb(34, 34, 34)");
    }

    @Test
    void a_colour_of_the_author_stays_unless_it_cannot_be_read_on_white() {
        browser.open(site.page(PRINT));

        assertThat(site.all("p > span, p > b", "e => getComputedStyle(e).color"))
                .isEqualTo("rgb(122, 122, 0),rgb(139, 0, 0),rgb(255, 255, 255)");
        assertThat(site.all("p > b", "e => getComputedStyle(e).backgroundColor"))
                .isEqualTo("rgb(192, 0, 0)");
        assertThat(site.all("mjx-container [fill=yellow]", "e => getComputedStyle(e).fill"))
                .isEqualTo("rgb(122, 122, 0)");
        assertThat(site.all(".fa-star", "e => getComputedStyle(e, '::before').backgroundColor"))
                .isEqualTo("rgb(10, 10, 10)");
    }

    @Test
    void code_is_dark_on_light() {
        browser.open(site.page(PRINT));

        assertThat(site.all("pre code", "e => getComputedStyle(e).backgroundColor"))
                .startsWith("rgb(243, 243, 243)");
        assertThat(site.all(".hljs-comment", "e => getComputedStyle(e).color")).isEqualTo("rgb(111, 111, 111)");
    }

    @Test
    void diagrams_are_drawn_for_white_and_drawings_with_white_lines_keep_their_ground() {
        browser.open(site.page(PRINT));

        assertThat(site.all(".mermaid .node rect.basic", "e => getComputedStyle(e).fill"))
                .isEqualTo("rgb(236, 236, 255),rgb(236, 236, 255)");
        assertThat(site.all("section > p > svg", "e => e.style.backgroundColor"))
                .isEqualTo("rgb(25, 25, 25)");
    }

    @Test
    void slides_stay_dark_on_the_screen_and_are_light_when_they_are_printed() {
        site.openSlides("talks/light.html");
        browser.waitFor("return document.querySelectorAll('.mermaid svg').length === 1");
        var screen =
                "return [document.body, document.querySelector('body > .reveal h1')].map(e => getComputedStyle(e).backgroundColor"
                        + " + getComputedStyle(e).color).join()";
        var before = browser.run(screen);

        browser.waitFor("return document.querySelector('.mermaid').courseOnPaper");
        browser.run("dispatchEvent(new Event('beforeprint'))");

        assertThat(site.all(".page h1", "e => e.style.color")).isEqualTo("rgb(10, 10, 10)");
        assertThat(site.all(".page .mermaid .node rect.basic", "e => getComputedStyle(e).fill"))
                .isEqualTo("rgb(236, 236, 255),rgb(236, 236, 255)");
        assertThat(browser.run(screen)).isEqualTo(before);
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertThat(browser.run("return document.documentElement.className")).doesNotContain("course-light");
    }

    private static String all(String color, int times) {
        return (color + ",").repeat(times).replaceFirst(",$", "");
    }
}
