package io.github.coursemaven.course.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlideCountTest {

    private static final String HIDDEN = "<!-- .slide: data-visibility=\"hidden\" -->\n";
    private static final String UNCOUNTED = "<!-- .slide: data-visibility=\"uncounted\" -->\n";

    @TempDir
    Path directory;

    @Test
    void slides_are_counted_as_reveal_js_does() {
        assertThat(count("# A\n---\n# B\n----\n# C")).isEqualTo("3 slides");
        assertThat(count("# A")).isEqualTo("1 slide");
        assertThat(count("# A\n---\n" + HIDDEN + "# B")).isEqualTo("1 slide (1 hidden)");
        assertThat(count("# A\n---\n" + HIDDEN + "# B\n---\n" + UNCOUNTED + "# C\n---\n" + HIDDEN + "# D"))
                .isEqualTo("1 slide (2 hidden, 1 uncounted)");
    }

    @Test
    void hidden_slides_count_if_they_are_shown() {
        assertThat(count("---\nrevealOptions: {showHiddenSlides: true}\n---\n# A\n---\n" + HIDDEN + "# B"))
                .isEqualTo("2 slides");
    }

    @Test
    void sections_in_a_slide_count_for_themselves() {
        assertThat(count("<section>\n\nA\n\n</section>\n<section data-visibility=\"hidden\">\n\nB\n\n</section>"
                        + "\n<section>\n\nC\n\n</section>"))
                .isEqualTo("2 slides (1 hidden)");
    }

    @Test
    void decks_are_counted_together() {
        var folder = CourseFolder.in(directory)
                .including("**/*.md")
                .with("a.md", "# A\n---\n" + HIDDEN + "# B")
                .with("b.md", "# A\n---\n" + UNCOUNTED + "# B");
        assertThat(SlideCount.of(folder.course().decks())).hasToString("2 slides (1 hidden, 1 uncounted)");
    }

    private String count(String deck) {
        return SlideCount.of(CourseFolder.in(directory)
                        .including("**/*.md")
                        .with("a.md", deck)
                        .deck("a.md"))
                .toString();
    }
}
