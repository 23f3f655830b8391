package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Includes of source files in code blocks. */
class CodeIncludesTest {

    private static final String STACK = "class Stack {\n    // #region size\n    int size;\n    // #endregion\n}\n";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("src/Stack.java", STACK);
    }

    @Test
    void a_fence_shows_the_code_of_the_file_that_it_includes() {
        assertThat(shown("```java [2]\n<!-- include: ../src/Stack.java -->\n```\n"))
                .isEqualTo(
                        "<pre><code data-line-numbers=\"2\" class=\"java\">class Stack {\n    int size;\n}</code></pre>\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.deck("slides/deck.md").snippets()).singleElement().satisfies(snippet -> {
            assertThat(snippet.place()).hasToString("slides/deck.md:4:15");
            assertThat(snippet.named()).isEqualTo("../src/Stack.java");
            assertThat(snippet.source()).isEqualTo(folder.file("src/Stack.java"));
            assertThat(snippet.snippet().lines()).hasSize(3);
            assertThat(snippet.hasDrifted()).isFalse();
        });
    }

    @Test
    void a_region_may_be_included_between_other_lines_and_as_far_to_the_right_as_its_line() {
        assertThat(shown("```java\nrecord A() {\n    <!-- include: ../src/Stack.java#size -->\n}\n```\n"))
                .isEqualTo("<pre><code class=\"java\">record A() {\n    int size;\n}</code></pre>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void paths_begin_at_the_file_with_the_line() {
        folder.with("slides/parts/part.md", "```java\n<!-- include: ../../src/Stack.java#size -->\n```\n");
        assertThat(shown("<!-- include: parts/part.md -->\n"))
                .isEqualTo("<pre><code class=\"java\">int size;</code></pre>\n");
        assertThat(folder.deck("slides/deck.md").snippets())
                .extracting(snippet -> snippet.place().toString())
                .containsExactly("slides/parts/part.md:2:15");
    }

    @Test
    void a_line_FILE_includes_code_if_there_is_a_preprocessor() {
        var fence = "```java\nFILE: ../src/Stack.java#size\n```\n";
        assertThat(shown(fence)).isEqualTo("<pre><code class=\"java\">FILE: ../src/Stack.java#size</code></pre>\n");
        folder.with("slides/reveal-md.json", "{\"preprocessor\": \"pre.js\"}").with("slides/pre.js", "");
        assertThat(shown(fence)).isEqualTo("<pre><code class=\"java\">int size;</code></pre>\n");
        assertThat(shown("```text\nFILE: gone.txt\n```\n"))
                .isEqualTo("<pre><code class=\"text\">FILE: gone.txt</code></pre>\n");
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_line_FILE_finds_code_in_the_folder_of_the_preprocessor() {
        folder.with("slides/reveal-md.json", "{\"preprocessor\": \"pre.js\"}")
                .with("slides/pre.js", "read('../code')")
                .with("code/Queue.java", STACK);
        assertThat(shown("```java\nFILE: Queue.java#size\n```\n"))
                .isEqualTo("<pre><code class=\"java\">int size;</code></pre>\n");
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "java, ../src/Stak.java, true",
        "java {1}, ../src/Stak.java#size, true",
        "yaml, gone.txt, false",
        "html, gone.java, false",
        "java, gone.txt, false",
    })
    void a_line_FILE_that_names_no_file_is_reported_where_it_cannot_be_code(String info, String name, boolean isWrong) {
        folder.with("slides/reveal-md.json", "{\"preprocessor\": \"pre.js\"}").with("slides/pre.js", "");
        shown("```" + info + "\nFILE: " + name + "\n```\n");
        assertThat(missing()).hasSize(isWrong ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    ../src/Stak.java        ~ 4:15: '../src/Stak.java' does not exist; did you mean '../src/Stack.java'? [missing-file]
                    ../src                  ~ 4:15: '../src' is a folder; name a file in it [snippet-source]
                    ../src/Stack.java#sizes ~ 4:33: '#sizes' is neither a region nor a member of src/Stack.java; did you mean '#size'? [snippet-missing]
                    ../../other/A.java      ~ 4:15: '../../other/A.java' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    """)
    void a_file_that_cannot_be_shown_is_reported(String path, String problem) {
        shown("```java\n<!-- include: " + path + " -->\n```\n");
        assertThat(folder.problems()).containsExactly("slides/deck.md:" + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html",
                "markdown",
                "",
                "text",
                "xml [1]",
                "HTML",
                "xml {1}",
                "html numbers",
                "handlebars",
                "Twig",
                "erb",
                "mdx"
            })
    void where_such_comments_are_code_a_file_that_is_not_there_is_an_example(String info) {
        assertThat(shown("```" + info + "\n<!-- include: gone.java -->\n```\n"))
                .contains("&lt;!-- include: gone.java --&gt;</code>");
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"header.html", "part.HBS", "nav.unknown/a.xml#main"})
    void in_a_language_that_is_not_known_a_file_of_markup_is_an_example(String name) {
        shown("```marko\n<!-- include: " + name + " -->\n```\n");
        assertThat(missing()).isEmpty();
    }

    @Test
    void code_without_a_fence_includes_nothing() {
        assertThat(shown("Write\n\n    <!-- include: ../src/Stack.java -->\n"))
                .contains("<code>&lt;!-- include: ../src/Stack.java --&gt;\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:5:19: '../src/Stack.java' is not included, because this line is in a code"
                                + " block, which shows it as it is; put it into a fence, with ``` around it [include-in-fence]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n\n  ```\n  %s\n  ```\n", "> ```\n> %s\n> ```\n", "~~~\n%s\n~~~\n"})
    void a_fence_without_a_language_in_lists_and_quotations_includes(String place) {
        assertThat(shown(place.replace("%s", "<!-- include: ../src/Stack.java#size -->")))
                .contains("int size;");
        assertThat(folder.problems()).isEmpty();
    }

    private List<String> missing() {
        return folder.problems().stream()
                .filter(each -> each.endsWith(" [missing-file]"))
                .toList();
    }

    private String shown(String fence) {
        folder.with("slides/deck.md", "# Code\n\n" + fence);
        return folder.deck("slides/deck.md").slides().stream()
                .map(slide -> slide.content().body().asWritten())
                .collect(Collectors.joining())
                .replaceFirst("<h1.*</h1>\n", "");
    }
}
