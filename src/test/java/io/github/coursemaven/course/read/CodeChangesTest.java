package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has changed between two sources; a callout is in parentheses. */
class CodeChangesTest {

    private static final String FENCE = "```java file=../src/new.java diff=../src/old.java\n";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void blank_lines_at_the_end_do_not_count() {
        sources("a\nb\n", "a\nc\n\n");

        assertThat(changes("a\nc\n\n\n```\n")).isEqualTo("a|-b|+c");
        sources("a\nb\n", "a\nb\n");
        assertThat(changes("a\nb\n\n```\n")).as("the same").isEqualTo("a|b|");
    }

    @Test
    void code_that_is_also_in_the_deck_is_compared_as_it_is_in_its_source() {
        sources("if (a) {\n\tb();\n}\n", "if (a) {\n\tb();\n\tc();\n}\n");

        assertThat(changes("if (a) {\n\tb();\n\tc();\n}\n```\n")).isEqualTo("if (a) {|\tb();|+\tc();|}");
        assertThat(changes("  if (a) {  \n      b();\n      c(); \n  }\n```\n"))
                .as("indentation")
                .isEqualTo("if (a) {|\tb();|+\tc();|}");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void code_that_differs_from_its_source_is_compared_as_it_is_in_the_deck() {
        sources("a\nb\n", "a\nc\n");

        assertThat(changes("a\nd\n```\n")).isEqualTo("a|-b|+d");
        assertThat(folder.problems()).singleElement().asString().contains("'d' is 'c' in the source");
    }

    @Test
    void dots_in_callouts_count_on_in_each_of_both() {
        sources("a // <.>\nb // <.>\nc\nd // <.>\n", "a // <.>\nx // <.>\nc\nd // <.>\ny // <.>\n");

        assertThat(changes("```\n\n1. one\n2. two\n3. three\n4. four\n")).isEqualTo("a(1)|-b(2)|+x(2)|c|d(3)|+y(4)");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void only_the_callouts_of_the_newer_code_need_items() {
        sources("a // <1>\nb // <2>\n", "a // <1>\nc\n");

        assertThat(changes("```\n\n1. one\n")).isEqualTo("a(1)|-b(2)|+c");
        assertThat(folder.problems()).isEmpty();
        assertThat(changes("a // <1>\nc\n```\n\n1. one\n2. two\n")).isEqualTo("a(1)|-b(2)|+c");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:7:4: the code before this list has no callout 2; write <2> in a comment at"
                                + " the end of a line, or remove the item [callout]");
    }

    private void sources(String old, String newer) {
        folder.with("src/old.java", old).with("src/new.java", newer);
    }

    private String changes(String rest) {
        folder.with("slides/deck.md", FENCE + rest);
        return folder.deck("slides/deck.md").slides().stream()
                .map(slide -> slide.content().body().asWritten())
                .collect(Collectors.joining())
                .replaceFirst("(?s)</code>.*", "")
                .replace("\u2212", "-")
                .replaceAll("<b class=\"course-callout\" data-callout=\"(\\d+)\"[^$]*?</b>", "($1)")
                .replaceAll("<[^>]*>", "")
                .replace("\n", "|");
    }
}
