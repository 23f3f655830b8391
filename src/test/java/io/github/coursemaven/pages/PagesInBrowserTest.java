package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The pages of a small course, opened in a browser as readers do it. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final String SLIDES = "talks/everything.html";
    private static final Pattern PAGE_OBJECT = Pattern.compile("/Type\\s*/Page\\b");

    private final Path site;
    private final TestServer server;
    private final Browser browser;

    PagesInBrowserTest(@TempDir Path folder) throws IOException, URISyntaxException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("ünd so weiter").resolve("slides");
        TalksSite.write(site, folder.resolve("reports"));
        server = new TestServer().otherwise(TestServer.files(site));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    /** How readers get at a page. */
    enum Origin {
        FILE,
        SERVER
    }

    @AfterAll
    void end() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_slide_is_shown_without_an_error_or_a_failed_request(Origin origin) {
        open(origin, SLIDES);

        var slides = Integer.parseInt(browser.run("return Reveal.getTotalSlides()"));
        assertThat(slides).isEqualTo(7);
        for (var slide = 1; slide < slides; slide++) {
            browser.run("Reveal.next()");
            browser.run("while (Reveal.nextFragment()) {}");
        }
        browser.waitFor("return Reveal.isLastSlide() && document.querySelector('.mermaid svg')");

        assertThat(browser.complaints()).isEmpty();
        var traffic = browser.traffic();
        assertThat(traffic.failures()).isEmpty();
        assertThat(traffic.requests()).anyMatch(url -> url.endsWith("img/dots.svg"));
        assertThat(traffic.hosts()).isEqualTo(origin == Origin.SERVER ? List.of("127.0.0.1") : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void a_request_leaves_the_computer_only_if_the_author_wrote_one(Origin origin) {
        open(origin, "talks/remote.html");

        var traffic = browser.traffic();
        assertThat(traffic.hosts())
                .containsExactlyElementsOf(
                        origin == Origin.SERVER
                                ? List.of("127.0.0.1", "pictures.example.org")
                                : List.of("pictures.example.org"));
        assertThat(traffic.failures())
                .containsExactly("net::ERR_NAME_NOT_RESOLVED https://pictures.example.org/author.png");
    }

    @ParameterizedTest
    @EnumSource
    void an_error_of_a_script_would_be_noticed(Origin origin) {
        open(origin, SLIDES);

        browser.run("setTimeout(function () { window.ran = true; undefinedFunction(); })");
        browser.waitFor("return window.ran");

        assertThat(browser.complaints()).anyMatch(line -> line.contains("undefinedFunction is not defined"));
    }

    @ParameterizedTest
    @EnumSource
    void the_index_leads_to_each_deck(Origin origin) {
        browser.open(address(origin, "index.html"));

        assertThat(browser.run(
                        "return Array.from(document.querySelectorAll('ol.decks .title a'), a => a.textContent).join()"))
                .isEqualTo(
                        "Everything,Fitted,Light on paper,Another deck,Own Mermaid,On paper,Für Leser,What an author asks for,Sizes that slides hidden at first have,Tall,No button,Wide");
        browser.run("document.querySelector('ol.decks .title a').click()");
        browser.waitFor("return window.Reveal && Reveal.isReady() && document.title === 'Everything'");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_print_view_is_ready_when_it_is_loaded(Origin origin) {
        browser.open(address(origin, "talks/everything-print.html"));

        assertThat(browser.run("return document.documentElement.dataset.ready")).isEqualTo("true");
        assertThat(browser.run("return document.querySelectorAll('.page .mermaid svg').length"))
                .isEqualTo("1");
        assertThat(browser.run("return document.querySelectorAll('.page mjx-container').length"))
                .isEqualTo("2");
        assertThat(browser.run("return document.querySelectorAll('.page .hljs-type').length > 0"))
                .isEqualTo("true");
        assertThat(browser.run("return document.querySelectorAll('[data-scale]').length"))
                .isEqualTo("0");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.traffic().failures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_slide_too_tall_for_its_page_is_made_smaller(Origin origin) {
        browser.open(address(origin, "talks/tall-print.html"));

        assertThat(heightsOfPages()).isEqualTo("700,700,700");
        assertThat(browser.run("return Array.from(document.querySelectorAll('[data-scale]'), page => page.id).join()"))
                .isEqualTo("/1");
    }

    @ParameterizedTest
    @EnumSource
    void a_word_too_wide_for_any_page_is_broken_rather_than_all_made_tiny(Origin origin) {
        browser.open(address(origin, "talks/wide-print.html"));

        assertThat(browser.run("return document.getElementById('/3').dataset.overflow > 500"))
                .isEqualTo("true");
        assertThat(browser.run("return document.getElementById('/3').dataset.scale"))
                .isEqualTo("1");
        assertThat(browser.run("const page = document.getElementById('/3').getBoundingClientRect();"
                        + "const word = document.querySelector('section code').getBoundingClientRect();"
                        + "return word.right <= page.right && word.height > 100"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource
    void tables_and_formulas_are_as_large_as_on_slides(Origin origin) {
        var height = "return document.querySelector('table.r-stretch').offsetHeight";
        var letters = "return getComputedStyle(document.querySelector('table mjx-container')).fontSize";
        open(origin, "talks/wide.html#/5");
        browser.waitFor("return document.querySelectorAll('.present mjx-container').length === 6");
        browser.run("Reveal.layout()");
        var heightOnSlide = Integer.parseInt(browser.run(height));
        var lettersOnSlide = browser.run(letters);

        browser.open(address(origin, "talks/wide-print.html"));

        assertThat(browser.run(letters)).isEqualTo(lettersOnSlide);
        // pages are zoomed, so that heights of lines are rounded otherwise
        assertThat(Integer.parseInt(browser.run(height))).isCloseTo(heightOnSlide, Percentage.withPercentage(2));
    }

    @ParameterizedTest
    @EnumSource
    void without_scripts_nothing_is_wider_than_its_page(Origin origin) {
        browser.openWithoutScripts(address(origin, "talks/wide-print.html"));

        assertThat(browser.run("return matchMedia('(scripting: none)').matches"))
                .isEqualTo("true");
        assertThat(browser.run("return document.querySelectorAll('[data-ready], mjx-container').length"))
                .isEqualTo("0");
        assertThat(browser.run("return Array.from(document.querySelectorAll('.page'), page => Math.max("
                        + "...Array.from(page.querySelectorAll('section *'), e => e.getBoundingClientRect().right))"
                        + " <= page.getBoundingClientRect().right).join()"))
                .isEqualTo("true,true,true,true,true,true");
        assertThat(heightsOfPages()).isEqualTo("700,700,700,700,700,700");
    }

    @ParameterizedTest
    @EnumSource
    void without_scripts_words_of_a_table_stay_whole(Origin origin) {
        browser.openWithoutScripts(address(origin, "talks/wide-print.html"));

        var lines = "const range = document.createRange(); range.selectNodeContents(%s);"
                + "return new Set(Array.from(range.getClientRects(), r => r.top)).size";
        assertThat(browser.run(lines.formatted("document.querySelectorAll('#\\\\/1 td')[2]")))
                .isEqualTo("1");
        assertThat(browser.run(lines.formatted("document.querySelectorAll('#\\\\/2 td')[0]")))
                .isEqualTo("1");
        assertThat(browser.run(lines.formatted("document.querySelectorAll('#\\\\/2 td')[2]")))
                .isEqualTo("1");
    }

    private String heightsOfPages() {
        return browser.run("return Array.from(document.querySelectorAll('.page'), page => page.offsetHeight).join()");
    }

    @Test
    void each_slide_is_printed_on_a_page_of_its_own() throws IOException {
        assertThat(printed("talks/everything-print.html")).isEqualTo(7);
        assertThat(printed("talks/tall-print.html")).isEqualTo(3);
    }

    @Test
    void three_slides_are_handed_out_on_each_sheet() throws IOException {
        assertThat(printed("talks/everything-handout.html")).isEqualTo(3);
    }

    private int printed(String page) throws IOException {
        var pdf = Base64.getDecoder().decode(browser.print(address(Origin.FILE, page)));
        var objects = new String(pdf, StandardCharsets.ISO_8859_1);
        return (int) PAGE_OBJECT.matcher(objects).results().count();
    }

    @ParameterizedTest
    @EnumSource
    void code_is_highlighted_and_its_lines_shown_step_by_step(Origin origin) {
        open(origin, SLIDES);

        browser.press(Keys.ARROW_RIGHT);
        assertThat(visibleLines()).isEqualTo("1");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(visibleLines()).isEqualTo("2,3");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(visibleLines()).isEqualTo("4");
        assertThat(browser.run("return document.querySelectorAll('.present .hljs-type').length > 0"))
                .isEqualTo("true");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(heading()).isEqualTo("Above");
    }

    @ParameterizedTest
    @EnumSource
    void down_leads_to_the_vertical_slide(Origin origin) {
        open(origin, SLIDES + "#/2");

        browser.press(Keys.ARROW_DOWN);

        assertThat(heading()).isEqualTo("Below");
    }

    @ParameterizedTest
    @EnumSource
    void a_link_leads_to_the_slide_with_an_id(Origin origin) {
        open(origin, SLIDES);

        browser.run("document.querySelector('.present a').click()");
        browser.waitFor("return Reveal.getCurrentSlide().id === 'formula'");
        open(origin, SLIDES);
        browser.run("document.querySelectorAll('.present a')[1].click()");
        browser.waitFor("return window.Reveal && Reveal.isReady() && Reveal.getCurrentSlide().id === 'second'");

        assertThat(heading()).isEqualTo("The second slide");
    }

    @ParameterizedTest
    @EnumSource
    void formulas_are_typeset_and_prices_are_not(Origin origin) {
        open(origin, SLIDES + "#/formula");

        assertThat(browser.run("return Array.from(document.querySelectorAll('#formula mjx-container'),"
                        + " formula => [formula.dataset.tex.trim(), formula.hasAttribute('display')]).join()"))
                .isEqualTo("\\sum_{i=1}^{n} i,false,\\frac{n(n+1)}{2},true");
        assertThat(browser.run("return document.querySelector('.slides p').textContent"))
                .isEqualTo("It costs $5 and $10.");
    }

    @ParameterizedTest
    @EnumSource
    void a_diagram_is_drawn(Origin origin) {
        open(origin, SLIDES + "#/4");

        browser.waitFor("return document.querySelector('.present .mermaid svg .node')");

        assertThat(browser.run("return document.querySelector('.present .mermaid svg').textContent"))
                .contains("here", "there");
        assertThat(browser.run(
                        "return document.querySelector('.present .mermaid svg').getBoundingClientRect().width > 50"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource
    void an_author_may_draw_diagrams_with_a_Mermaid_of_their_own(Origin origin) {
        open(origin, "talks/own.html");

        assertThat(browser.run("return document.querySelector('.present code').textContent"))
                .isEqualTo("drawn by the author");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_font_of_the_theme_comes_with_the_page(Origin origin) {
        open(origin, SLIDES);

        browser.waitFor("return " + loadedFont("Lato"));

        assertThat(browser.run("return document.fonts.check('20px Lato')")).isEqualTo("true");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.present p')).fontFamily"))
                .startsWith("Lato");
    }

    @ParameterizedTest
    @EnumSource
    void search_goes_to_the_slide_with_the_word(Origin origin) {
        open(origin, SLIDES);

        browser.pressWithControlAndShift("F");
        browser.waitFor("return document.activeElement.matches('.searchinput')");
        browser.press("rhinoceros");
        browser.press(Keys.ENTER);
        browser.waitFor("return Reveal.getIndices().h === 2 && Reveal.getIndices().v === 1");

        assertThat(heading()).isEqualTo("Below");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_speaker_view_shows_notes_and_both_slides(Origin origin) {
        open(origin, SLIDES);
        var slides = browser.window();

        browser.press("s");
        browser.switchToNewWindow();
        browser.waitFor("var notes = document.querySelector('.speaker-controls-notes .value');"
                + "return notes && notes.innerText.trim() === 'Greet everybody.'");
        browser.waitFor(
                "return document.querySelectorAll('#current-slide iframe, #upcoming-slide iframe').length === 2");

        assertThat(browser.run("return document.querySelector('.speaker-controls-notes strong').textContent"))
                .isEqualTo("everybody");
        browser.switchTo(slides);
        assertThat(browser.complaints()).isEmpty();
    }

    private void open(Origin origin, String page) {
        browser.openSlides(address(origin, page));
    }

    private URI address(Origin origin, String page) {
        var root = origin == Origin.FILE ? site.toUri() : URI.create(server.url("/"));
        return root.resolve(page);
    }

    private String heading() {
        return browser.run("return Reveal.getCurrentSlide().querySelector('h1, h2').textContent");
    }

    /** The numbers of the lines of code that are not dimmed. */
    private String visibleLines() {
        return browser.run("var code = document.querySelector('.present code.current-fragment')"
                + " || document.querySelector('.present code:not(.fragment)');"
                + "return Array.from(code.querySelectorAll('tr.highlight-line .hljs-ln-n'),"
                + " cell => cell.dataset.lineNumber).join()");
    }

    private static String loadedFont(String family) {
        return "Array.from(document.fonts).some(font => font.family.replace(/[\"']/g, '') === '" + family
                + "' && font.status === 'loaded')";
    }
}
