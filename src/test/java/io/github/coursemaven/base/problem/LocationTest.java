package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationTest {

    private static final Location POINT = Location.of("a.md", 3, 9);
    private static final Location FILE = Location.of("a.md");
    private static final Location PARAMETER = new Location.Parameter("theme");

    @Test
    void a_place_is_shown_as_editors_link_it() {
        assertThat(Stream.of(POINT, FILE, PARAMETER).map(Location::toString))
                .containsExactly("a.md:3:9", "a.md", "plugin parameter 'theme'");
    }

    @Test
    void a_parameter_is_in_no_file() {
        assertThat(Stream.of(POINT, FILE, PARAMETER).flatMap(place -> place.file().stream()))
                .containsExactly("a.md", "a.md");
    }

    @Test
    void only_a_point_has_a_line_and_a_column() {
        assertThat(Stream.of(POINT, FILE, PARAMETER).flatMap(place -> place.point().stream()))
                .containsExactly(new Location.Point("a.md", 3, 9));
    }

    @Test
    void a_line_without_a_column_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of("a.md", 1, 0))
                .withMessage("line and column are 1-based: 1:0");
    }

    @Test
    void parameters_come_first_and_a_whole_file_before_its_lines() {
        var last = Location.of("b.md");
        var css = new Location.Parameter("css");
        assertThat(Stream.of(last, POINT, FILE, PARAMETER, css).sorted())
                .containsExactly(css, PARAMETER, FILE, POINT, last);
    }

    @Test
    void a_place_some_characters_later_has_another_column_if_it_has_one() {
        assertThat(Stream.of(POINT, FILE, PARAMETER).map(place -> place.after(4)))
                .containsExactly(Location.of("a.md", 3, 13), FILE, PARAMETER);
    }

    @Test
    void another_path_keeps_the_line_and_does_not_change_parameters() {
        assertThat(Stream.of(POINT, FILE, PARAMETER).map(place -> place.renamed(path -> "docs/" + path)))
                .containsExactly(Location.of("docs/a.md", 3, 9), Location.of("docs/a.md"), PARAMETER);
    }

    @Test
    void a_line_is_given_only_for_places_in_the_same_file() {
        assertThat(POINT.lineBeside(FILE)).contains(3);
        assertThat(POINT.lineBeside(Location.of("b.md", 1, 1))).isEmpty();
        assertThat(FILE.lineBeside(POINT)).isEmpty();
        assertThat(PARAMETER.lineBeside(PARAMETER)).isEmpty();
    }
}
