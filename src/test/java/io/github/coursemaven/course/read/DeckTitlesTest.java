package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a short time is what is read of all slides. */
class DeckTitlesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A *very* `new` &amp; [linked](x.md) **title** <!-- x -->\n\n## B",
                "text\n\n---\n\n### First heading ###\n",
                "---\ntitle: In front\n---\n# A",
                "A\n===\n\ntext",
                "<h1 class=\"x\">In <em>HTML</em></h1>",
                "   ## :smile: indented",
                "no heading\n#no",
                "<!-- include: part.md -->\n",
                "\r\n# Windows\r\n\r\ntext",
                "```\n# code\n```\n\n# A",
                "<!--\n# comment\n-->\n\n# A",
                "# A\n\nNote:\n## B",
                "text\n\nNote:\n## B\n\n---\n\n## C",
            })
    void a_deck_has_its_title(String text) {
        var course = CourseFolder.in(folder).with("a.slides.md", text).with("part.md", "# Of a part\n\n---\n\n## B");
        assertThat(titles(course.reader().readTitles())).isEqualTo(titles(course.course()));
    }

    /** Each character of a long line was once tried as its beginning, which took minutes. */
    @Test
    void a_long_line_before_the_first_heading_is_read_once() {
        var line = "![](data:image/png;base64," + "x".repeat(1_000_000) + ")";
        var course = CourseFolder.in(folder).with("a.slides.md", line + "\n\nA\n===\n\ntext");

        assertThat(titles(course.reader().readTitles()).toString()).contains("A");
    }

    @Test
    void decks_are_the_same_in_the_same_order_and_have_no_slides() {
        var course = CourseFolder.in(folder)
                .with("slides/a.md", "---\norder: 2\n---\n# A\n\n<!-- include: part.md -->")
                .with("slides/part.md", "# Part")
                .with("slides/b.md", "---\norder: 1\nlang: de\n---\n# B")
                .with("slides/c.md", "---\ndeck: false\n---\n# C")
                .with("README.md", "# Read");
        var early = course.reader().readTitles();
        assertThat(early.decks())
                .extracting(Deck::path)
                .containsExactly(Path.of("slides/b.md"), Path.of("slides/a.md"));
        assertThat(titles(early)).isEqualTo(titles(course.course()));
        assertThat(early.decks()).allMatch(deck -> deck.slides().isEmpty());
        assertThat(early.decks().get(0).options().metadata().lang()).contains("de");
    }

    private static List<String> titles(Course course) {
        return course.decks().stream().map(Deck::title).toList();
    }
}
