package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedTextTest {

    private final ArrayList<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    author: A                                        | A
                    author: [A, B]                                   | A, B
                    author: [A, ~, '', B]                            | A, B
                    author: {name: A}                                | A
                    author: {name: [A, B], email: a@example.org}     | A, B
                    author: {name: {given: Ada, family: Lovelace}}   | Ada Lovelace
                    author: [{name: A, email: a@example.org}, {name: B}, C] | A, B, C
                    author: [[A, B], [C]]                            | A, B, C
                    author: [1, true]                                | 1, true
                    """)
    void authors_are_joined(String yaml, String author) {
        assertThat(options(yaml).metadata().author()).contains(author);
        assertThat(problems).isEmpty();
    }

    @Test
    void other_texts_for_readers_are_joined_too() {
        var options = options("title: [a, b]\ndescription: [c, {d: e}]\ndate: [2024, 2025]\nkeywords: [f, {g: h}]");
        assertThat(options.title()).contains("a, b");
        assertThat(options.metadata().description()).contains("c, e");
        assertThat(options.metadata().date()).contains("2024, 2025");
        assertThat(problems).isEmpty();
    }

    @Test
    void of_languages_and_numbers_the_first_counts() {
        var options = options("lang: [de, en]\norder: [2, 1]");
        assertThat(options.metadata().lang()).contains("de");
        assertThat(options.metadata().order()).contains(new BigDecimal(2));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_list_whose_text_is_not_valid_is_a_warning_at_the_text() {
        assertThat(options("lang: [deutsch]\ndate: [2026-02-30]").metadata().lang())
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "a.md:2:8: 'lang' must be a language tag such as en or de-CH, not 'deutsch' [option-value]",
                        "a.md:3:8: 'date' must be a date that exists, not '2026-02-30' [option-value]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"author: []", "author: {}", "author: [{name: []}]", "author: ['', ~]", "author: {a: {}}"})
    void lists_without_any_text_are_not_set(String yaml) {
        assertThat(options(yaml).metadata().author()).isEmpty();
        assertThat(problems).isEmpty();
    }

    private DeckOptions options(String yaml) {
        var frontMatter = FrontMatter.read(SourceText.of("a.md", "---\n" + yaml + "\n---\n"));
        assertThat(frontMatter.problems()).isEmpty();
        return DeckOptions.of(frontMatter.settings(), problems::add);
    }
}
