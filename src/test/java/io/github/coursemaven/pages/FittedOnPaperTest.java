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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large for a slide on paper, and what lies beside its text. */
@TestInstance(Lifecycle.PER_CLASS)
class FittedOnPaperTest {

    private static final String PRINT = "talks/fitted-print.html";
    private static final String HANDOUT = "talks/fitted-handout.html";

    private final TalksSite site;
    private final Browser browser;

    FittedOnPaperTest(@TempDir Path folder) throws IOException, URISyntaxException {
        site = TalksSite.inBrowser(folder);
        browser = site.browser();
    }

    @AfterAll
    void end() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {PRINT, HANDOUT})
    void a_wide_table_gets_smaller_letters_and_its_words_stay_whole(String page) {
        browser.open(site.page(page));

        assertThat(browser.run("const size = e => parseFloat(getComputedStyle(e).fontSize);"
                        + "return size(document.querySelector('table')) < size(document.querySelector('section'))"))
                .isEqualTo("true");
        assertThat(lines("[id='/0'] tbody td")).isEqualTo("1,1,1,1,1,1,1");
        assertThat(isInsideItsPage("[id='/0'] table")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRINT, HANDOUT})
    void words_of_a_table_with_many_columns_stay_whole_and_other_text_keeps_its_size(String page) {
        browser.open(site.page(page));

        assertThat(lines("[id='/7'] td")).isEqualTo("1" + ",1".repeat(39));
        assertThat(isInsideItsPage("[id='/7'] table")).isEqualTo("true");
        assertThat(browser.run("const page = document.getElementById('/7'), table = page.querySelector('table');"
                        + "return [page.dataset.overflow > 3000, page.dataset.scale < 0.2, table.dataset.tiny,"
                        + " page.querySelector('section').style.zoom].join()"))
                .isEqualTo("true,true,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRINT, HANDOUT})
    void a_very_long_word_is_broken_before_its_table_gets_tiny(String page) {
        browser.open(site.page(page));

        assertThat(lines("[id='/8'] td")).isEqualTo("4,1");
        assertThat(isInsideItsPage("[id='/8'] table")).isEqualTo("true");
        assertThat(browser.run("return document.querySelector('[id=\"/8\"] table').style.fontSize"))
                .isEmpty();
    }

    private String lines(String selector) {
        return site.all(
                selector,
                "e => { const range = document.createRange(); range.selectNodeContents(e);"
                        + " return new Set(Array.from(range.getClientRects(), r => Math.round(r.top))).size; }");
    }

    @ParameterizedTest
    @CsvSource({
        // a line of many words goes on below in letters of the usual size
        "/1, 3, true",
        // a long word stays whole in smaller letters
        "/2, 1, false",
        // a word that would be too small is broken
        "/3, 3, true"
    })
    void code_wraps_or_gets_smaller(String slide, int lines, boolean isOfUsualSize) {
        browser.open(site.page(PRINT));

        var code = "const code = document.getElementById('" + slide + "').querySelector('pre code');";
        assertThat(browser.run(code + "const range = document.createRange(); range.selectNodeContents(code);"
                        + "return new Set(Array.from(range.getClientRects(), r => Math.round(r.top))).size"))
                .isEqualTo(String.valueOf(lines));
        assertThat(browser.run(code + "const size = e => getComputedStyle(e).fontSize;"
                        + "return size(code) === size(code.parentElement)"))
                .isEqualTo(String.valueOf(isOfUsualSize));
        assertThat(browser.run("return 'scale' in document.getElementById('" + slide + "').dataset"))
                .isEqualTo("false");
        assertThat(isInsideItsPage("pre code")).isEqualTo("true,true,true");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRINT, HANDOUT})
    void a_picture_that_is_placed_stays_on_the_page_of_its_slide(String page) {
        browser.open(site.page(page));

        assertThat(isInsideItsPage("img[style*=absolute]")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRINT, HANDOUT})
    void a_page_in_a_frame_is_shown_whole_and_shrunk_as_a_picture_is(String page) {
        browser.open(site.page(page));

        assertThat(isInsideItsPage("iframe")).isEqualTo("true");
        assertThat(site.all("iframe", "e => [e.offsetWidth, e.offsetHeight, e.currentCSSZoom.toFixed(2)]"))
                .isEqualTo("800,400,1.00");
        assertThat(browser.run("const frame = document.querySelector('iframe').getBoundingClientRect();"
                        + "const place = document.querySelector('.course-frame').getBoundingClientRect();"
                        + "return Math.abs(frame.width - place.width) + Math.abs(frame.height - place.height) < 1"))
                .isEqualTo("true");
    }

    @Test
    void pictures_without_text_get_as_small_as_they_must() {
        browser.open(site.page(PRINT));

        assertThat(isInsideItsPage("section > img[style*=block]")).isEqualTo("true,true");
        assertThat(browser.run("return document.getElementById('/6').dataset.scale < 0.2"))
                .isEqualTo("true");
    }

    @Test
    void each_slide_is_on_one_sheet() throws IOException {
        assertThat(site.printed(PRINT)).hasSize(9);
    }

    private String isInsideItsPage(String selector) {
        return site.all(
                selector,
                "e => { const box = e.getBoundingClientRect(), page = e.closest('.page').getBoundingClientRect();"
                        + " return box.left >= page.left && box.right <= page.right && box.top >= page.top"
                        + " && box.bottom <= page.bottom; }");
    }
}
