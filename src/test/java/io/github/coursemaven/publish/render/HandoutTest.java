package io.github.coursemaven.publish.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.options.StyleFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutTest {

    private static final String DECK =
            "---\ntitle: Loops\nauthor: Ann\ndate: 2026-11-22\n---\n# A\n\nNote: n **1**\n\n---\n\n"
                    + "# B\n\n---\n\n# C\n\n<aside class=\"notes\">n2</aside>";

    @TempDir
    Path folder;

    @Test
    void notes_are_beside_their_slides_and_lines_if_there_are_none() {
        var page = handout("notes", true);
        assertThat(page.select(".course-sheet")).hasSize(1);
        assertThat(page.select(".course-notes").eachText()).containsExactly("n 1", "n2");
        assertThat(page.select(".course-item").get(1).select(".course-lines")).hasSize(1);
        assertThat(page.select(".course-place").eachText()).containsExactly("1", "2", "3");
    }

    @Test
    void notes_in_sections_of_a_slide_are_below_their_sections() {
        var deck = "<section>A <aside class=\"notes\">n1</aside></section>\n<section>B</section>\n"
                + "<section data-notes=\"n2\">C</section>\n\nNote: n3";
        var course = CourseFolder.in(folder).including("*.md").with("b.md", deck);
        var settings = new PageSettings("en", true, PrintSize.SLIDE, Handout.NOTES);
        var page = Jsoup.parse(
                new DeckRenderer(settings).handout(course.deck("b.md"), new PlainLinks(), "", Optional.empty()));
        assertThat(page.select(".course-item").eachText()).containsExactly("A 1 1 n3 n1", "B 2 2", "C 3 3 n2");
    }

    @Test
    void students_get_lines_instead_of_notes() {
        var page = handout("notes", false);
        assertThat(page.html()).doesNotContain("n2", "<strong>1", "class=\"course-notes\"");
        assertThat(page.select(".course-lines")).hasSize(3);
        assertThat(page.body().className()).isEqualTo("course-handout course-handout-3");
    }

    @Test
    void three_slides_with_lines_are_on_a_page_unless_another_form_is_chosen() {
        var page = handout("auto", true);
        assertThat(page.body().className()).isEqualTo("course-handout course-handout-3");
        assertThat(page.html()).isEqualTo(handout("3", true).html()).doesNotContain("n2", "<strong>1");
        assertThat(new PageSettings("en", true).handout()).isEqualTo(Handout.AUTO);
    }

    @Test
    void each_sheet_has_a_number_and_all_but_the_first_a_running_head() {
        var page = handout("2", true);
        assertThat(page.select(".course-number").eachText()).containsExactly("1 / 2", "2 / 2");
        assertThat(page.select(".course-sheet").get(0).select(".course-running"))
                .isEmpty();
        assertThat(page.select(".course-sheet")
                        .get(1)
                        .select(".course-running bdi")
                        .eachText())
                .containsExactly("Course <1>", "Loops");
        assertThat(page.select("style").html()).doesNotContain("counter(page)");
    }

    @Test
    void a_course_that_is_called_like_its_deck_is_named_once() {
        var settings = new PageSettings("en", true, PrintSize.SLIDE, Handout.TWO);
        var deck = CourseFolder.in(folder).with("slides/a.md", DECK).deck("slides/a.md");
        var page = Jsoup.parse(new DeckRenderer(settings).handout(deck, new PlainLinks(), "Loops", Optional.empty()));
        assertThat(page.select(".course-head").text()).isEqualTo("Loops Ann · 2026-11-22");
        assertThat(page.select(".course-running").text()).isEqualTo("Loops");
    }

    @Test
    void a_page_from_right_to_left_has_its_running_head_the_other_way_round() {
        var settings = new PageSettings("ar", true, PrintSize.SLIDE, Handout.NOTES);
        var page = Jsoup.parse(html(settings));
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("style").html())
                .contains("@top-right { content: \"Course \\3c 1\\3e \"; }")
                .contains("@top-left { content: \"Loops\"; }");
    }

    @ParameterizedTest
    @CsvSource({"2,2", "3,1", "4,1", "6,1"})
    void several_slides_are_on_a_page_with_lines(String form, int pages) {
        var page = handout(form, true);
        assertThat(page.select(".course-sheet")).hasSize(pages);
        assertThat(page.select(".course-item .page")).hasSize(3);
        assertThat(page.select(".course-lines")).hasSize(3);
        assertThat(page.select(".course-notes")).isEmpty();
    }

    @Test
    void the_head_says_what_it_is() {
        var page = handout("notes", true);
        assertThat(page.select(".course-head").text()).isEqualTo("Course <1> Loops Ann · 2026-11-22");
        assertThat(page.select(".course-logo").attr("src")).isEqualTo("logo.svg");
        assertThat(page.select("style").html())
                .contains("@top-left { content: \"Course \\3c 1\\3e \"; }")
                .contains("@top-right { content: \"Loops\"; }");
    }

    @Test
    void it_is_on_letter_paper_if_the_print_view_is() {
        assertThat(handout("notes", true).select("style").html()).contains("size: A4;");
        assertThat(html(new PageSettings("en", true, PrintSize.parse("letter"), Handout.NOTES)))
                .contains("size: letter;");
    }

    @Test
    void another_form_is_reported() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Handout.of("5"))
                .withMessage("'5' is not a form of handout; use one of auto, notes, 2, 3, 4, 6, none");
    }

    private Document handout(String form, boolean notes) {
        return Jsoup.parse(html(new PageSettings("en", notes, PrintSize.SLIDE, Handout.of(form))));
    }

    private String html(PageSettings settings) {
        var course = CourseFolder.in(folder).with("slides/a.md", DECK);
        var logo = new StyleFile.InCourse(folder.resolve("logo.svg"));
        return new DeckRenderer(settings)
                .handout(course.deck("slides/a.md"), new PlainLinks(), "Course <1>", Optional.of(logo));
    }
}
