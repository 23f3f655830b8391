package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    theme: {a: b}          | 2:8: 'theme' must be text, not named values [front-matter]
                    css: {a: b}            | 2:6: 'css' must be a list of texts, not named values [front-matter]
                    css: [[a.css]]         | 2:6: 'css' must be a list of texts, not a list of something else [front-matter]
                    revealOptions: fade    | 2:16: 'revealOptions' must be named values, not 'fade' [front-matter]
                    mermaid: maybe         | 2:10: 'mermaid' must be true, false or named values, not 'maybe' [option-value]
                    deck: maybe            | 2:7: 'deck' must be true or false, not 'maybe' [option-value]
                    order: first           | 2:8: 'order' must be a number, not 'first' [option-value]
                    date: 2026-99-99       | 2:7: 'date' must be a date that exists, not '2026-99-99' [option-value]
                    date: 2026-99-99 10:00 | 2:7: 'date' must be a date that exists, not '2026-99-99 10:00' [option-value]
                    date: 2026-02-30T10:00 | 2:7: 'date' must be a date that exists, not '2026-02-30T10:00' [option-value]
                    date: 2026-13          | 2:7: 'date' must be a date that exists, not '2026-13' [option-value]
                    date: '2026-02-29'     | 2:8: 'date' must be a date that exists, not '2026-02-29' [option-value]
                    lang: Deutsch sprache  | 2:7: 'lang' must be a language tag such as en or de-CH, not 'Deutsch sprache' [option-value]
                    lang: german           | 2:7: 'lang' must be a language tag such as en or de-CH, not 'german' [option-value]
                    lang: en_US            | 2:7: 'lang' must be a language tag such as en or de-CH, not 'en_US' [option-value]
                    """)
    void a_value_that_a_key_cannot_have_is_reported_at_the_value(String setting, String problem) {
        assertThat(problems(setting)).containsExactly("a.md:" + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2026",
                "title: true",
                "css: a.css, b.css",
                "css: [a.css, b.css]",
                "css: []",
                "css: [a.css, ~]",
                "revealOptions: {}",
                "mermaid: false",
                "mermaid: no",
                "mermaid: {theme: dark}",
                "deck: yes",
                "deck: Off",
                "deck: 'false'",
                "order: 1",
                "order: -2.5",
                "order: '03'",
                "order: ''",
                "date: 2026-09-05",
                "date: 2024-02-29",
                "date: 5.9.2026",
                "date: 2026-27",
                "date: 2026-12",
                "date: 2026-28",
                "date: 1999-00",
                "date: Spring 2026",
                "date: 2026-09-05 10:00",
                "lang: en",
                "lang: de-CH",
                "lang: zh-Hans-CN",
                "lang: gsw",
                "lang: x-klingon",
                "lang: ''",
                "author: A, B",
                "assetsDir: static",
            })
    void a_value_that_a_key_can_have_is_not_a_problem(String setting) {
        assertThat(problems(setting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Author, author", "LANG, lang", "desc, ''", "authors, ''", "border, ''", "data, ''", "language, ''"})
    void keys_for_metadata_are_suggested_only_for_another_letter_case(String written, String meant) {
        assertThat(problems(written + ": x"))
                .isEqualTo(
                        meant.isEmpty()
                                ? List.of()
                                : List.of("a.md:2:1: '" + written + "' is not a key of decks; did you mean '" + meant
                                        + "'? [misspelt-key]"));
    }

    @ParameterizedTest
    @CsvSource({"dekc, deck", "csss, css", "decks, ''", "desk, ''", "cs, ''"})
    void short_keys_are_suggested_for_the_same_letters(String written, String meant) {
        assertThat(problems(written + ": x"))
                .isEqualTo(
                        meant.isEmpty()
                                ? List.of()
                                : List.of("a.md:2:1: '" + written + "' is not a key of decks; did you mean '" + meant
                                        + "'? [misspelt-key]"));
    }

    @Test
    void the_nearest_key_is_suggested() {
        assertThat(problems("seperator: x"))
                .containsExactly(
                        "a.md:2:1: 'seperator' is not a key of decks; did you mean 'separator'?" + " [misspelt-key]");
    }

    @Test
    void a_text_in_a_list_counts_whatever_is_beside_it() {
        assertThat(problems("plugins: [menu, 5, {a: b}]"))
                .containsExactly("a.md:2:10: 'plugins' must be a list of texts, not a list with something else in it"
                        + " [option-value]");
        var settings = FrontMatter.read(SourceText.of("a.md", "---\nplugins: [menu, 5, {a: b}]\n---\n"))
                .settings();
        assertThat(new OptionReader(settings).texts(DeckKey.PLUGINS))
                .extracting(Setting::value)
                .containsExactly("menu", "5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"5 | '5'", "[1] | a list", "fade | 'fade'"})
    void options_of_reveal_js_must_be_named_values(String options, String shown) {
        assertThat(problems("revealOptions: " + options))
                .containsExactly("a.md:2:16: 'revealOptions' must be named values, not " + shown + " [front-matter]");
    }

    private static List<String> problems(String yaml) {
        var frontMatter = FrontMatter.read(SourceText.of("a.md", "---\n" + yaml + "\n---\n"));
        assertThat(frontMatter.problems()).isEmpty();
        return DeckKey.problems(frontMatter.settings()).stream()
                .map(Problem::toString)
                .toList();
    }
}
