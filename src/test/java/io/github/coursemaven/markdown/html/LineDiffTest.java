package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.html.LineDiff.Line;
import io.github.coursemaven.markdown.html.LineDiff.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {

    private static final int MANY = 50_000;

    @ParameterizedTest
    @CsvSource({
        "abc, abc, =a =b =c",
        "abc, axc, =a -b +x =c",
        "ab, abab, =a =b +a +b",
        "bc, abc, +a =b =c",
        "abc, bc, -a =b =c",
        "aa, a, =a -a",
        "abcd, bxd, -a =b -c +x =d",
        "ab, cd, -a -b +c +d"
    })
    void the_longest_common_lines_stay_and_what_is_gone_comes_before_what_is_new(
            String before, String after, String lines) {
        assertThat(LineDiff.of(List.of(before.split("")), List.of(after.split(""))).stream()
                        .map(line -> (line.side() == Side.BOTH ? "=" : line.side() == Side.REMOVED ? "-" : "+")
                                + line.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    @Test
    void too_many_lines_are_not_compared_between_the_first_and_the_last_that_differ() {
        var lines = LineDiff.of(numbered("old"), numbered("new"));

        assertThat(lines.stream().map(Line::side))
                .containsExactlyElementsOf(Stream.of(
                                List.of(Side.BOTH),
                                Collections.nCopies(MANY, Side.REMOVED),
                                Collections.nCopies(MANY, Side.ADDED),
                                List.of(Side.BOTH))
                        .flatMap(List::stream)
                        .toList());
        assertThat(lines.get(1).text()).isEqualTo("old 0");
        assertThat(lines.get(2 * MANY).text()).isEqualTo("new " + (MANY - 1));
    }

    @Test
    void one_line_among_many_is_found() {
        var after = new ArrayList<>(numbered("a"));
        after.set(MANY / 2, "new");

        assertThat(LineDiff.of(numbered("a"), after))
                .filteredOn(line -> line.side() != Side.BOTH)
                .containsExactly(new Line(Side.REMOVED, "a " + (MANY / 2 - 1)), new Line(Side.ADDED, "new"));
    }

    private static List<String> numbered(String name) {
        return Stream.of(
                        Stream.of("first"),
                        IntStream.range(0, MANY).mapToObj(number -> name + " " + number),
                        Stream.of("last"))
                .flatMap(lines -> lines)
                .toList();
    }
}
