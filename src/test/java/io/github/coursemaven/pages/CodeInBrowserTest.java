package io.github.coursemaven.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Code from files, as readers see it. */
@TestInstance(Lifecycle.PER_CLASS)
class CodeInBrowserTest {

    private static final String SOURCE =
            """
            int a = 1; // <1>
            /* A comment
             * goes on // <2>
             */
            a++; // <3> <4>
            """;

    private static final String DECK =
            """
            ---
            revealOptions: {transition: none}
            sourceUrl: https://example.org/{path}#L{line}-L{end}
            ---
            ```java file=../src/A.java
            ```

            1. one
            2. two
            3. three
            4. four

            ---

            ```java file=../src/A.java [1|2-5]
            ```

            1. one
            2. two
            3. three
            4. four

            ---

            ```sh callouts
            ls # <1>
            cd # <2>
            ```

            1. one <!-- .element: class="fragment" -->
            2. two <!-- .element: class="fragment" -->

            ---

            ```java file=../src/B.java diff=../src/Old.java
            ```

            ---

            ```java file=../src/B.java diff=../src/Old.java
            int a = 1;
            int b = 3;
            int c;


            ```
            """;

    private static final String WITH_PLUGIN =
            """
            ---
            plugins: [copycode]
            revealOptions: {transition: none}
            ---
            ```java file=../src/A.java fragment [1|2-5]
            ```

            1. one
            2. two
            3. three
            4. four

            <!-- .element: class="small" -->
            """;

    private static final String CODE = "int a = 1;\n/* A comment\n * goes on\n */\na++;";
    private static final String COPIED = "navigator.clipboard.writeText = async text => { window.copied = text; };";
    /** The numbers of the callouts that are marked, and the items. */
    private static final String MARKED =
            "const all = (selector, text) => Array.from(Reveal.getCurrentSlide().querySelectorAll(selector), text).join();"
                    + "return all('code:not(.fragment) .course-told', e => e.dataset.callout) + ' '"
                    + " + all('li.course-told', e => e.textContent.trim())";

    private final Path site;
    private final Browser browser;

    CodeInBrowserTest(@TempDir Path folder) throws IOException {
        var installed = InstalledBrowser.orSkip();
        site = folder.resolve("site");
        var course = CourseFolder.in(folder.resolve("course"))
                .with("slides/deck.md", DECK)
                .with("slides/plugin.md", WITH_PLUGIN)
                .with("src/A.java", SOURCE)
                .with("src/B.java", "int a = 1;\nint b = 3;\nint c;\n")
                .with("src/Old.java", "int a = 1;\nint b = 2;\n");
        assertThat(course.problems()).isEmpty();
        var resources = new Resources(getClass().getClassLoader());
        var settings = new SiteSettings("T", "", Optional.empty(), new PageSettings("en", true));
        new SiteWriter(site, folder.resolve("reports"))
                .write(new SiteBuilder(settings, course.files(), resources).build(course.course(resources)));
        browser = Browser.start(installed, Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    void end() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void each_callout_stands_at_the_end_of_its_line_of_highlighted_code(int slide) {
        open(slide);

        // a line of the text, or a row of the table with numbers
        assertThat(browser.run(
                        "return Array.from(document.querySelectorAll('.present code:not(.fragment) .course-callout'), mark => {"
                                + "const row = mark.closest('tr'); const before = new Range();"
                                + "before.setStart(row || mark.closest('code'), 0); before.setEndBefore(mark);"
                                + "return before.toString().split('\\n').pop().trim() + '=' + mark.dataset.callout + mark.textContent;"
                                + "}).join()"))
                .isEqualTo("int a = 1;=1,* goes on=2,a++;=3,a++;=4");
        assertThat(browser.run("return document.querySelectorAll('.present code .hljs-comment').length > 0"))
                .isEqualTo("true");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void neither_the_button_nor_a_selection_copies_callouts(int slide) {
        open(slide);
        browser.run(COPIED + "document.querySelector('.course-copying button').click()");
        browser.waitFor("return window.copied");

        assertThat(browser.run("return copied")).isEqualTo(CODE);
        assertThat(browser.run("getSelection().selectAllChildren(document.querySelector('.present pre code'));"
                        + "return getSelection().toString()"))
                .isEqualToIgnoringWhitespace(CODE);
    }

    @Test
    void a_callout_is_marked_with_its_item_below_the_pointer_and_with_the_focus() {
        open(0);
        assertThat(browser.run(MARKED)).isEqualTo(" ");
        browser.run(
                "document.querySelectorAll('.present li')[2].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        assertThat(browser.run(MARKED)).isEqualTo("3 three");
        browser.run(
                "document.querySelector('.present h1, .present pre').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        assertThat(browser.run(MARKED)).isEqualTo(" ");
        browser.run("document.querySelectorAll('.present .course-callout')[1].focus()");
        assertThat(browser.run(MARKED)).isEqualTo("2 two");
        browser.press(Keys.SPACE);
        browser.run("document.activeElement.blur()");
        assertThat(browser.run("return Reveal.getIndices().h")).isEqualTo("0");
        assertThat(browser.run(MARKED)).as("pressed").isEqualTo("2 two");
        assertThat(browser.run("return Array.from(document.querySelectorAll('.present .course-callout'),"
                        + "mark => mark.getAttribute('aria-pressed')).join()"))
                .isEqualTo("false,true,false,false");
    }

    @Test
    void the_pointer_does_not_take_the_mark_from_what_has_the_focus() {
        open(0);
        browser.run(
                "document.querySelectorAll('.present .course-callout')[1].focus();"
                        + "document.querySelector('.present pre').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");

        assertThat(browser.run(MARKED)).isEqualTo("2 two");
    }

    @Test
    void only_the_callouts_of_the_step_that_is_shown_can_have_the_focus() {
        var offered = "return Array.from(document.querySelectorAll('.present code'), step =>"
                + "step.querySelectorAll('[tabindex=\"0\"]:not([aria-hidden])').length + '/'"
                + "+ step.querySelectorAll('[tabindex=\"-1\"][aria-hidden]').length).join()";
        open(1);

        assertThat(browser.run(offered)).isEqualTo("4/0,0/4");
        browser.run("Reveal.next()");
        assertThat(browser.run(offered)).isEqualTo("0/4,4/0");
    }

    @Test
    void callouts_work_in_code_that_is_a_fragment_and_that_a_plugin_has_wrapped() {
        browser.openSlides(site.resolve("slides/plugin.html").toUri());
        browser.waitFor("return document.querySelector('.reveal').getAttribute('role') === 'main'");
        browser.waitFor("return document.querySelector('.codeblock')");

        assertThat(browser.run(MARKED)).isEqualTo(" ");
        assertThat(browser.run("return document.querySelector('.codeblock code').textContent"))
                .doesNotContain("(", "1;1");
        browser.run(
                "Reveal.next();"
                        + "document.querySelectorAll('.course-callout')[2].dispatchEvent(new PointerEvent('pointerover', {bubbles: true}))");
        assertThat(browser.run(
                        "return Array.from(document.querySelectorAll('li.course-told'), e => e.textContent).join()"))
                .contains("three");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_callout_is_a_button_that_its_item_describes() {
        open(0);

        assertThat(browser.run("return Array.from(document.querySelectorAll('.present .course-callout'), mark =>"
                        + "mark.getAttribute('role') + ' ' + document.getElementById(mark.getAttribute('aria-describedby')).textContent"
                        + ").join()"))
                .isEqualTo("button one,button two,button three,button four");
    }

    @Test
    void steps_mark_the_items_of_the_lines_that_they_show() {
        open(1);

        assertThat(browser.run(MARKED)).isEqualTo("1 one");
        browser.run("Reveal.next()");
        assertThat(browser.run(MARKED)).isEqualTo("2,3,4 two,three,four");
        browser.run("Reveal.prev()");
        assertThat(browser.run(MARKED)).isEqualTo("1 one");
    }

    @Test
    void the_item_that_appears_marks_its_callout() {
        open(2);

        assertThat(browser.run(MARKED)).isEqualTo(" ");
        browser.run("Reveal.next(); Reveal.next()");
        assertThat(browser.run(MARKED)).isEqualTo("2 two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deck-print.html", "deck-handout.html"})
    void callouts_are_on_paper_too(String page) {
        browser.open(site.resolve("slides").resolve(page).toUri());
        browser.waitFor("return document.documentElement.dataset.ready");
        var numbers =
                "return Array.from(document.querySelectorAll('.page pre .course-callout'), e => e.dataset.callout).join('')";

        assertThat(browser.run(numbers)).isEqualTo("1234123412");
        assertThat(browser.run("return document.querySelectorAll('.page pre .hljs-comment .course-callout').length"))
                .isEqualTo("1");
        browser.openWithoutScripts(site.resolve("slides").resolve(page).toUri());
        assertThat(browser.run(numbers)).as("without scripts").isEqualTo("1234123412");
    }

    @Test
    void what_has_changed_appears_in_a_second_step_and_the_new_code_is_copied() {
        open(3);
        var seen =
                "const code = Array.from(document.querySelectorAll('.present pre code:not(.fragment:not(.visible))')).pop();"
                        + "const isSeen = element => getComputedStyle(element).visibility === 'visible';"
                        + "return Array.from(code.querySelectorAll('tr')).filter(isSeen).map(row =>"
                        + "(isSeen(row.querySelector('.course-change') || row) ? '' : '.') + row.textContent).join()";

        assertThat(browser.run(seen)).isEqualTo("int a = 1;,.\u2212int b = 2;");
        browser.run("Reveal.next()");
        browser.waitFor(
                "return getComputedStyle(document.querySelector('.present code.fragment')).visibility === 'visible'");
        assertThat(browser.run(seen)).isEqualTo("int a = 1;,\u2212int b = 2;,+int b = 3;,+int c;");
        browser.run(COPIED + "document.querySelector('.course-copying button').click()");
        browser.waitFor("return window.copied");
        assertThat(browser.run("return copied")).isEqualTo("int a = 1;\nint b = 3;\nint c;");
        browser.open(site.resolve("slides/deck-print.html").toUri());
        browser.waitFor("return document.documentElement.dataset.ready");
        assertThat(
                        browser.run(
                                "return Array.from(document.querySelectorAll('.course-change'), mark => mark.textContent).join('')"))
                .isEqualTo("\u2212++\u2212++");
    }

    @Test
    void blank_lines_at_the_end_of_what_has_changed_are_left_out() {
        open(4);

        assertThat(browser.run("return Array.from(document.querySelectorAll('.present pre code:not(.fragment) tr'),"
                        + "row => row.textContent).join()"))
                .isEqualTo("int a = 1;,\u2212int b = 2;,+int b = 3;,+int c;");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_link_below_code_leads_to_its_source_in_another_tab() {
        open(1);

        assertThat(browser.run("const link = document.querySelector('.present pre > .course-source > a');"
                        + "const box = link.getBoundingClientRect(), code = document.querySelector('.present pre').getBoundingClientRect();"
                        + "return [link.textContent, link.href, link.target, box.top >= code.bottom, box.right <= code.right + 1,"
                        + "document.elementFromPoint(box.left + 5, box.top + 5) === link].join(' ')"))
                .isEqualTo("src/A.java https://example.org/src/A.java#L1-L5 _blank true true true");
        browser.open(site.resolve("slides/deck-print.html").toUri());
        assertThat(browser.run("return document.querySelector('.course-source').innerHTML"))
                .isEqualTo("src/A.java");
    }

    private void open(int slide) {
        browser.openSlides(site.resolve("slides/deck.html").toUri());
        browser.waitFor("return document.querySelector('.reveal').getAttribute('role') === 'main'");
        browser.run("Reveal.slide(" + slide + ")");
    }
}
