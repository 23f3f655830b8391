package io.github.coursemaven.build.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FenceBodyTest {

    /** Line ends are written as {@code ;}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ```java file=a;old;```;rest            | 1 | ```java file=a;x;;  y;```;rest
                    ```java file=a;```;                    | 1 | ```java file=a;x;;  y;```;
                    a;~~~java file=a;old;b;~~~             | 2 | a;~~~java file=a;x;;  y;~~~
                    ````java file=a;```;````;              | 1 | ````java file=a;x;;  y;````;
                    ```java file=a;old;`````;              | 1 | ```java file=a;x;;  y;`````;
                    - ```java file=a;  old;  ```;          | 1 | - ```java file=a;  x;;    y;  ```;
                    > ```java file=a;> old;> ```;          | 1 | > ```java file=a;> x;>;>   y;> ```;
                    >```java file=a;>old;>```;             | 1 | >```java file=a;> x;>;>   y;>```;
                    ```java file=a;        ```;b;   ```;   | 1 | ```java file=a;x;;  y;   ```;
                    1. > ```java file=a;   > old;   > ```; | 1 | 1. > ```java file=a;   > x;   >;   >   y;   > ```;
                    """)
    void lines_between_those_of_a_fence_are_replaced(String before, int line, String after) {
        assertThat(changed(before.replace(";", "\n"), line)).isEqualTo(after.replace(";", "\n"));
    }

    @Test
    void line_ends_stay_those_of_the_file() {
        assertThat(changed("a\r\n```java file=a\r\nold\r\n```\r\n", 2))
                .isEqualTo("a\r\n```java file=a\r\nx\r\n\r\n  y\r\n```\r\n");
        assertThat(changed("\uFEFF```java file=a\rold\r```", 1)).isEqualTo("\uFEFF```java file=a\rx\r\r  y\r```");
    }

    @ParameterizedTest
    @CsvSource({"```java file=a;old", "```java file=a;old;~~~", "````java file=a;```", "text;```"})
    void a_fence_that_is_not_closed_has_no_body(String text) {
        assertThat(FenceBody.at(Lines.of(text.replace(";", "\n")), 0)).isEmpty();
    }

    @Test
    void code_with_a_fence_of_its_own_would_end_the_fence() {
        var body = FenceBody.at(Lines.of("```md file=a\n```"), 0).orElseThrow();

        assertThat(body.isClosedBy(List.of("a", "```"))).isTrue();
        assertThat(body.isClosedBy(List.of("a", "````"))).isTrue();
        assertThat(body.isClosedBy(List.of("a", "```java", "~~~", "``"))).isFalse();
    }

    @Test
    void a_diff_has_only_the_lines_that_differ() {
        var lines = Lines.of("a\n```x file=1\nsame\nold\nsame\n```\nb\n```x file=2\n```\nc\n");
        var file = new ChangedFile(
                Path.of("a.md"),
                Location.of("a.md"),
                lines,
                List.of(
                        new Change(3, lines.subList(2, 5), List.of("same\n", "new\n", "more\n", "same\n")),
                        new Change(9, List.of(), List.of("two\n"))));

        assertThat(file.diff("slides/a.md"))
                .containsExactly(
                        "--- slides/a.md",
                        "+++ slides/a.md",
                        "@@ -4 +4,2 @@",
                        "-old",
                        "+new",
                        "+more",
                        "@@ -8,0 +10 @@",
                        "+two");
        assertThat(file.text()).isEqualTo("a\n```x file=1\nsame\nnew\nmore\nsame\n```\nb\n```x file=2\ntwo\n```\nc\n");
    }

    private static String changed(String text, int line) {
        var lines = Lines.of(text);
        var body = FenceBody.at(lines, line - 1).orElseThrow();
        var code = body.of(List.of("x", "", "  y"), Lines.end(lines.get(line - 1)));
        var change = new Change(body.first() + 1, lines.subList(body.first(), body.end()), code);
        return new ChangedFile(Path.of("a.md"), Location.of("a.md"), lines, List.of(change)).text();
    }
}
