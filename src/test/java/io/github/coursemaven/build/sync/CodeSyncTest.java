package io.github.coursemaven.build.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CodeSyncTest {

    private static final String FENCE = "```java file=../src/A.java#size\nint size() {\n    return 1;\n}\n```\n";

    @TempDir
    Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void a_source() {
        folder = CourseFolder.in(temporary)
                .with("src/A.java", "class A {\n    int size() {\n        return 2;\n    }\n}\n");
    }

    @Test
    void only_code_that_differs_is_changed() throws IOException {
        var same = FENCE.replace("1;", "2;  ");
        var empty = "```java file=../src/A.java#size\n```\n";
        folder.with(
                "slides/a.md", "---\ntitle: A\n---\n# A\n\n" + same + "\n---\n\n" + empty + "\n---\n\n" + FENCE + "x");

        assertThat(sync().blocks()).isEqualTo(1);
        assertThat(text("slides/a.md"))
                .isEqualTo("---\ntitle: A\n---\n# A\n\n" + same + "\n---\n\n" + empty + "\n---\n\n"
                        + FENCE.replace("1", "2") + "x");
        assertThat(sync().blocks()).isZero();
    }

    @Test
    void code_in_a_list_a_quotation_and_notes_keeps_its_place() throws IOException {
        folder.with(
                "slides/a.md",
                "# A\n\n- a\n\n  " + FENCE.replace("\n", "\n  ").stripTrailing() + "\n\n> "
                        + FENCE.replace("\n", "\n> ").replaceFirst("\n> $", "") + "\n\nNote:\n\n" + FENCE);

        assertThat(sync().blocks()).isEqualTo(3);
        assertThat(text("slides/a.md"))
                .contains("  int size() {\n      return 2;\n  }\n  ```\n\n> ```java")
                .contains("> int size() {\n>     return 2;\n> }\n> ```\n\nNote:\n\n```java")
                .endsWith("\nint size() {\n    return 2;\n}\n```\n");
    }

    @Test
    void a_file_that_two_decks_include_is_changed_once() throws IOException {
        folder.with("slides/shared/part.md", FENCE)
                .with("slides/a.md", "# A\n\n<!-- include: shared/part.md -->\n\n---\n\n# B\n")
                .with("slides/b.md", "# A\n\n<!-- include: shared/part.md -->\n\n---\n\n# B\n")
                .including("slides/*.md");

        var sync = sync();
        assertThat(sync.files()).hasSize(1);
        assertThat(text("slides/shared/part.md")).contains("return 2;").doesNotContain("return 1;");
        assertThat(text("slides/a.md")).doesNotContain("return");
    }

    @Test
    void code_that_would_end_its_block_is_left() throws IOException {
        folder.with("src/b.md", "```\ncode\n```\n");
        var deck = "# A\n\n```markdown file=../src/b.md\nold\n```\n";
        folder.with("slides/a.md", deck);

        var sync = sync();
        assertThat(sync.problems())
                .hasToString(
                        "[slides/a.md:3:18: the code of '../src/b.md' has a line like that which ends this block; make"
                                + " the lines around the block longer, such as '````' [snippet-drift]]");
        assertThat(text("slides/a.md")).isEqualTo(deck);
    }

    @Test
    void a_deck_that_is_a_link_stays_one() throws IOException {
        folder.with("decks/a.txt", "# A\n\n" + FENCE).withLink("slides/a.md", "../decks/a.txt");

        assertThat(sync().blocks()).isEqualTo(1);
        assertThat(folder.file("slides/a.md")).isSymbolicLink();
        assertThat(text("decks/a.txt")).contains("return 2;");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files have no such permissions there")
    void a_deck_for_few_readers_stays_one() throws IOException {
        folder.with("slides/a.md", "# A\n\n" + FENCE);
        Files.setPosixFilePermissions(folder.file("slides/a.md"), PosixFilePermissions.fromString("rw-r-x---"));
        sync();

        assertThat(text("slides/a.md")).contains("return 2;");
        assertThat(Files.getPosixFilePermissions(folder.file("slides/a.md")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r-x---"));
    }

    private CodeSync sync() throws IOException {
        var sync = CodeSync.of(folder.course(), folder.roots());
        for (var file : sync.files()) {
            file.write();
        }
        return sync;
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.file(path));
    }
}
