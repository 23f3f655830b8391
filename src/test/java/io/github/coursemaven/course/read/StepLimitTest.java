package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.course.options.Separators;
import io.github.coursemaven.course.options.Setting;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"^\\s*\\s*\\s*\\s*---$", "^.*.*.*.*=.*$"})
    void a_regular_expression_that_would_try_for_hours_ends(String regex) {
        var matcher = separators(Optional.of(regex)).matcher(new StepLimit(" ".repeat(3000)));
        assertThatExceptionOfType(StepLimit.Exceeded.class).isThrownBy(matcher::find);
    }

    @Test
    void a_large_deck_is_read_to_its_end() {
        var text = "some text of a slide\n---\n".repeat(40_000);
        var matcher = separators(Optional.empty()).matcher(new StepLimit(text));
        assertThat(matcher.results().count()).isEqualTo(40_000);
    }

    @Test
    void parts_of_a_text_share_its_limit() {
        var text = new StepLimit("ab").subSequence(0, 1);
        assertThatExceptionOfType(StepLimit.Exceeded.class).isThrownBy(() -> {
            for (var step = 0; step < 40_000_000; step++) {
                text.subSequence(0, 1).charAt(0);
            }
        });
    }

    private static Pattern separators(Optional<String> horizontal) {
        var setting = horizontal.map(regex -> new Setting(regex, Location.of("a.md")));
        return Separators.of(setting, Optional.empty(), Optional.empty(), problem -> {
                    throw new AssertionError(problem.toString());
                })
                .any();
    }
}
