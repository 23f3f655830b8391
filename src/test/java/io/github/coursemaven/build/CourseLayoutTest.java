package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.coursemaven.base.files.Roots;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseLayoutTest {

    @TempDir
    private Path temporary;

    private Path top = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        top = temporary.toRealPath();
        Files.createDirectories(top.resolve("checkout/course/slides"));
    }

    @Test
    void the_checkout_is_the_nearest_folder_with_git() throws IOException {
        Files.createDirectories(top.resolve("checkout/.git"));
        Files.createDirectories(top.resolve(".git"));

        assertThat(CourseLayout.roots(in("course"), in("course"), in("course/slides"), List.of()))
                .isEqualTo(new Roots(in("course/slides"), in("course"), in("")));
    }

    @Test
    void without_git_it_is_where_the_build_was_started_if_the_decks_are_below_that() throws IOException {
        assertThat(CourseLayout.roots(in("course"), in("course"), in("course/slides"), List.of())
                        .checkout())
                .isEqualTo(in("course"));
        assertThat(CourseLayout.roots(in("course/slides"), in("course"), in("course"), List.of())
                        .checkout())
                .isEqualTo(in("course"));
    }

    @Test
    void without_git_it_is_where_the_topmost_parent_pom_is_if_that_is_above() throws IOException {
        var slides = in("course/slides");

        assertThat(CourseLayout.roots(slides, slides, slides, List.of(in("course"), in(""))))
                .isEqualTo(new Roots(slides, slides, in(""), List.of(in("course"), in(""))));
        assertThat(CourseLayout.roots(slides, slides, slides, List.of(in("parent"))))
                .isEqualTo(new Roots(slides, slides, slides));
    }

    @Test
    void a_parent_pom_outside_the_repository_counts_for_nothing() throws IOException {
        Files.createDirectories(top.resolve("checkout/course/.git"));

        assertThat(CourseLayout.roots(in("course"), in("course"), in("course/slides"), List.of(in(""))))
                .isEqualTo(new Roots(in("course/slides"), in("course"), in("course")));
    }

    @Test
    void files_are_shown_as_they_are_reached_from_where_the_build_was_started() {
        var layout = layout(in("course/target"));

        assertThat(layout.shown(in("course/slides/a.md"))).isEqualTo("course/slides/a.md");
        assertThat(layout.shown(in(""))).isEqualTo(".");
    }

    @Test
    void files_on_another_disk_are_shown_with_their_absolute_path() throws IOException {
        try (var disk = FileSystems.newFileSystem(temporary.resolve("disk.zip"), Map.of("create", "true"))) {
            var output = disk.getPath("/slides");
            assertThat(layout(output).shown(output.resolve("index.html"))).isEqualTo("/slides/index.html");
        }
    }

    @Test
    void pages_are_never_written_around_the_decks() {
        for (var output : new String[] {"course/slides", "course", ""}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> layout(in(output)))
                    .withMessage("'" + in(output) + "' holds the sources; choose a folder of its own, such as"
                            + " target/site/slides");
        }
    }

    private CourseLayout layout(Path output) {
        var roots = new Roots(in("course/slides"), in("course"), in(""));
        return new CourseLayout(in(""), roots, output, in("course/target/course"), Set.of());
    }

    private Path in(String path) {
        return top.resolve("checkout").resolve(path).normalize();
    }
}
