package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "loop, loop, 0",
        "Loop, lOOP, 0",
        "'', abc, 3",
        "abc, '', 3",
        "loop, lop, 1",
        "loop, looop, 1",
        "loop, lomp, 1",
        "loop, olop, 1",
        "loop, polo, 3",
        "kitten, sitting, 3",
        "ca, abc, 3",
    })
    void letters_added_left_out_changed_and_swapped_count_one_each(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one)).isEqualTo(distance);
        assertThat(EditDistance.isWithin(distance, one, other)).isTrue();
        assertThat(EditDistance.isWithin(distance - 1, one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "loop, lop, true",
        "loop, lxxp, true",
        "loop, lxxx, false",
        "introduction, introxxxtion, true",
        "introduction, inxxxxxction, false",
        "a, abcd, false",
    })
    void names_are_near_within_a_quarter_of_their_letters_but_at_least_two(
            String written, String candidate, boolean near) {
        assertThat(EditDistance.nearest(written, List.of(candidate)).isPresent())
                .isEqualTo(near);
    }

    @Test
    void the_nearest_name_is_the_one_that_was_probably_meant() {
        assertThat(EditDistance.nearest("fad", List.of("none", "fade", "zoom"))).contains("fade");
        assertThat(EditDistance.nearest("whitee", List.of("white", "whited"))).contains("white");
        assertThat(EditDistance.nearest("cube", List.of("none", "fade", "zoom")))
                .isEmpty();
    }
}
