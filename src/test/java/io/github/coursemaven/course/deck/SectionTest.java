package io.github.coursemaven.course.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.files.Roots;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionTest {

    private CourseFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path directory) {
        folder = CourseFolder.in(directory).including("**/*.md");
    }

    @Test
    void decks_of_one_folder_are_not_divided() {
        with("docs/slides/a.md", "docs/slides/b.md");
        assertThat(sections()).containsExactly("-: docs/slides/a.md docs/slides/b.md");
    }

    @Test
    void folders_below_the_one_that_holds_all_are_parts() {
        with("docs/1/slides/a.md", "docs/1/slides/b.md", "docs/2/c.md", "docs/10/d.md");
        assertThat(sections())
                .containsExactly(
                        "docs/1: docs/1/slides/a.md docs/1/slides/b.md",
                        "docs/2: docs/2/c.md",
                        "docs/10: docs/10/d.md");
    }

    @Test
    void what_is_in_no_part_comes_first() {
        with("a/x.md", "a/y.md", "b.md", "c/z.md");
        assertThat(sections()).containsExactly("-: b.md", "a: a/x.md a/y.md", "c: c/z.md");
    }

    @Test
    void parts_of_a_single_deck_are_none() {
        with("1/slides.md", "2/slides.md", "3/slides.md");
        assertThat(sections()).containsExactly("-: 1/slides.md 2/slides.md 3/slides.md");
    }

    @Test
    void the_modules_are_the_parts_if_decks_are_in_them() {
        with("java/one/src/a.md", "java/one/doc/b.md", "java/two/c.md", "intro/d.md");
        assertThat(sections("java", "java/one", "java/two", "code"))
                .containsExactly(
                        "-: intro/d.md", "java/one: java/one/doc/b.md java/one/src/a.md", "java/two: java/two/c.md");
    }

    @Test
    void an_order_across_folders_is_kept() {
        folder.with("a/1.md", "---\norder: 1\n---\n# A")
                .with("b/2.md", "---\norder: 2\n---\n# B")
                .with("a/3.md", "---\norder: 3\n---\n# C");
        assertThat(sections()).containsExactly("-: a/1.md b/2.md a/3.md");
    }

    @Test
    void an_order_that_begins_anew_in_each_folder_divides() {
        folder.with("a/1.md", "---\norder: 1\n---\n# A")
                .with("a/2.md", "---\norder: 2\n---\n# B")
                .with("b/1.md", "---\norder: 1\n---\n# C")
                .with("b/2.md", "---\norder: 2\n---\n# D");
        assertThat(sections()).containsExactly("a: a/1.md a/2.md", "b: b/1.md b/2.md");
    }

    @Test
    void a_course_without_decks_has_no_parts() {
        assertThat(sections()).isEmpty();
    }

    private void with(String... paths) {
        Stream.of(paths).forEach(path -> folder.with(path, "# T"));
    }

    private List<String> sections(String... modules) {
        var folders = Stream.of(modules).map(Path::of).collect(Collectors.toSet());
        return Section.of(folder.course().decks(), Set.copyOf(folders)).stream()
                .map(section -> section.folder().map(Roots::slashed).orElse("-") + ": "
                        + section.decks().stream()
                                .map(deck -> Roots.slashed(deck.path()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
