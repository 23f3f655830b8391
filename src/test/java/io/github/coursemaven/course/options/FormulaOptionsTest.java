package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Json5Settings;
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
                "{katex: {macros: 1}}"
            })
    void what_is_no_macro_is_left_out(String json5) {
        assertThat(options(json5)).isEqualTo(options("{}"));
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
        return FormulaOptions.of(
                Json5Settings.parse(SourceText.of("a.json", json5)).mapping().orElseThrow());
    }
}
