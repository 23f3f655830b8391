package io.github.coursemaven.course.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to mark a region, with each mistake that authors make. */
class PlantedSnippetFaultsTest {

    /**
     * A way to mark regions.
     *
     * @param begin with {@code %s} for the name
     * @param end the same
     * @param cure the end that messages suggest for the region 'push'
     */
    private record Way(String begin, String end, String cure) {

        String begin(String name) {
            return begin.replace("%s", name) + "\n";
        }

        String end(String name) {
            return end.replace("%s", name) + "\n";
        }

        String region(String name, String code) {
            return begin(name) + code + end(name);
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way("// tag::%s[]", "// end::%s[]", "end::push[]"),
            new Way("-- #region %s", "-- #endregion", "#endregion"),
            new Way("# ANCHOR: %s", "# ANCHOR_END: %s", "ANCHOR_END: push"),
            new Way("/* ---8<--- %s */", "/* --->8--- %s */", ">8 push"),
            new Way("<!-- @start region=\"%s\" -->", "<!-- @end region=\"%s\" -->", "@end region=\"push\""));

    static Stream<Way> ways() {
        return WAYS.stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_missing_region(Way way) {
        assertThat(faults("a\n" + way.region("pull", "code\n"), "zebra"))
                .containsExactly("0 '#zebra' is not a region of A.txt; it has '#pull' [snippet-missing]");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_misspelt_region(Way way) {
        assertThat(faults("a\n" + way.region("push", "code\n"), "pusch"))
                .containsExactly("0 '#pusch' is not a region of A.txt; did you mean '#push'? [snippet-missing]");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_region_in_the_wrong_case(Way way) {
        assertThat(faults("a\n" + way.region("push", "code\n"), "push,Push"))
                .containsExactly("5 '#Push' is not a region of A.txt; did you mean '#push'? [snippet-missing]");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void an_unclosed_region(Way way) {
        assertThat(faults("a\n  " + way.begin("push") + "code\n", "push"))
                .containsExactly("0 '#push' begins at A.txt:2:3 and does not end; write '" + way.cure()
                        + "' in a comment below its last line [snippet-region]");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_region_twice(Way way) {
        assertThat(faults(way.region("push", "a\n") + "b\n  " + way.region("push", "c\n"), "push"))
                .containsExactly("0 '#push' is the name of 2 regions: at A.txt:1:1 and A.txt:5:3; rename all but one"
                        + " [snippet-ambiguous]");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void an_empty_region(Way way) {
        assertThat(faults("a\n\n" + way.region("push", "  \n\n") + "b\n", "push"))
                .containsExactly("0 '#push' is an empty region at A.txt:3:1; move its marks around some code"
                        + " [snippet-region]");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void regions_in_regions(Way way) {
        var text = way.region("outer", "a {\n" + way.region("inner", "  b\n") + "}\n");
        assertThat(shown(text, "outer")).isEqualTo("2:a {|4:  b|6:}");
        assertThat(shown(text, "inner")).isEqualTo("4:b");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void lines_that_end_as_on_Windows(Way way) {
        var text = way.region("push", "  a\n\n    b\n").replace("\n", "\r\n");
        assertThat(shown(text, "push")).isEqualTo("2:a|3:|4:  b");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void lines_that_begin_with_tabs(Way way) {
        assertThat(shown("\t" + way.region("push", "\ta\n\n\t\tb\t\n\t"), "push"))
                .isEqualTo("2:a|3:|4:\tb");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_byte_order_mark_before_the_first_mark(Way way) {
        assertThat(shown("\uFEFF" + way.region("push", "a\n"), "push")).isEqualTo("2:a");
    }

    static Stream<Arguments> waysInWays() {
        return WAYS.stream().flatMap(outer -> WAYS.stream().map(inner -> Arguments.of(outer, inner)));
    }

    @ParameterizedTest
    @MethodSource("waysInWays")
    void marks_of_each_kind_vanish_in_regions_of_each_other(Way outer, Way inner) {
        assertThat(shown(outer.region("outer", "a\n" + inner.region("inner", "b\n") + "c\n"), "outer"))
                .isEqualTo("2:a|4:b|6:c");
    }

    @ParameterizedTest
    @MethodSource("waysInWays")
    void regions_that_cross(Way one, Way other) {
        var text = one.begin("push") + "a\n" + other.begin("pop") + "b\n" + one.end("push") + "c\n" + other.end("pop");
        // Marks of the same kind without a name end what began last
        if (!one.equals(other) || one.end().contains("%s")) {
            assertThat(faults(text, "push"))
                    .containsExactly("0 '#push' begins at A.txt:1:1 and crosses the region 'pop' that begins at"
                            + " A.txt:3:1: each holds only one mark of the other; end the one first that begins last"
                            + " [snippet-region]");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void an_end_without_a_beginning(Way way) {
        if (way.end().contains("%s")) {
            assertThat(faults("a\n  " + way.end("push"), "push"))
                    .containsExactly("0 '#push' ends at A.txt:2:3, but does not begin; mark its beginning above that"
                            + " line [snippet-region]");
        }
    }

    @Test
    void a_name_that_is_missing() {
        assertThat(faults("a\n", ""))
                .containsExactly(
                        "0 '#' names nothing; write the name of a region, or leave out the '#'" + " [snippet-missing]");
    }

    @Test
    void lines_that_the_file_does_not_have() {
        assertThat(faults("a\nb\n", "L2-L3"))
                .containsExactly("0 '#L2-L3' names line 3, but the last line of A.txt is 2 [snippet-missing]");
        assertThat(faults("a\nb\n", "L2-L1"))
                .containsExactly("0 '#L2-L1' is no range of lines; write it as #L10-L20 [snippet-missing]");
    }

    @Test
    void lines_by_number_are_found_with_a_hint() {
        assertThat(shown("a\n  b\n   c\nd\n", "L2-L3")).isEqualTo("2:b|3: c");
        assertThat(shown("a\nb\nc\n", "L2-")).isEqualTo("2:b|3:c");
        assertThat(faults("a\nb\n", "L2"))
                .containsExactly("0 '#L2' names lines by their numbers, which change when the file is edited; mark a"
                        + " region, and write its name [snippet-lines]");
    }

    private static List<String> faults(String text, String selection) {
        return SnippetSource.of("A.txt", text, Optional.empty()).find(selection).faults().stream()
                .map(fault -> fault.offset() + " '#" + fault.name() + "' " + fault.text() + " ["
                        + fault.rule().id() + "]")
                .toList();
    }

    private static String shown(String text, String selection) {
        return SnippetSource.of("A.txt", text, Optional.empty())
                .find(selection)
                .snippet()
                .orElseThrow()
                .lines()
                .stream()
                .map(line -> line.number() + ":" + line.text())
                .reduce((a, b) -> a + "|" + b)
                .orElse("");
    }
}
