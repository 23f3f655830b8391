package io.github.coursemaven.markdown.slide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.OneSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlideNotesTest {

    @Test
    void each_section_in_a_slide_has_notes_of_its_own() {
        var slide = OneSlide.withNotes(
                "<section data-background-color=\"red\">\n\na\n\n",
                "Note: *n1*\n\n</section>\n<section data-background-color=\"blue\">\n\nb\n\n",
                "Note: n2\n\n</section>\n\nc");
        assertThat(slide.body().asWritten())
                .isEqualTo(
                        """
                        <section data-background-color="red">

                        <p>a</p>
                        </section>
                        <section data-background-color="blue">

                        <p>b</p>
                        </section>

                        <p>c</p>
                        """);
        assertThat(slide.notes())
                .extracting(note -> note.section() + " " + note.html().asWritten())
                .containsExactly(
                        "0 <aside class=\"notes\"><p><em>n1</em></p>\n</aside>",
                        "1 <aside class=\"notes\"><p>n2</p>\n</aside>");
        assertThat(slide.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<section>a, 'x</section>', '<section>a\n</section>'",
        "<div class=\"c\">a, 'x</div>', '<div class=\"c\">a\n</div>'",
        "<pre>a, 'x</pre>', '<pre>a\n</pre>'",
        "<ul><li>a, 'x</li><li>b</li></ul>', '<ul><li>a\n</li><li>b</li></ul>'",
        "<table><tr><td>a, 'x</td></tr></table>', '<table><tbody><tr><td>a\n</td></tr></tbody></table>'",
    })
    void notes_end_with_the_element_that_they_begin_in(String content, String notes, String body) {
        var slide = OneSlide.withNotes(content + "\n", "Note: " + notes);
        assertThat(slide.body().asWritten().replace("<p></p>", "").strip()).isEqualTo(body);
        assertThat(slide.notes())
                .extracting(note -> note.html().asWritten())
                .containsExactly("<aside class=\"notes\"><p>x</p></aside>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x </aside> y",
                "x </section> y",
                "x </div> y",
                "`</section>` y",
                "x <div>1</div> y",
                "<aside>x</aside> y",
                "x\n\n    </section>\n\ny",
                "x <span title=\"</section>\">1</span> y",
                "x <!-- </section> --> y",
                "x <textarea></section></textarea> y"
            })
    void nothing_else_ends_notes(String notes) {
        var slide = OneSlide.withNotes("a\n\n", "Note: " + notes);
        assertThat(slide.body().asWritten()).isEqualTo("<p>a</p>\n");
        assertThat(slide.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.html().asWritten()).contains("y"));
    }

    @Test
    void the_second_notes_line_in_the_same_notes_is_text_with_a_warning() {
        var slide = OneSlide.withNotes("a\n", "Note: b\n", "Note: c\n", "Note: d");
        assertThat(slide.body().asWritten()).isEqualTo("<p>a</p>\n");
        assertThat(slide.notes())
                .extracting(note -> note.html().asWritten())
                .containsExactly("<aside class=\"notes\"><p>b</p>\n<p>Note: c</p>\n<p>Note: d</p>\n</aside>");
        assertThat(slide.problems())
                .extracting(problem -> problem.toString())
                .containsExactly(
                        "a.md:1:1: the notes of this slide have already begun; with a second 'Note:' reveal-md would"
                                + " show all notes to the audience; remove this 'Note:' [several-notes]");
    }

    @Test
    void notes_in_attributes_are_left_out_wherever_they_are() {
        var slide = OneSlide.of(
                "<div data-notes=\"n1\"><section data-notes=\"n2\"><section data-notes=\"n3\">a</section></section></div>");
        assertThat(slide.body().asWritten()).isEqualTo("<div><section><section>a</section></section></div>");
    }
}
