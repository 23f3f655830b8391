package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetUsesTest {

    @TempDir
    Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).including("*.md");
    }

    @Test
    void a_fault_of_a_definition_names_the_lines_that_use_it() {
        folder.with("a.md", "# A\n\n![one][p] and [two][p]\n\n![three][P]\n\n[p]: gone.png\n");
        assertThat(folder.problems())
                .containsExactly("a.md:7:6: 'gone.png' does not exist; it is used in lines 3, 5 [missing-file]");
    }

    @Test
    void a_target_that_five_files_have_may_come_from_a_template() {
        for (var name = 1; name <= 5; name++) {
            folder.with(name + ".md", "![x](gone.png)");
        }
        assertThat(folder.problems())
                .hasSize(5)
                .contains("1.md:1:6: 'gone.png' does not exist; 5 files contain it, so it may come from a template"
                        + " [missing-file]");
    }
}
