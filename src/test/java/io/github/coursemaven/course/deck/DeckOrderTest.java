package io.github.coursemaven.course.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckOrderTest {

    @TempDir
    Path folder;

    @Test
    void numbers_in_names_count_by_their_value() {
        assertThat(ordered("10_end.md", "2_middle.md", "1_begin.md"))
                .containsExactly("1_begin.md", "2_middle.md", "10_end.md");
    }

    @Test
    void zeros_before_a_number_do_not_matter() {
        assertThat(ordered("010-c.md", "9-b.md", "08-a.md")).containsExactly("08-a.md", "9-b.md", "010-c.md");
    }

    @Test
    void numbers_of_folders_count_too() {
        assertThat(ordered("day10/a.md", "day9/b.md")).containsExactly("day9/b.md", "day10/a.md");
    }

    @Test
    void letter_case_does_not_matter() {
        assertThat(ordered("b.md", "C.md", "A.md")).containsExactly("A.md", "b.md", "C.md");
    }

    @Test
    void order_in_the_front_matter_beats_the_path_and_decks_without_it_come_last() {
        var files = CourseFolder.in(folder)
                .including("**/*.md")
                .with("a.md", "# T")
                .with("b.md", "---\norder: 2\n---\n")
                .with("c.md", "---\norder: 1.5\n---\n")
                .with("d.md", "---\norder: -1\n---\n")
                .with("e.md", "---\norder: first\n---\n");
        assertThat(paths(files)).containsExactly("d.md", "c.md", "b.md", "a.md", "e.md");
    }

    private List<String> ordered(String... paths) {
        var files = CourseFolder.in(folder).including("**/*.md");
        for (var path : paths) {
            files.with(path, "# T");
        }
        return paths(files);
    }

    private static List<String> paths(CourseFolder files) {
        return files.course().decks().stream()
                .map(deck -> Roots.slashed(deck.path()))
                .toList();
    }
}
