package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{mathjax2: {TeX: {Macros: {vv: ['\\\\mathbf{#1}', 1]}}}}",
                "{math: {TeX: {Macros: {vv: ['\\\\mathbf{#1}', 1]}}}}",
                "{mathjax3: {tex: {macros: {vv: ['\\\\mathbf{#1}', 1]}}}}",
                "{mathjax4: {tex: {macros: {vv: ['\\\\mathbf{#1}', 1]}}}}",
                "{katex: {macros: {'\\\\vv': '\\\\mathbf{#1}'}}}",
            })
    void macros_are_read_in_the_forms_of_all_plugins(String json5) {
        assertThat(options(json5).macros())
                .isEqualTo(Map.of("vv", new FormulaMacro("\\mathbf{#1}", 1, Optional.empty())));
    }

    @Test
    void a_macro_may_have_a_first_argument_that_can_be_left_out() {
        assertThat(options("{math: {TeX: {Macros: {p: ['#1^{#2}', 2, 'x']}}}}").macros())
                .isEqualTo(Map.of("p", new FormulaMacro("#1^{#2}", 2, Optional.of("x"))));
    }

    @Test
    void a_macro_without_arguments_has_none_that_can_be_left_out() {
        assertThat(options("{math: {TeX: {Macros: {p: ['x', 0, 'd']}}}}").macros())
                .isEqualTo(Map.of("p", new FormulaMacro("x", 0, Optional.empty())));
    }

    @Test
    void macros_of_several_plugins_are_there_together() {
        assertThat(options("{math: {TeX: {Macros: {a: 'x'}}}, katex: {macros: {'\\\\b': 'y'}}}")
                        .macros()
                        .keySet())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{math: {TeX: {Macros: {a: {}, b: []}}}}",
                "{math: 1}",
                "{math: {TeX: []}}",
                "{math: {TeX: null, tex: {macros: null}}}",
                "{katex: {macros: 1}}"
            })
    void what_is_not_a_macro_is_left_out(String json5) {
        assertThat(options(json5)).isEqualTo(options("{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            x: 3           | 47: the macro 'x' needs TeX in quotes, not '3'
            x: true        | 47: the macro 'x' needs TeX in quotes, not 'true'
            x: null        | 47: the macro 'x' needs TeX in quotes, not nothing
            x: [1,2]       | 47: the macro 'x' needs TeX in quotes, not '1'
            x: []          | 47: the macro 'x' needs TeX in quotes, not a list
            x: {a: b}      | 47: the macro 'x' needs TeX in quotes, not named values
            x: [[a], 1]    | 47: the macro 'x' needs TeX in quotes, not a list
            x: [a, two]    | 47: the macro 'x' needs a number of arguments from 0 to 9, not 'two'
            x: [a, 10]     | 47: the macro 'x' needs a number of arguments from 0 to 9, not '10'
            x: [a, 2, [b]] | 47: the macro 'x' needs TeX in quotes as its default argument, not a list
            """)
    void a_macro_of_the_wrong_form_is_reported_and_those_beside_it_count(String macro, String problem) {
        var options = "mathjax2: {TeX: {Macros: {R: '\\mathbb{R}', " + macro + ", e: ''}}}";
        assertThat(problems(options))
                .containsExactly("a.md:2:" + problem
                        + "; write for example '\\mathbb{R}' or ['\\mathbf{#1}', 1] [option-value]");
        assertThat(options(frontMatter(options)).macros())
                .isEqualTo(Map.of(
                        "R", new FormulaMacro("\\mathbb{R}", 0, Optional.empty()),
                        "e", new FormulaMacro("", 0, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            katex: {macros: [a]}        | 2:17: 'macros' must be named values, not a list
            katex: {macros: text}       | 2:17: 'macros' must be named values, not 'text'
            math: {TeX: {Macros: [a]}}  | 2:22: 'Macros' must be named values, not a list
            math: {TeX: [a]}            | 2:13: 'TeX' must be named values, not a list
            mathjax3: {tex: ''}         | 2:18: 'tex' must be named values, not ''
            """)
    void macros_without_names_are_reported(String options, String problem) {
        assertThat(problems(options))
                .containsExactly(
                        "a.md:" + problem + "; write for example {tex: {macros: {R: '\\mathbb{R}'}}} [option-value]");
    }

    @Test
    void in_a_POM_where_nothing_is_in_quotes_a_number_is_a_text() {
        var place = new Location.Parameter("revealOptions");
        var options = Json5Settings.parse(SourceText.of("a.json", "{katex: {macros: {half: 0.5, w: {}}}}"))
                .mapping()
                .orElseThrow()
                .setAt(place);
        var problems = new ArrayList<Problem>();
        assertThat(FormulaOptions.of(options, problems::add).macros())
                .isEqualTo(Map.of("half", new FormulaMacro("0.5", 0, Optional.empty())));
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("the macro 'w' needs TeX in quotes, not named values; write for example '\\mathbb{R}'"
                        + " or ['\\mathbf{#1}', 1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {}                                                        | none
            {math: {TeX: {equationNumbers: {autoNumber: 'AMS'}}}}     | ams
            {mathjax2: {TeX: {equationNumbers: {autoNumber: 'all'}}}} | all
            {mathjax3: {tex: {tags: 'ams'}}}                          | ams
            {mathjax3: {tex: {tags: 'some'}}}                         | none
            """)
    void formulas_are_numbered_as_any_plugin_is_told(String json5, String tags) {
        assertThat(options(json5).tags()).isEqualTo(tags);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{math: {TeX: {extensions: ['color.js']}}}",
                "{math: {extensions: ['TeX/color.js']}}",
                "{mathjax3: {tex: {packages: {'[+]': ['Color']}}}}",
                "{mathjax3: {tex: {packages: ['color']}}}",
                "{mathjax3: {loader: {load: ['[tex]/color']}}}",
            })
    void packages_are_read_in_the_forms_of_all_plugins(String json5) {
        assertThat(options(json5).packages()).containsExactly("color");
    }

    private static FormulaOptions options(String json5) {
        return options(
                Json5Settings.parse(SourceText.of("a.json", json5)).mapping().orElseThrow());
    }

    private static FormulaOptions options(Value.Mapping revealOptions) {
        return FormulaOptions.of(revealOptions, problem -> {});
    }

    private static Value.Mapping frontMatter(String yaml) {
        return FrontMatter.read(SourceText.of("a.md", "---\n" + yaml + "\n---\n"))
                .settings();
    }

    private static List<String> problems(String yaml) {
        var problems = new ArrayList<Problem>();
        FormulaOptions.of(frontMatter(yaml), problems::add);
        return problems.stream().map(Problem::toString).toList();
    }
}
