package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages on the screen of a phone, which is 390 pixels wide. */
@TestInstance(Lifecycle.PER_CLASS)
class PhonesTest {

    private static final int WIDTH = 390;

    private final Path site;
    private final Browser browser;

    PhonesTest(@TempDir Path folder) throws IOException, URISyntaxException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("slides");
        TalksSite.write(site, folder.resolve("reports"));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
        browser.becomePhone(WIDTH);
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"#/1, #/1, Code", "#/2/1, #/2/1, Below", "#/formula, #/formula, A formula", "#/5, #/5, A background"})
    void a_link_to_a_slide_leads_there(String link, String address, String heading) {
        open("talks/everything.html" + link);

        browser.waitFor("return location.hash === '" + address + "'");
        assertThat(browser.run("return Reveal.isScrollView()")).isEqualTo("true");
        assertThat(browser.run("return document.elementFromPoint(195, 422).closest('.scroll-page')"
                        + ".querySelector('h1, h2').textContent"))
                .isEqualTo(heading);
    }

    @Test
    void a_link_on_a_slide_leads_to_its_slide() {
        open("talks/everything.html#/0");

        browser.run("document.querySelector('a[href=\"#/formula\"]').click()");

        browser.waitFor("return Reveal.getCurrentSlide().id === 'formula'");
        assertThat(browser.run("return location.hash")).isEqualTo("#/formula");
    }

    @ParameterizedTest
    @CsvSource({"talks/wide.html", "talks/wide-print.html", "talks/wide-handout.html"})
    void pages_are_as_wide_as_the_screen(String page) {
        browser.open(page(page));

        assertThat(browser.run("return [innerWidth, document.documentElement.scrollWidth].join()"))
                .isEqualTo(WIDTH + "," + WIDTH);
    }

    @ParameterizedTest
    @CsvSource({"talks/wide-print.html", "talks/wide-handout.html"})
    void links_to_other_pages_are_as_large_as_on_a_wide_screen(String page) {
        browser.open(page(page));
        browser.waitFor("return document.documentElement.dataset.ready");

        assertThat(browser.run("const box = document.querySelector('.course-ways').getBoundingClientRect();"
                        + "return [Math.round(box.top), Math.round(box.height), box.right <= innerWidth].join()"))
                .isEqualTo("0,24,true");
    }

    @Test
    void a_button_above_the_code_copies_it() {
        open("talks/reading.html#/1");
        browser.run("navigator.clipboard.writeText = async text => { window.copied = text; };"
                + "document.querySelector('pre > .course-copy').click()");
        browser.waitFor("return window.copied");

        assertThat(browser.run("return copied")).isEqualTo("int a = 1;\n\nint b = \"2\";");
        assertThat(
                        browser.run(
                                """
                        return Array.from(document.querySelectorAll('pre'), pre => {
                          const box = pre.querySelector('.course-copy').getBoundingClientRect();
                          const code = pre.getBoundingClientRect();
                          return box.height >= 24 && box.bottom <= code.top + 1 && Math.abs(box.right - code.right) < 1;
                        }).join()"""))
                .isEqualTo("true,true");
    }

    @Test
    void the_button_covers_nothing_above_the_code() {
        open("talks/reading.html#/1");

        assertThat(
                        browser.run(
                                """
                        return Array.from(document.querySelectorAll('pre'), pre =>
                          pre.querySelector('.course-copy').getBoundingClientRect().top
                            - pre.previousElementSibling.getBoundingClientRect().bottom >= 4).join()"""))
                .isEqualTo("true,true");
    }

    @Test
    void keys_reach_the_button_before_the_code_below_it_and_code_that_fits_not_at_all() {
        open("talks/reading.html#/1");
        browser.waitFor("return document.querySelector('.reveal').getAttribute('role') === 'main'");

        assertThat(browser.run("return Array.from(document.querySelectorAll('pre, pre *'))"
                        + ".filter(e => e.tabIndex >= 0).map(e => e.localName).join()"))
                .isEqualTo("button,button,code");
    }

    @Test
    void the_button_is_not_on_paper_and_leaves_with_the_scroll_view() {
        open("talks/reading.html#/1");

        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertThat(browser.run("return document.querySelectorAll('.course-pages pre').length"))
                .isEqualTo("2");
        assertThat(browser.run("return document.querySelectorAll('.course-pages .course-copy').length"))
                .isEqualTo("0");
        browser.run("dispatchEvent(new Event('afterprint'))");
        browser.becomePhone(2 * WIDTH);
        browser.waitFor("return !Reveal.isScrollView() && !document.querySelector('pre > .course-copy')");
        browser.becomePhone(WIDTH);
    }

    @Test
    void the_number_of_slides_stays_with_its_word() {
        browser.open(page("index.html"));

        assertThat(
                        browser.run(
                                """
                        const details = document.querySelector('.details');
                        const count = details.lastElementChild;
                        details.style.width = count.getBoundingClientRect().width + 20 + 'px';
                        details.replaceChildren(document.createElement('span'), ' ', count);
                        details.firstChild.style.cssText = 'display: inline-block; width: 30px';
                        return count.getClientRects().length"""))
                .isEqualTo("1");
    }

    @Test
    void wide_tables_and_code_scroll_on_their_slide() {
        open("talks/wide.html#/1");

        assertThat(browser.run("return Array.from(document.querySelectorAll('section table, section pre code'),"
                        + " wide => wide.getBoundingClientRect().right <= innerWidth).includes(false)"))
                .isEqualTo("false");
    }

    @Test
    void tables_that_scroll_can_be_scrolled_by_keys() {
        open("talks/wide.html#/1");

        assertThat(browser.run("return Array.from(document.querySelectorAll('section table'),"
                        + " table => table.scrollWidth > table.clientWidth ? table.tabIndex : 'fits').join()"))
                .contains("0")
                .doesNotContain("-1");
    }

    @Test
    void nothing_moves_for_readers_who_ask_for_that() {
        browser.setMediaFeature("prefers-reduced-motion", "reduce");
        open("talks/everything.html");

        assertThat(browser.run("return [Reveal.getConfig().autoAnimate, getComputedStyle(document.querySelector("
                        + "'.fragment')).transitionDuration].join()"))
                .isEqualTo("false,1e-05s");
        browser.setMediaFeature("prefers-reduced-motion", "");
        open("talks/everything.html");
        assertThat(browser.run("return [Reveal.getConfig().autoAnimate, getComputedStyle(document.querySelector("
                        + "'.fragment')).transitionDuration].join()"))
                .isEqualTo("true,0.2s");
    }

    private void open(String page) {
        browser.openSlides(page(page));
    }

    private URI page(String name) {
        return site.toUri().resolve(name);
    }
}
