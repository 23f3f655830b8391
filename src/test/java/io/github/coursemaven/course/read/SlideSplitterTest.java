package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.options.Separators;
import io.github.coursemaven.course.options.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns are shown as {@code a}, stacks as {@code [b, c]}. */
class SlideSplitterTest {

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void a_deck_without_separators_is_one_slide() {
        assertThat(split("a")).containsExactly("a");
    }

    @Test
    void an_empty_deck_is_one_empty_slide() {
        assertThat(split("")).containsExactly("");
    }

    @Test
    void three_hyphens_begin_a_new_column() {
        assertThat(split("a\n---\nb\n---\nc")).containsExactly("a", "b", "c");
    }

    @Test
    void the_first_vertical_separator_opens_a_stack_with_the_slide_before_it() {
        assertThat(split("a\n---\nb\n----\nc\n----\nd\n---\ne")).containsExactly("a", "[b, c, d]", "e");
    }

    @Test
    void a_deck_may_begin_and_end_with_a_stack() {
        assertThat(split("a\n----\nb\n---\nc\n----\nd")).containsExactly("[a, b]", "[c, d]");
    }

    @Test
    void separators_that_share_a_line_end_do_not_both_match() {
        assertThat(split("a\n---\n---\nb")).containsExactly("a", "---\nb");
    }

    @Test
    void an_empty_slide_stays() {
        assertThat(split("a\n---\n\n---\nb")).containsExactly("a", "", "b");
        assertThat(split("a\n---\n")).containsExactly("a", "");
        assertThat(split("\n---\nb")).containsExactly("", "b");
    }

    @Test
    void a_line_with_more_than_the_separator_separates_nothing() {
        assertThat(split("a\n--- \nb\n -----\nc\n---d")).containsExactly("a\n--- \nb\n -----\nc\n---d");
    }

    @Test
    void if_both_separators_match_the_horizontal_one_wins() {
        assertThat(split("a\n---\nb\n----\nc", "^---", "^----")).containsExactly("a\n", "\nb\n", "-\nc");
    }

    @Test
    void separators_may_be_the_other_way_round() {
        assertThat(split("a\n----\nb\n---\nc", "^----", "^---")).containsExactly("a\n", "[\nb\n, \nc]");
    }

    @Test
    void separators_may_be_comments() {
        assertThat(split("a\n<!--s-->\nb\n<!--v-->\nc", "<!--s-->", "<!--v-->")).containsExactly("a\n", "[\nb\n, \nc]");
    }

    @Test
    void separators_may_be_empty_lines() {
        assertThat(split("a\n\n\n\nb\n\n\nc", "\\n\\n\\n\\n", "\\n\\n\\n")).containsExactly("a", "[b, c]");
    }

    @Test
    void a_separator_that_matches_nothing_separates_nothing() {
        assertThat(split("a\nb", "^", "$")).containsExactly("a\nb");
    }

    @Test
    void a_slide_knows_its_place() {
        var parts = splitter("a\n---\n\nb", "\\n---\\n", "\\n----\\n").split();
        assertThat(parts.get(1).slides().get(0).locationAt(1)).hasToString("a.md:4:1");
    }

    @Test
    void a_separator_in_a_closed_fence_is_code_with_a_warning() {
        assertThat(split("a\n```\nb\n---\nc\n```\n---\nd")).containsExactly("a\n```\nb\n---\nc\n```", "d");
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("a.md:4:1: '---' is code here, because the code block that begins in line 2 is not"
                        + " closed above it; reveal-md would start a slide; to start one here, close the block with"
                        + " '```' above this line [separator-in-fence]");
    }

    @Test
    void a_fence_is_reported_once_with_the_line_that_closes_it() {
        split("a\n\n- b\n\n  ~~~~java\n  c\n\n----\n\n---\n\n  ~~~~\n");
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("a.md:8:1: '----' is code here, because the code block that begins in line 5 is not"
                        + " closed above it; reveal-md would start a slide; to start one here, close the block with"
                        + " '~~~~' above this line [separator-in-fence]");
    }

    @Test
    void a_separator_right_after_the_line_that_opens_a_fence_is_code() {
        assertThat(split("```yaml\n---\na: b\n```\n")).containsExactly("```yaml\n---\na: b\n```\n");
    }

    @Test
    void a_separator_right_after_a_fence_separates() {
        assertThat(split("```\na\n```\n---\nb")).containsExactly("```\na\n```", "b");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_fence_that_is_never_closed_hides_no_separator() {
        assertThat(split("```\na\n---\nb")).containsExactly("```\na", "b");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note:", "note:", "Notes:", "NOTES:", "sNote:"})
    void a_notes_line_divides_content_from_notes(String line) {
        assertThat(divided("a\n" + line + " say b")).containsExactly("a\n", " say b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n Note: b", "a Note: b", "a\nNoted: b", "a\nNote b", "a\n> Note: b"})
    void a_notes_line_must_be_at_the_beginning_of_a_line(String slide) {
        assertThat(divided(slide)).containsExactly(slide);
    }

    @Test
    void notes_may_have_many_lines() {
        assertThat(divided("a\n\nNote:\n\n- b\n- c\n")).containsExactly("a\n\n", "\n\n- b\n- c\n");
    }

    @Test
    void each_notes_line_is_a_place_where_notes_can_begin() {
        assertThat(divided("a\nNote: b\nNotes: c")).containsExactly("a\n", " b\n", " c");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_notes_line_in_a_closed_fence_is_code() {
        assertThat(divided("```\nNote: a\n```\nNote: b")).containsExactly("```\nNote: a\n```\n", " b");
        assertThat(problems).isEmpty();
    }

    private List<String> split(String deck) {
        return split(deck, "\\r?\\n---\\r?\\n", "\\r?\\n----\\r?\\n");
    }

    private List<String> split(String deck, String horizontal, String vertical) {
        return splitter(deck, horizontal, vertical).split().stream()
                .map(part -> part.vertical()
                        ? part.slides().toString()
                        : part.slides().get(0).text())
                .toList();
    }

    private List<String> divided(String slide) {
        var divided = splitter("", "-", "=").divide(SlideSource.of(SourceText.of("a.md", slide)));
        var notes = divided.notes().stream().map(each -> each.written().text().substring(each.sign()));
        return Stream.concat(Stream.of(divided.content().text()), notes).toList();
    }

    private SlideSplitter splitter(String deck, String horizontal, String vertical) {
        var separators = Separators.of(
                setting(horizontal), setting(vertical), Optional.empty(), problem -> problems.add(problem));
        return new SlideSplitter(SourceText.of("a.md", deck), separators, problems::add);
    }

    private static Optional<Setting> setting(String value) {
        return Optional.of(new Setting(value, Location.of("a.md")));
    }
}
