package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisplacedKeysTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @CsvSource({
        "transition: fade, transition, transition",
        "slideNumber: true, slideNumber, slideNumber",
        "slidenumber: c/t, slidenumber, slideNumber",
        "width: 1280, width, width",
        "height: 80%, height, height",
        "controls: false, controls, controls",
        "autoAnimateMatcher: x, autoAnimateMatcher, autoAnimateMatcher",
        "transitionSpeed: quick, transitionSpeed, transitionSpeed"
    })
    void an_option_of_reveal_js_beside_revealOptions_is_reported(String setting, String written, String meant) {
        folder.with("slides.md", "---\ntitle: x\n" + setting + "\n---\n# A\n").with("reveal-md.json", "{}");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:1: '" + written + "' has no effect here; write '" + meant
                        + "' below 'revealOptions:' [misspelt-key]");
    }

    @Test
    void an_option_after_a_tab_has_one_warning() {
        folder.with("slides.md", "---\nrevealOptions:\n\ttransition: fade\n\tcontrols: false\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: a tab does not indent in YAML: this line is read as if it had no tab, as"
                                + " in reveal-md; indent it with blanks [tab-indentation]");
    }

    @Test
    void an_option_after_blanks_in_braces_is_reported() {
        folder.with("slides.md", "---\n{ \"deck\": true, \"title\": \"x\",\n  \"slideNumber\": true }\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:4: 'slideNumber' has no effect here; write 'slideNumber' below"
                        + " 'revealOptions:' [misspelt-key]");
    }

    @Test
    void so_it_is_in_a_configuration_file_once_for_all_decks() {
        folder.with("reveal-md.json", "{\n  'controls': false,\n  theme: 'white'\n}")
                .with("a.md", "# A")
                .with("b.md", "# B");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal-md.json:2:4: 'controls' has no effect here; write 'controls' below 'revealOptions:' [misspelt-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "math: katex",
                "menu: main",
                "url: https://a.org/",
                "display: block",
                "transition: slide-left",
                "width: wide",
                "overview: what the deck is about",
                "progress: 50",
                "highlight: true",
                "markdown: x",
                "view: [a]",
                "Transition: fade"
            })
    void a_key_of_another_tool_is_not(String setting) {
        folder.with("slides.md", "---\ntitle: x\n" + setting + "\n---\n# A\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void keys_of_decks_among_the_options_are_reported() {
        folder.with(
                "slides.md",
                "---\nrevealOptions:\n  theme: white\n  separator: x\n  revealOptions:\n    controls: false\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:3: 'theme' has no effect among the options of reveal.js; write it beside 'revealOptions' [misspelt-key]",
                        "slides.md:4:3: 'separator' has no effect among the options of reveal.js; write it beside 'revealOptions' [misspelt-key]",
                        "slides.md:5:3: 'revealOptions' has no effect among the options of reveal.js; write its options without it [misspelt-key]");
    }

    @Test
    void a_file_of_options_has_neither_keys_of_decks_nor_a_name_for_all_of_them() {
        folder.with("reveal.json", "{theme: 'white', revealOptions: {controls: false}}")
                .with("slides.md", "# A");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal.json:1:2: 'theme' has no effect among the options of reveal.js; write it in 'reveal-md.json' [misspelt-key]",
                        "reveal.json:1:18: 'revealOptions' has no effect among the options of reveal.js; write its options without it [misspelt-key]");
    }

    @Test
    void options_of_plugins_may_have_the_names_of_keys() {
        folder.with("slides.md", "---\nrevealOptions:\n  mermaid: {theme: dark}\n  title: x\n---\n# A\n");
        assertThat(folder.problems()).isEmpty();
    }
}
