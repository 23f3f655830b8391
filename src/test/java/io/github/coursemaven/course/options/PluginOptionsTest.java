package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginOptionsTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "menu: true, 'menu', ''true''",
        "pointer: 5, 'pointer', ''5''",
        "simplemenu: x, 'simplemenu', ''x''",
        "copycode: [1], 'copycode', a list"
    })
    void options_that_a_plugin_would_stop_at_are_reported_and_left_out(String option, String name, String shown) {
        assertThat(options("[" + name + "]", option + ", loop: true").written().entries())
                .containsOnlyKeys("loop");
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly("a.md:3:17: '" + name + "' must be named values or false, not "
                        + shown.replace("''", "'") + " [option-value]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu: {side: left}", "menu: false", "menu: null"})
    void other_options_stay(String option) {
        assertThat(options("[menu]", option).written().entries()).containsOnlyKeys("menu");
        assertThat(problems).isEmpty();
    }

    @Test
    void options_of_plugins_that_a_deck_brings_itself_stay() {
        assertThat(options("[]", "menu: true").written().entries()).containsOnlyKeys("menu");
        assertThat(options("[own]", "own: true").written().entries()).containsOnlyKeys("own");
        assertThat(problems).isEmpty();
    }

    private RevealOptions options(String plugins, String options) {
        var text = "---\nplugins: " + plugins + "\nrevealOptions: {" + options + "}\n---\n";
        var settings = FrontMatter.read(SourceText.of("a.md", text)).settings();
        return DeckOptions.of(settings, problems::add).revealOptions();
    }
}
