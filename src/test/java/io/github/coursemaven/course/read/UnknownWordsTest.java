package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownWordsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~# A <!-- .slide: data-visibility="hiden" -->~ | 1:35: 'data-visibility' must be hidden or uncounted, not 'hiden'; did you mean 'hidden'?
                    ~# A <!-- .slide: data-visibility="Hidden" -->~ | 1:35: 'data-visibility' must be hidden or uncounted, not 'Hidden'; did you mean 'hidden'?
                    ~# A <!-- .slide: data-visibility="no" -->~ | 1:35: 'data-visibility' must be hidden or uncounted, not 'no'
                    ~# A <!-- .slide: data-transition="zom" -->~ | 1:35: 'data-transition' must be none, fade, slide, convex, concave, zoom or default, not 'zom'; did you mean 'zoom'?
                    ~# A <!-- .slide: data-transition="fade-in slid-out" -->~ | 1:43: 'data-transition' must be none, fade, slide, convex, concave, zoom or default, not 'slid-out'
                    ~# A <!-- .slide: data-transition-speed="quick" -->~ | 1:41: 'data-transition-speed' must be default, fast or slow, not 'quick'
                    ~# A <!-- .slide: data-background-transition="fade-in" -->~ | 1:46: 'data-background-transition' must be none, fade, slide, convex, concave, zoom or default, not 'fade-in'
                    <section data-visibility="hiden"><p>A</p></section>          | 1:27: 'data-visibility' must be hidden or uncounted, not 'hiden'; did you mean 'hidden'?
                    - A <!-- .element: class="fragment fade-uup" -->             | 1:36: 'fade-uup' is not a style of fragments; did you mean 'fade-up'?
                    - A <!-- .element: class="fragment Fade-Up" -->              | 1:36: 'Fade-Up' is not a style of fragments; did you mean 'fade-up'?
                    - A <!-- .element: class="fragment fadeup" -->               | 1:36: 'fadeup' is not a style of fragments; did you mean 'fade-up'?
                    <p class="higlight-red fragment">A</p>                       | 1:11: 'higlight-red' is not a style of fragments; did you mean 'highlight-red'?
                    <p class="fragment hilight-current-blue">A</p>               | 1:20: 'hilight-current-blue' is not a style of fragments; did you mean 'highlight-current-blue'?
                    - A <!-- .element: class="fragement" -->                     | 1:27: 'fragement' is not a class of reveal.js; did you mean 'fragment'?
                    - A <!-- .element: class="Fragment" -->                      | 1:27: 'Fragment' is not a class of reveal.js; did you mean 'fragment'?
                    <p class="fragmnt">A</p>                                     | 1:11: 'fragmnt' is not a class of reveal.js; did you mean 'fragment'?
                    <h1 class="r-fittext">A</h1>                                 | 1:12: 'r-fittext' is not a class of reveal.js; did you mean 'r-fit-text'?
                    <p class="x r-strech">A</p>                                  | 1:13: 'r-strech' is not a class of reveal.js; did you mean 'r-stretch'?
                    """)
    void a_misspelt_value_or_class_is_reported_where_it_is(String slide, String problem) {
        folder.with("slides.md", slide);
        assertThat(folder.problems()).containsExactly("slides.md:" + problem + " [option-value]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A <!-- .slide: data-visibility=\"uncounted\" -->",
                "# A <!-- .slide: data-visibility=\"visible\" -->",
                "# A <!-- .slide: data-transition=\"slide-in fade-out\" -->",
                "# A <!-- .slide: data-transition=\"cube\" data-transition-speed=\"medium\" -->",
                "# A <!-- .slide: data-background-transition=\"zoom\" -->",
                "# A <!-- .element: data-visibility=\"mine\" -->",
                "<p class=\"fragment glow group stroke row\">A</p>",
                "<p class=\"fragment animated fadeIn zoomIn\">A</p>",
                "<p class=\"fragment fade-in-then-semi-out\">A</p>",
                "<p class=\"fade-uup figment segment\">A</p>",
                "<p class=\"fragment fade-top highlight-yellow\">A</p>",
                "<p class=\"r-hstack r-frame r-card\">A</p>",
            })
    void known_values_and_the_authors_own_classes_are_not(String slide) {
        folder.with("slides.md", slide);
        assertThat(folder.problems()).isEmpty();
    }

    private static final String OWN =
            "# A <!-- .slide: data-transition=\"spin\" -->\n\n- A <!-- .element: class=\"fragment fade-uup\" -->\n";

    @Test
    void what_a_style_sheet_of_the_deck_has_is_the_authors_own() {
        folder.with("slides.md", "---\ncss: a.css\n---\n" + OWN)
                .with("a.css", "@import 'b.css';\n.reveal .slides section[data-transition=spin] {opacity: 0}")
                .with("b.css", ".fragment.fade-uup {opacity: 0}");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void so_is_what_a_style_element_or_a_script_has() {
        folder.with("slides.md", "---\nscripts: a.js\n---\n" + OWN + "\n<style>.fade-uup {opacity: 0}</style>\n")
                .with("a.js", "document.querySelectorAll('[data-transition=spin]')");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_style_sheet_on_another_host_may_have_anything() {
        folder.with("slides.md", "---\ncss: https://example.org/a.css\n---\n" + OWN);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void another_style_sheet_changes_nothing() {
        folder.with("slides.md", "---\ncss: a.css\n---\n" + OWN).with("a.css", "p {opacity: 0}");
        assertThat(folder.problems()).hasSize(2);
    }

    @Test
    void a_transition_in_the_options_may_be_the_authors_own_too() {
        folder.with(
                        "slides.md",
                        "---\ncss: a.css\nrevealOptions: {transition: spin, backgroundTransition: fad}\n---\n# A")
                .with("a.css", ".reveal.spin .slides section {opacity: 0}");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:57: 'backgroundTransition' must be none, fade, slide, convex, concave, zoom or default, not 'fad'; did you mean 'fade'? [option-value]");
    }
}
