package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    Path above;

    private CourseFolder folder;

    @BeforeEach
    void makeCheckout() {
        CourseFolder.in(above).with("outside.md", "x");
        folder = CourseFolder.in(above.resolve("checkout")).with("a.md", "x");
    }

    @Test
    void files_are_sorted() {
        folder.with("z.md", "x").with("docs/b.md", "x");
        assertThat(files()).containsExactly("a.md", "docs/b.md", "z.md");
    }

    @Test
    void hidden_folders_and_node_modules_are_left_out() {
        folder.with(".git/x.md", "x").with("docs/.cache/x.md", "x").with("node_modules/x/x.md", "x");
        assertThat(files()).containsExactly("a.md");
    }

    @Test
    void the_build_directory_of_a_module_is_left_out() {
        folder.with("m/pom.xml", "x").with("m/target/x.md", "x").with("m/target/y/x.md", "x");
        assertThat(files()).containsExactly("a.md", "m/pom.xml");
    }

    @Test
    void a_folder_named_target_is_read_if_there_is_no_POM() {
        folder.with("archery/target/x.md", "x");
        assertThat(files()).containsExactly("a.md", "archery/target/x.md");
    }

    @Test
    void folders_that_are_left_out_are_not_read() {
        folder.with("out/x.md", "x");
        assertThat(files(folder.file("out"))).containsExactly("a.md");
    }

    @Test
    void a_link_to_a_file_inside_or_to_nothing_is_listed_and_one_to_the_outside_is_not() {
        folder.withLink("link.md", "a.md").withLink("leak.md", "../outside.md").withLink("gone.md", "nowhere.md");
        assertThat(files()).containsExactly("a.md", "gone.md", "link.md");
    }

    @Test
    void links_to_folders_are_not_followed() {
        folder.with("docs/b.md", "x").withLink("again", "docs").withLink("docs/loop", "..");
        assertThat(files()).containsExactly("a.md", "docs/b.md");
    }

    @Test
    void folders_that_cannot_be_read_are_listed_and_the_search_goes_on() {
        var visitor = new SourceTree(folder.roots(), Set.of()).new Visitor();
        var data = folder.file("data");
        assertThat(visitor.visitFileFailed(data, new AccessDeniedException("data")))
                .isEqualTo(FileVisitResult.CONTINUE);
        visitor.visitFileFailed(folder.file("a.md~"), new NoSuchFileException("a.md~"));
        visitor.visitFileFailed(folder.file(".cache"), new AccessDeniedException(".cache"));
        assertThat(visitor.unreadable()).containsExactly(data);
    }

    private List<String> files(Path... leftOut) {
        var roots = folder.roots();
        return new SourceTree(roots, Set.of(leftOut))
                .found().files().stream().map(roots::display).toList();
    }
}
