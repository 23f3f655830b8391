package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too complex is reported where it is, and no other slide is left out for it. */
class TooComplexTest {

    @TempDir
    private Path folder;

    @Test
    void the_other_slides_of_the_deck_are_read() {
        var decks = CourseFolder.in(folder).with("slides.md", "# A\n\n---\n\n" + ">".repeat(5000) + "\n\n---\n\n# C\n");
        assertThat(decks.deck("slides.md").slides())
                .extracting(slide -> slide.content().body().asWritten().strip())
                .containsExactly("<h1 id=\"a\">A</h1>", "", "<h1 id=\"c\">C</h1>");
        assertThat(decks.problems())
                .containsExactly("slides.md:5:102: lists and quotes are nested more than 100 levels deep here; move the"
                        + " inner ones to another slide [too-complex]");
    }

    @Test
    void lists_and_quotes_are_nested_at_most_100_deep() {
        assertThat(complaints("- ".repeat(100) + "a")).isEmpty();
        assertThat(complaints("- ".repeat(101) + "a"))
                .containsExactly("slides.md:1:203: lists and quotes are nested more than 100 levels deep here; move the"
                        + " inner ones to another slide [too-complex]");
    }

    @Test
    void elements_are_nested_at_most_512_deep() {
        assertThat(complaints("<div>".repeat(512))).isEmpty();
        assertThat(complaints("# A\n\n" + "<div>".repeat(100_000)))
                .containsExactly("slides.md:3:2561: elements are nested more than 512 levels deep here, which is more"
                        + " than browsers allow; close some [too-complex]");
    }

    @Test
    void emphasis_is_nested_at_most_as_deep_as_elements() {
        assertThat(complaints("*a **b ".repeat(250) + "b** a*".repeat(250))).isEmpty();
        assertThat(complaints("*a **b ".repeat(1000) + "b** a*".repeat(1000)))
                .singleElement()
                .asString()
                .contains("elements are nested more than 512 levels deep here");
    }

    @Test
    void a_text_has_at_most_20000_signs_of_emphasis() {
        assertThat(complaints("*a* ".repeat(10_000))).isEmpty();
        assertThat(complaints("# A\n\n" + "*a* ".repeat(10_000) + "_b_"))
                .containsExactly(
                        "slides.md:3:40001: up to here, one text has more than 20000 '*' and '_'; split it with"
                                + " an empty line [too-complex]");
    }

    @Test
    void a_text_has_at_most_2000_blanks_in_a_row() {
        assertThat(complaints("a" + " ".repeat(2000) + "b")).isEmpty();
        assertThat(complaints("a" + " ".repeat(100_000) + "b"))
                .containsExactly("slides.md:1:2002: there are more than 2000 blanks in a row up to here; remove some"
                        + " [too-complex]");
    }

    @Test
    void a_table_lacks_at_most_20000_cells() {
        var head = "|" + "a|".repeat(1001) + "\n|" + "-|".repeat(1001) + "\n";
        assertThat(complaints(head + "b\n".repeat(20))).isEmpty();
        assertThat(complaints(head + "b\n".repeat(1000)))
                .containsExactly(
                        "slides.md:23:1: up to this row, more than 20000 cells are missing in this table of 1001"
                                + " columns; use fewer columns [too-complex]");
    }

    @Test
    void comments_set_at_most_512_attributes_of_an_element() {
        assertThat(complaints("a <!-- .element:" + attributes(512) + " -->")).isEmpty();
        assertThat(complaints("a <!-- .element:" + attributes(514) + " -->"))
                .containsExactly("slides.md:1:4516: comments set more than 512 attributes of one element; set fewer"
                        + " [too-complex]");
    }

    @Test
    void one_element_may_be_set_again_and_again() {
        assertThat(complaints("a <!-- .element: b=\"c\" -->".repeat(600))).isEmpty();
    }

    @Test
    void a_file_has_at_most_16_MB() {
        CourseFolder.in(folder).with("README.md", "text\n".repeat(4_000_000));
        assertThat(complaints("text of a slide without an end\n".repeat(700_000)))
                .containsExactly("slides.md: this file is larger than 16 MB, the most that is read; divide it, or put"
                        + " pictures that are written into it ('data:…') into files of their own [too-complex]");
    }

    @Test
    void a_deck_may_hold_large_pictures_of_its_own() {
        var picture = "![x](data:image/png;base64," + "iVBORw0KGgoA".repeat(100_000) + ")";
        assertThat(complaints((picture + "\n\n---\n\n").repeat(12) + "# End")).isEmpty();
        assertThat(CourseFolder.in(folder).deck("slides.md").slides()).hasSize(13);
    }

    private List<String> complaints(String slide) {
        return CourseFolder.in(folder).with("slides.md", slide + "\n").course().problems().stream()
                .filter(problem -> problem.rule() == Rule.TOO_COMPLEX)
                .map(Problem::toString)
                .toList();
    }

    private static String attributes(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> " a" + index + "=\"b\"")
                .collect(Collectors.joining());
    }
}
