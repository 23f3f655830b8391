package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What pages offer to those who read them by ear or by keyboard, and to those who copy code. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadersTest {

    private static final String SLIDES = "talks/reading.html";
    private static final String COPIED = "navigator.clipboard.writeText = async text => { window.copied = text; };";

    private static final String LAST_IS_FOCUSED = "return document.activeElement"
            + " === Array.from(document.querySelectorAll('a[href], button, summary')).filter(e => e.checkVisibility()).pop()";
    /** Rows of cards are read from left to right. */
    private static final String PLACE_OF_FOCUS = "const box = document.activeElement.closest('.decks > li, .page, nav')"
            + ".getBoundingClientRect(); return Math.round(scrollY + box.top) * 10000 + Math.round(box.left)";

    private static final String FOCUS_IS_SEEN = "return ['', '::after'].some(part =>"
            + " getComputedStyle(document.activeElement, part || undefined).outlineStyle !== 'none')";

    private final TalksSite site;
    private final Browser browser;

    ReadersTest(@TempDir Path folder) throws IOException, URISyntaxException {
        site = TalksSite.inBrowser(folder);
        browser = site.browser();
    }

    @AfterAll
    void end() {
        site.close();
    }

    @BeforeEach
    void openSlides() {
        browser.openSlides(site.page(SLIDES));
        browser.waitFor("return document.querySelector('.reveal').getAttribute('role') !== 'application'");
    }

    @Test
    void a_screen_reader_reads_slides_as_the_main_part_of_a_page() {
        assertThat(browser.run("return document.querySelector('.reveal').getAttribute('role')"))
                .isEqualTo("main");
        assertThat(browser.run("return document.querySelectorAll('[role=application]').length"))
                .isEqualTo("0");
    }

    @Test
    void each_slide_is_named_by_its_number_unless_it_has_a_name_or_is_not_counted() {
        assertThat(site.all("section:not(.stack)", "e => e.getAttribute('aria-label')"))
                .isEqualTo("Folie 1 von 3,Folie 2 von 3,,Das Ende");
    }

    /** WCAG 2.2, 2.5.8: 24 CSS pixels. */
    @Test
    void enough_of_the_lowest_arrow_is_beside_a_wide_number() {
        browser.run("Reveal.slide(1); document.querySelector('.slide-number-b').textContent = '100'");

        assertThat(
                        browser.run(
                                """
                const arrow = document.querySelector('.navigate-down.enabled').getBoundingClientRect();
                const number = document.querySelector('.slide-number a').getBoundingClientRect();
                return number.left < arrow.right && number.left - arrow.left >= 24"""))
                .isEqualTo("true");
    }

    @Test
    void a_finger_presses_the_arrow_and_not_the_number_beside_it() {
        browser.run("Reveal.slide(1); document.querySelector('.slide-number-b').textContent = '1000000000'");
        browser.setTouch(true);
        browser.waitFor("return matchMedia('(any-pointer: coarse)').matches");

        var pressed = browser.run(
                """
                const arrow = document.querySelector('.navigate-down.enabled');
                const box = arrow.getBoundingClientRect();
                const number = document.querySelector('.slide-number a').getBoundingClientRect();
                const x = (number.left + box.right) / 2;
                const found = document.elementFromPoint(x, (number.top + number.bottom) / 2);
                return number.left < box.right - 4 && found.closest('button') === arrow""");

        browser.setTouch(false);
        assertThat(pressed).isEqualTo("true");
    }

    @Test
    void a_change_of_slides_is_announced() {
        browser.run("Reveal.next()");
        browser.waitFor("return /Quelltext/.test(document.querySelector('.aria-status').textContent)");

        assertThat(browser.run("return document.querySelector('.aria-status').getAttribute('aria-live')"))
                .isEqualTo("polite");
    }

    @Test
    void the_arrow_that_has_the_focus_is_seen() {
        browser.run("Reveal.slide(1)");
        var seen = "const arrow = document.querySelector('.navigate-left.enabled'); arrow.style.transition = 'none';"
                + "const style = getComputedStyle(arrow); return [style.outlineStyle, style.opacity].join()";
        assertThat(browser.run(seen)).isEqualTo("none,0.3");

        browser.press(Keys.TAB);
        browser.run("document.querySelector('.navigate-left.enabled').focus()");

        assertThat(browser.run(seen)).isEqualTo("solid,1");
    }

    @Test
    void keys_go_through_a_slide_before_what_is_around_it() {
        browser.run("Reveal.slide(1)");

        assertThat(focused(8))
                .containsExactly(
                        "code",
                        "button Kopieren",
                        "button Kopieren",
                        "a 2.1",
                        "button previous slide",
                        "button next slide",
                        "button below slide",
                        "a ‹");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "talks/reading-print.html", "talks/reading-handout.html"})
    void keys_go_through_cards_and_sheets_in_their_order_and_the_focus_is_seen(String page) {
        browser.open(site.page(page));

        for (var before = 0; !browser.run(LAST_IS_FOCUSED).equals("true"); ) {
            browser.press(Keys.TAB);
            var place = Integer.parseInt(browser.run(PLACE_OF_FOCUS));
            assertThat(place).isGreaterThanOrEqualTo(before);
            assertThat(browser.run(FOCUS_IS_SEEN)).isEqualTo("true");
            before = place;
        }
    }

    private List<String> focused(int times) {
        var elements = new ArrayList<String>();
        for (var time = 0; time < times; time++) {
            browser.press(Keys.TAB);
            elements.add(browser.run("const e = document.activeElement;"
                            + "return e.localName + ' ' + (e.localName === 'code' ? ''"
                            + " : e.getAttribute('aria-label') || e.textContent.replace(/\\s/g, ''))")
                    .strip());
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = {SLIDES, "talks/reading-print.html", "talks/reading-handout.html"})
    void boxes_of_tasks_have_the_words_beside_them_as_labels(String name) {
        browser.open(site.page(name));
        browser.waitFor("return document.querySelector('input').hasAttribute('aria-label')");

        assertThat(site.all("input", "e => e.getAttribute('aria-label')")).isEqualTo("noch zu tun,erledigt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks/reading-print.html", "talks/reading-handout.html"})
    void pages_for_paper_have_a_main_part(String name) {
        browser.open(site.page(name));

        assertThat(browser.run("return document.querySelectorAll('main .page').length"))
                .isEqualTo("4");
        assertThat(browser.run("return document.querySelectorAll('body > .page').length"))
                .isEqualTo("0");
    }

    @Test
    void code_that_has_to_be_scrolled_can_be_by_keyboard() {
        browser.run("Reveal.slide(1)");

        assertThat(site.all(".present pre code", "e => e.tabIndex")).isEqualTo("-1,-1,0");
        browser.run("document.querySelector('.present pre code[tabindex]').focus()");
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.run("return Reveal.getIndices().v")).isEqualTo("0");
    }

    @Test
    void a_page_behind_a_slide_is_named_by_its_address() {
        browser.run("Reveal.slide(2)");

        assertThat(site.all(".backgrounds iframe", "e => e.title")).isEqualTo("img/square.svg");
    }

    @Test
    void the_link_on_the_number_of_a_slide_is_large_enough_for_a_finger() {
        assertThat(browser.run("var box = document.querySelector('.slide-number a').getBoundingClientRect();"
                        + "return [box.height >= 24, box.width > 23].join()"))
                .isEqualTo("true,true");
    }

    @Test
    void a_button_copies_code_without_the_numbers_of_its_lines() {
        browser.run("Reveal.slide(1);" + COPIED);

        assertThat(site.all(".course-copying button", "e => e.textContent + ' ' + getComputedStyle(e).opacity"))
                .isEqualTo("Kopieren 0,Kopieren 0");
        browser.run("document.querySelector('.course-copying button').click()");
        browser.waitFor("return window.copied");

        assertThat(browser.run("return copied")).isEqualTo("int a = 1;\n\nint b = \"2\";");
        browser.waitFor("return document.querySelector('.course-copying button').textContent === 'Kopiert'");
    }

    @Test
    void the_button_appears_below_the_pointer_and_with_the_focus() {
        browser.run("Reveal.slide(1)");
        var shown =
                "return Array.from(document.querySelectorAll('.course-copying .course-shown'), b => b.offsetTop > 0).join()";

        browser.run("document.querySelector('.present pre').dispatchEvent(new PointerEvent('pointerenter'))");
        assertThat(browser.run(shown)).isEqualTo("true");
        browser.run("document.querySelector('.present pre').dispatchEvent(new PointerEvent('pointerleave'))");
        assertThat(browser.run(shown)).isEmpty();
        browser.run("const pre = document.querySelector('.present pre'), finger = { pointerType: 'touch' };"
                + "pre.dispatchEvent(new PointerEvent('pointerenter', finger));"
                + "pre.dispatchEvent(new PointerEvent('pointerleave', finger))");
        assertThat(browser.run(shown)).as("after a touch").isEqualTo("true");
        browser.run(COPIED + "document.querySelector('.course-copying button').focus()");
        browser.press(Keys.SPACE);
        browser.waitFor("return window.copied");
        assertThat(browser.run("return Reveal.getIndices().h")).isEqualTo("1");
    }

    @Test
    void a_browser_without_a_clipboard_copies_too() {
        browser.run("Reveal.slide(1); navigator.clipboard.writeText = () => Promise.reject();"
                + "document.execCommand = command => window.copied = command + ' ' + document.activeElement.value");

        browser.run("document.querySelector('.course-copying button').click()");
        browser.waitFor("return window.copied");

        assertThat(browser.run("return copied")).isEqualTo("copy int a = 1;\n\nint b = \"2\";");
    }

    @Test
    void the_button_can_be_switched_off() {
        browser.openSlides(site.page("talks/uncopied.html"));
        browser.waitFor("return document.querySelector('.reveal').getAttribute('role') === 'main'");

        assertThat(browser.run("return document.querySelectorAll('.course-copying').length"))
                .isEqualTo("0");
    }
}
