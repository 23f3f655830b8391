package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void LF_and_CRLF_and_CR_end_a_line() {
        var text = SourceText.of("a.md", "one\ntwo\r\nthree\rfour");
        assertThat(placeOf("one", text)).isEqualTo("a.md:1:1");
        assertThat(placeOf("two", text)).isEqualTo("a.md:2:1");
        assertThat(placeOf("three", text)).isEqualTo("a.md:3:1");
        assertThat(placeOf("four", text)).isEqualTo("a.md:4:1");
    }

    @Test
    void both_characters_of_CRLF_belong_to_the_line_they_end() {
        var text = SourceText.of("a.md", "ab\r\nc");
        assertThat(IntStream.rangeClosed(0, 5).mapToObj(text::locationAt).map(Location::toString))
                .containsExactly("a.md:1:1", "a.md:1:2", "a.md:1:3", "a.md:1:4", "a.md:2:1", "a.md:2:2");
    }

    @Test
    void LF_and_then_CR_end_two_lines() {
        assertThat(placeOf("b", SourceText.of("a.md", "a\n\rb"))).isEqualTo("a.md:3:1");
    }

    @Test
    void the_end_of_a_text_after_a_line_end_is_a_line_of_its_own() {
        assertThat(SourceText.of("a.md", "a\n").locationAt(2)).hasToString("a.md:2:1");
        assertThat(SourceText.of("a.md", "a\r").locationAt(2)).hasToString("a.md:2:1");
    }

    @Test
    void an_empty_file_begins_in_line_1() {
        assertThat(SourceText.of("a.md", "").locationAt(0)).hasToString("a.md:1:1");
    }

    @Test
    void a_tab_is_one_column() {
        assertThat(placeOf("x", SourceText.of("a.md", "\t\tx"))).isEqualTo("a.md:1:3");
    }

    @Test
    void a_character_outside_the_basic_plane_is_two_columns() {
        assertThat(placeOf("x", SourceText.of("a.md", "😀x"))).isEqualTo("a.md:1:3");
    }

    @Test
    void an_offset_outside_the_text_is_refused() {
        var text = SourceText.of("a.md", "ab");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.locationAt(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.locationAt(3));
    }

    @Test
    void a_slice_keeps_its_places() {
        var slice = SourceText.of("a.md", "one\ntwo three").slice(6, 10);
        assertThat(slice.text()).isEqualTo("o th");
        assertThat(placeOf("th", slice)).isEqualTo("a.md:2:5");
        assertThat(slice.locationAt(4)).hasToString("a.md:2:7");
    }

    @Test
    void a_slice_of_a_slice_keeps_its_places() {
        var slice = SourceText.of("a.md", "one\ntwo three").slice(4, 13).slice(4, 9);
        assertThat(slice.text()).isEqualTo("three");
        assertThat(slice.locationAt(0)).hasToString("a.md:2:5");
    }

    @Test
    void an_empty_slice_is_where_it_was_cut() {
        assertThat(SourceText.of("a.md", "one\ntwo").slice(5, 5).locationAt(0)).hasToString("a.md:2:2");
    }

    @Test
    void white_space_of_JavaScript_is_stripped() {
        var stripped = SourceText.of("a.md", "\uFEFF\u00A0\t\n x \u2028\n").strip();
        assertThat(stripped.text()).isEqualTo("x");
        assertThat(stripped.locationAt(0)).hasToString("a.md:2:2");
    }

    @Test
    void a_text_of_white_space_is_stripped_to_nothing() {
        assertThat(SourceText.of("a.md", " \n ").strip().text()).isEmpty();
    }

    @Test
    void stripping_the_beginning_leaves_the_end() {
        var stripped = SourceText.of("a.md", "\n\n  x \n").stripLeading();
        assertThat(stripped.text()).isEqualTo("x \n");
        assertThat(stripped.locationAt(0)).hasToString("a.md:3:3");
    }

    @Test
    void what_follows_a_replaced_part_keeps_its_place() {
        var replaced = decoded("a &lt; b");
        assertThat(replaced.text()).isEqualTo("a < b");
        assertThat(placeOf("<", replaced)).isEqualTo("a.md:1:3");
        assertThat(placeOf("b", replaced)).isEqualTo("a.md:1:8");
    }

    @Test
    void the_place_of_a_replacement_is_where_the_match_began() {
        var replaced = SourceText.of("a.md", "ab{x}cd").replace(Pattern.compile("\\{x}"), match -> "wide");
        assertThat(replaced.text()).isEqualTo("abwidecd");
        assertThat(placeOf("wide", replaced)).isEqualTo("a.md:1:3");
        assertThat(placeOf("ide", replaced)).isEqualTo("a.md:1:3");
        assertThat(placeOf("cd", replaced)).isEqualTo("a.md:1:6");
    }

    @Test
    void adjacent_replacements_keep_their_places() {
        var replaced = decoded("&lt;&lt;x");
        assertThat(replaced.text()).isEqualTo("<<x");
        assertThat(IntStream.range(0, 3).mapToObj(replaced::locationAt).map(Location::toString))
                .containsExactly("a.md:1:1", "a.md:1:5", "a.md:1:9");
    }

    @Test
    void places_survive_a_replacement_in_a_slice() {
        var slice = SourceText.of("a.md", "one\n&lt; two").slice(4, 12);
        assertThat(placeOf("two", slice.replace(Pattern.compile("&lt;"), match -> "<")))
                .isEqualTo("a.md:2:6");
    }

    @Test
    void a_match_replaced_by_itself_keeps_its_inner_places() {
        var same = SourceText.of("a.md", "a &zz; b").replace(Pattern.compile("&\\w+;"), match -> match.group());
        assertThat(placeOf("z;", same)).isEqualTo("a.md:1:5");
    }

    @Test
    void a_built_text_knows_the_file_of_each_part() {
        var first = SourceText.of("a.md", "one\ntwo");
        var second = SourceText.of("b.md", "three");
        var both = new SourceText.Builder(first, 0)
                .append(first, 4, 7)
                .append(second, 0, 5)
                .build();
        assertThat(both.text()).isEqualTo("twothree");
        assertThat(placeOf("two", both)).isEqualTo("a.md:2:1");
        assertThat(placeOf("three", both)).isEqualTo("b.md:1:1");
    }

    @Test
    void the_place_of_a_literal_is_the_end_of_what_precedes_it() {
        var source = SourceText.of("a.md", "abc");
        var built = new SourceText.Builder(source, 0)
                .append(source, 0, 2)
                .append("<br>")
                .append(source, 2, 3)
                .build();
        assertThat(built.text()).isEqualTo("ab<br>c");
        assertThat(placeOf("<br>", built)).isEqualTo("a.md:1:3");
        assertThat(placeOf("c", built)).isEqualTo("a.md:1:3");
    }

    @Test
    void a_literal_before_everything_is_where_the_builder_began() {
        var source = SourceText.of("a.md", "one\ntwo");
        var built = new SourceText.Builder(source, 4)
                .append("<p>")
                .append(source, 4, 7)
                .build();
        assertThat(built.locationAt(0)).hasToString("a.md:2:1");
        assertThat(placeOf("wo", built)).isEqualTo("a.md:2:2");
    }

    @Test
    void text_with_a_place_stands_at_that_place() {
        var source = SourceText.of("a.md", "one\ntwo");
        var built = new SourceText.Builder(source, 0)
                .append("x")
                .append("two", source, 4)
                .build();
        assertThat(placeOf("two", built)).isEqualTo("a.md:2:1");
        assertThat(placeOf("wo", built)).isEqualTo("a.md:2:1");
    }

    private static SourceText decoded(String text) {
        return SourceText.of("a.md", text).replace(Pattern.compile("&lt;"), match -> "<");
    }

    private static String placeOf(String part, SourceText text) {
        return text.locationAt(text.text().indexOf(part)).toString();
    }

    @Test
    void an_empty_part_leaves_the_places_of_what_follows_as_they_are() {
        var file = SourceText.of("a.md", "abc");
        var framed = new SourceText.Builder(file, 0)
                .append("  ")
                .append(file, 0, 3)
                .append("  ")
                .build();
        var text = new SourceText.Builder(framed, 2)
                .append(framed, 2, 2)
                .append(framed, 3, 5)
                .build();
        assertThat(text.text()).isEqualTo("bc");
        assertThat(text.locationAt(1)).hasToString("a.md:1:3");
    }
}
