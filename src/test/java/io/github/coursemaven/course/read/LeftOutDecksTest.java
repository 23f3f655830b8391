package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutDecksTest {

    private static final String FOUR_SLIDES = "# A\n\n---\n\n# B\n\n---\n\n# C\n\n---\n\n# D\n";
    private static final String CURE =
            "; to have pages of a file, write 'deck: true' in its front matter (if it has none, write the lines"
                    + " '---', 'deck: true' and '---' at its top); to have none, write 'deck: false' there"
                    + " [left-out-deck]";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("slides.md", "# A\n");
    }

    @Test
    void a_file_with_three_separators_is_named() {
        folder.with("week1/loops.md", FOUR_SLIDES);
        assertThat(folder.problems())
                .containsExactly("week1/loops.md: 'week1/loops.md' looks like a deck, but is left out" + CURE);
    }

    @Test
    void all_files_are_in_one_warning() {
        for (var week = 1; week <= 7; week++) {
            folder.with("week" + week + "/loops.md", FOUR_SLIDES);
        }
        assertThat(folder.problems())
                .containsExactly(
                        "week1/loops.md: 'week1/loops.md', 'week2/loops.md', 'week3/loops.md', 'week4/loops.md',"
                                + " 'week5/loops.md' and 2 more look like decks, but are left out" + CURE);
    }

    @Test
    void below_a_configuration_file_one_separator_is_enough() {
        folder.with("talks/reveal-md.json", "{}").with("talks/a/b.md", "# A\n\n---\n\n# B\n");
        assertThat(folder.problems())
                .containsExactly("talks/a/b.md: 'talks/a/b.md' looks like a deck, but is left out" + CURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CHANGELOG.md",
                "docs/readme.de.md",
                "HISTORY.md",
                "release-notes.md",
                "TODO.md",
                "slides/README.md",
                "talks/README.md",
                "talks/week1/readme.markdown"
            })
    void papers_about_a_project_are_not_named(String name) {
        folder.with("talks/reveal-md.json", "{}").with(name, FOUR_SLIDES);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void other_files_are_not_named() {
        folder.with("a.md", "---\ndeck: false\n---\n" + FOUR_SLIDES)
                .with("b.md", "---\nmarp: true\n---\n" + FOUR_SLIDES)
                .with("c.md", "# A\n\n---\n\n# B\n")
                .with("d.md", "# A\n\n```\n\n---\n\n---\n\n---\n\n```\n")
                .with("slides.md", "# A\n\n<!-- include: part.md -->\n")
                .with("part.md", FOUR_SLIDES);
        assertThat(folder.problems()).isEmpty();
    }
}
