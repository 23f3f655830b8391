package io.github.coursemaven.course.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineTest {

    private static final String DECK =
            """
            # A

            ---

            # B

            ----

            <!-- .slide: id="deep" -->

            # C

            ---

            # Ümlaut

            <p data-id="box">x</p>
            """;

    /** A slide that is a stack by its own HTML, with a section in it that is hidden. */
    private static final String SECTIONS =
            """
            # A

            ---

            <section id="first"><p class="fragment">1</p></section>
            <section data-visibility="hidden"><p id="gone">2</p></section>
            <section><p id="third">3</p></section>

            ---

            # D
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/, /0",
        "/0, /0",
        "/1, /1",
        "/1/1, /1/1",
        "/1/0, /1",
        "/1/1/2, /1/1",
        "/1/x, /1",
        "/deep, /1/1",
        "deep, /1/1",
        "/deep/3, /1/1",
        "/c, /1/1",
        "/%C3%BCmlaut, /2",
        "/ümlaut, /2",
        "/box, /2",
        "/1/1:~:text=C, /1/1:~:text=C",
        "/c:~:text=C, /1/1:~:text=C",
        ":~:text=C, :~:text=C",
    })
    void a_link_to_a_slide_leads_to_its_page_on_paper(String fragment, String anchor) {
        assertThat(outline(DECK).onPaper(fragment)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/none", "/deep/x", "/100%"})
    void a_link_to_no_slide_stays_as_it_is_on_paper(String fragment) {
        assertThat(outline(DECK).onPaper(fragment)).isEqualTo(fragment);
    }

    @ParameterizedTest
    @CsvSource({"/9, /2", "/1/7, /1/1", "/99999999999, /2"})
    void a_number_beyond_the_last_leads_to_the_last(String fragment, String anchor) {
        assertThat(outline(DECK).onPaper(fragment)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"/3, /0", "/4, /1", "/1/2, /1"})
    void in_a_deck_that_loops_the_slide_after_the_last_is_the_first(String fragment, String anchor) {
        assertThat(outline("---\nrevealOptions: {loop: true}\n---\n" + DECK).onPaper(fragment))
                .isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({"/1, /1", "/2/2, /2/2", "/2/1, /2", "/0, /1", "/deep, /2/2"})
    void slides_may_be_counted_from_one(String fragment, String anchor) {
        assertThat(outline("---\nrevealOptions: {hashOneBasedIndex: true}\n---\n" + DECK)
                        .onPaper(fragment))
                .isEqualTo(anchor);
    }

    @Test
    void an_id_beats_the_same_data_id_wherever_they_are() {
        var outline = outline("<p data-id=\"x\">a</p>\n\n---\n\n# x");
        assertThat(outline.onPaper("/x")).isEqualTo("/1");
    }

    @Test
    void sections_in_a_slide_make_it_a_stack() {
        assertThat(shown(SECTIONS)).containsExactly("/0 1", "/1 2.1", "/1/1 2.2", "/2 3");
    }

    @Test
    void one_section_in_a_slide_makes_it_a_stack_too() {
        assertThat(shown("# A\n\n---\n\n<section>B</section>")).containsExactly("/0 1", "/1 2.1");
    }

    @ParameterizedTest
    @CsvSource({"/first, /1", "/third, /1/1", "/1/1, /1/1", "/gone, /gone"})
    void links_lead_to_the_sections_in_a_slide(String fragment, String anchor) {
        assertThat(outline(SECTIONS).onPaper(fragment)).isEqualTo(anchor);
    }

    @Test
    void the_sections_of_a_hidden_slide_are_hidden_too() {
        var hidden = "<!-- .slide: data-visibility=\"hidden\" -->\n<section>B</section><section>C</section>";
        assertThat(shown("# A\n\n---\n\n" + hidden)).containsExactly("/0 1");
        assertThat(shown("---\nrevealOptions: {showHiddenSlides: true}\n---\n# A\n\n---\n\n" + hidden))
                .containsExactly("/0 1", "/1 2.1", "/1/1 2.2");
    }

    @Test
    void a_slide_with_hidden_sections_alone_is_shown_if_there_is_more_on_it() {
        var hidden = "<section data-visibility=\"hidden\">1</section><section data-visibility=\"hidden\">2</section>";
        assertThat(shown("# A\n\n---\n\n# B\n\n" + hidden + "\n\n---\n\n# C")).containsExactly("/0 1", "/1 2", "/2 3");
        assertThat(shown("# A\n\n---\n\n" + hidden + "\n\n---\n\n# C")).containsExactly("/0 1", "/1 2");
    }

    @Test
    void what_is_beside_sections_is_on_the_first_that_is_shown() {
        var outline = outline(
                """
                <!-- .slide: id="st" -->
                <p id="beside">1</p>
                <section data-visibility="hidden">2</section>
                <section>3</section>
                <section>4</section>
                """);
        assertThat(outline.onPaper("/st")).isEqualTo("/0");
        assertThat(outline.onPaper("/beside")).isEqualTo("/0");
        assertThat(outline.slides().stream()
                        .map(slide -> slide.paper().content().asWritten().strip()))
                .containsExactly("<p id=\"beside\">1</p>\n3", "4");
    }

    @ParameterizedTest
    @CsvSource({"/twice, /2", "/t, /3", "/t-1, /6", "/t-2, /5", "/old, /7"})
    void an_id_of_the_author_beats_that_of_a_heading_wherever_they_are(String fragment, String anchor) {
        var outline = outline(
                """
                # A
                ---
                # Twice
                ---
                <!-- .slide: id="twice" -->
                ---
                # T
                ---
                # T
                ---
                # T
                ---
                <h2 id="t-1">U</h2>
                ---
                # Old
                ---
                <!-- .slide: id="old" data-visibility="hidden" -->
                """
                        .replace("---\n", "\n---\n\n"));
        assertThat(outline.onPaper(fragment)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @CsvSource({
        "true, '1;2.1;2.2;3'",
        "h.v, '1;2.1;2.2;3'",
        "h/v, '1;2/1;2/2;3'",
        "c, '1;2;3;4'",
        "c/t, '1/4;2/4;3/4;4/4'",
        "x, '1;2.1;2.2;3'",
        "1, '1;2.1;2.2;3'",
        "0, ';;;'",
        "false, ';;;'",
    })
    void slides_are_numbered_in_the_format_of_the_deck(String format, String numbers) {
        assertThat(outline("---\nrevealOptions: {slideNumber: " + format + "}\n---\n" + DECK).slides().stream()
                        .map(OutlineTest::number))
                .containsExactly(numbers.split(";", -1));
    }

    @Test
    void a_single_stack_has_flat_numbers() {
        assertThat(shown("# A\n\n----\n\n# B")).containsExactly("/0 1", "/0/1 2");
    }

    private Outline outline(String deck) {
        return Outline.of(CourseFolder.in(folder).with("slides/a.md", deck).deck("slides/a.md"));
    }

    /** {@code /1/1 2.2} for each slide: its anchor and its number. */
    private List<String> shown(String deck) {
        return outline(deck).slides().stream()
                .map(slide -> slide.anchor() + " " + number(slide))
                .toList();
    }

    private static String number(ShownSlide slide) {
        return slide.number()
                .map(number -> number.first() + number.delimiter() + number.second())
                .orElse("");
    }
}
