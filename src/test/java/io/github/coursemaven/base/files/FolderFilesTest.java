package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

    @TempDir
    private Path temporary;

    @Test
    void files_are_sorted_and_those_after_the_most_that_are_wanted_are_left_out() throws IOException {
        CourseFolder.in(temporary)
                .with("c.png", "x")
                .with("a/b.png", "x")
                .with(".git/config", "x")
                .with(".env", "x")
                .with("out/d.png", "x");
        assertThat(FolderFiles.in(temporary, folder -> folder.endsWith("out"), 1))
                .isEqualTo(new FolderFiles(
                        List.of(temporary.resolve("a/b.png")), List.of(temporary.resolve("c.png")), List.of()));
    }

    @Test
    void what_cannot_be_read_is_listed_unless_it_has_gone_or_is_not_searched() {
        var real = temporary.resolve("real");
        var alias = temporary.resolve("alias");
        var visitor = new FolderFiles.Visitor(alias, real, folder -> folder.endsWith("out"));
        visitor.visitFileFailed(real.resolve("locked"), new AccessDeniedException("locked"));
        visitor.visitFileFailed(real.resolve("a"), new AccessDeniedException("a"));
        visitor.visitFileFailed(real.resolve("gone~"), new NoSuchFileException("gone~"));
        visitor.visitFileFailed(real.resolve("out"), new AccessDeniedException("out"));
        visitor.visitFileFailed(real.resolve(".git"), new AccessDeniedException(".git"));
        assertThat(visitor.found(9).unreadable()).containsExactly(alias.resolve("a"), alias.resolve("locked"));
    }

    @Test
    void a_folder_that_cannot_be_read_itself_is_listed() {
        var visitor = new FolderFiles.Visitor(temporary, temporary, folder -> true);
        visitor.visitFileFailed(temporary, new AccessDeniedException("."));
        assertThat(visitor.found(9).unreadable()).containsExactly(temporary);
    }
}
