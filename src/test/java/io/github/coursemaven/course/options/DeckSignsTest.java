package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.publish.site.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckSignsTest {

    private static final Library LIBRARY = new Resources(DeckSignsTest.class.getClassLoader());

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "no", "No", "NO", "off", "'no'", "\"false\""})
    void an_author_can_say_with_every_word_of_YAML_that_a_file_is_not_a_deck(String word) {
        assertThat(signs("deck: " + word).deck()).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "on", "'yes'"})
    void an_author_can_say_with_every_word_of_YAML_that_a_file_is_a_deck(String word) {
        assertThat(signs("deck: " + word).deck()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deck: maybe", "deck: [no]", "deck:", "title: no"})
    void another_value_says_nothing(String setting) {
        assertThat(signs(setting).deck()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"separator", "verticalSeparator", "notesSeparator", "revealOptions", "highlightTheme"})
    void some_keys_belong_only_to_decks(String key) {
        assertThat(signs(key + ": x").key()).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme: black", "theme: own.css"})
    void a_theme_of_reveal_js_is_that_of_a_deck(String theme) {
        assertThat(signs(theme).theme(LIBRARY)).contains("theme");
    }

    @Test
    void other_keys_and_themes_may_be_those_of_a_page() {
        var signs = signs("theme: minima\ntitle: T\ncss: a.css");
        assertThat(signs.key()).isEmpty();
        assertThat(signs.theme(LIBRARY)).isEmpty();
    }

    private static DeckSigns signs(String yaml) {
        return new DeckSigns(FrontMatter.read(SourceText.of("a.md", "---\n" + yaml + "\n---\n"))
                .settings());
    }
}
