package io.github.coursemaven.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenceSlipsTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file = src/A.java | file=src/A.java",
                "file= src/A.java | file=src/A.java",
                "File=src/A.java#a | file=src/A.java#a",
                "fil=src/A.java | file=src/A.java",
                "flie=src/A.java | file=src/A.java",
                "files='src/A.java' | file='src/A.java'",
                "file:src/A.java | file=src/A.java",
                "file: src/A.java | file=src/A.java",
                "src=src/A.java | file=src/A.java",
                "src/A.java#a | file=src/A.java#a",
                "../A.java | file=../A.java",
                "Output=ATest#a | output=ATest#a",
                "outptu: ATest | output=ATest",
            })
    void an_empty_block_that_nearly_names_its_source_is_reported(String written, String meant) {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n\n```java " + written + " [1]\n```\n");
        assertThat(folder.problems())
                .contains("slides.md:3:9: '" + written + "' names no source of the code; write '" + meant
                        + "' [ignored-attribute]");
    }

    @Test
    void a_language_is_to_be_written_before_the_source() {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n\n- a\n\n  ```fil=src/A.java\n  ```\n");
        assertThat(folder.problems())
                .contains("slides.md:5:6: 'fil=src/A.java' names no source of the code; write the language, a blank and"
                        + " 'file=src/A.java' [ignored-attribute]");
    }

    @Test
    void code_that_would_not_be_compared_is_reported() {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n\n```java File = src/A.java\nint a;\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:9: 'File = src/A.java' names no source of the code; write"
                        + " 'file=src/A.java' [ignored-attribute]");
    }

    @Test
    void a_part_and_older_code_that_are_lost_are_reported() {
        var folder = CourseFolder.in(temporary)
                .with("A.java", "class A {}\n")
                .with("slides.md", "# A\n\n```java file=A.java #A\n```\n\n```java file=A.java diff: A.java\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:21: '#A' has no effect; write it without a blank before '#': 'A.java#A'"
                                + " [ignored-attribute]",
                        "slides.md:6:21: 'diff: A.java' names no source of the code; write 'diff=A.java'"
                                + " [ignored-attribute]");
    }

    @ParameterizedTest
    @CsvSource({"File=src/A.java#a", "FILE='src/my A.java'", "fil=./a.js", "flie=a.py", "file =a.py"})
    void so_is_a_slip_of_the_hand(String written) {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n\n```java " + written + "\nint a;\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:9: '" + written + "' names no source of the code; write 'file="
                        + written.substring(written.indexOf('=') + 1) + "' [ignored-attribute]");
    }

    @Test
    void a_part_after_a_name_in_quotes_belongs_into_them() {
        var folder = CourseFolder.in(temporary)
                .with("src/A b.java", "class A {}\n")
                .with("slides.md", "# A\n\n```java file=\"src/A b.java\" title=\"Lesson #One\" #push\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:49: '#push' has no effect; write it without a blank before '#':"
                        + " 'file=\"src/A b.java#push\"' [ignored-attribute]");
    }

    @Test
    void a_tab_is_shown_as_a_blank() {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n\n```java file\t= src/A.java\n```\n");
        assertThat(folder.problems())
                .contains("slides.md:3:9: 'file = src/A.java' names no source of the code; write 'file=src/A.java'"
                        + " [ignored-attribute]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\n```",
                "java title=\"src/A.java\"\n```",
                "java file:src/A.java\nint a;\n```",
                "java tile=3\nint a;\n```",
                "java filename=src/A.java\nint a;\n```",
                "java src/A.java\nint a;\n```",
                "java {file: src/A.java}\n```",
                "java data-line-numbers=1.2\nint a;\n```",
                "c# [1]\nint a;\n```",
                "java file=src/A.java title=\"Lesson #One\"\n```",
                "java file=src/A.java title='Lesson #One\n```",
                "js title=\"My src/app.js x\"\n```",
                "js title=\"My file = app.js x\"\n```",
                "svg fill=#fff\n<svg/>\n```",
                "svg fill=url(#a)\n<svg/>\n```",
                "svg fill=#fff\n```",
                "js files=./a.js,./b.js\na\n```",
                "js files=./a.js\na\n```",
                "js tile=a.js\na\n```",
                "js fil=a.js,b.js\na\n```",
                "js fil=1.js\na\n```",
                "python mile=1.6\na\n```",
                "python mile=1.6\n```",
                "http HTTP/1.1\n```",
                "http GET /index.html\n```",
                "text 1/2.5\n```",
                "text source: Wikipedia\n```",
                "text source: a.js\n```",
                "text include: yes\n```",
                "text include=yes\n```",
                "js source=\"https://example.com/a.js\"\n```",
                "js source=//example.com/a.js\n```",
                "js File=https://example.com/a.js\n```",
                "js //example.com/a.js\n```",
                "mermaid src=foo.mmd\n```",
            })
    void what_may_be_meant_for_other_tools_is_not_reported(String fence) {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n\n```" + fence + "\n");
        assertThat(folder.problems()).noneMatch(problem -> problem.endsWith("[ignored-attribute]"));
    }
}
