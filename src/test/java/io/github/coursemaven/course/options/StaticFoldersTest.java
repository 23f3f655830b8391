package io.github.coursemaven.course.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StaticFoldersTest {

    private static final Path FOLDER = Path.of("public");

    @Test
    void what_cannot_be_read_in_a_folder_is_named() {
        assertThat(StaticFolders.unreadable(FOLDER, FOLDER.resolve("a/locked")))
                .isEqualTo(new Complaint(
                        Rule.UNREADABLE_FOLDER,
                        "has 'a/locked', which cannot be read and is not copied; check its permissions, or name other"
                                + " folders"));
    }

    @Test
    void a_folder_that_cannot_be_read_at_all_is_reported() {
        assertThat(StaticFolders.unreadable(FOLDER, FOLDER))
                .isEqualTo(new Complaint(
                        Rule.UNREADABLE_FOLDER, "cannot be read, so nothing in it is copied; check its permissions"));
    }
}
