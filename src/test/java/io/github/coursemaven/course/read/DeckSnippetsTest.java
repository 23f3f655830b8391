package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.snippet.SnippetLine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckSnippetsTest {

    private static final String STACK =
            """
            package edu;

            /** A stack. */
            public class Stack<E> {

                private Node<E> head;

                // tag::push[]
                public void push(E e) {
                    head = new Node<>(e, head);
                }
                // end::push[]

                /** Whether there is nothing. */
                @Deprecated
                public boolean isEmpty() {
                    return head == null;
                }
            }
            """;

    private static final String CALLOUT =
            """
            <pre><code class="python" data-noescape="">a = 1<b class="course-callout" data-callout="1" role="img" aria-label="1"></b>
            b = 2</code></pre>
            <ol data-course-callouts="">
            <li>one</li>
            </ol>
            """;

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("src/main/java/edu/Stack.java", STACK);
    }

    @Test
    void an_empty_fence_shows_the_region_of_its_source() {
        assertThat(shown("```java file=../src/main/java/edu/Stack.java#push [1|2]\n```\n"))
                .isEqualTo(
                        """
                        <pre><code data-line-numbers="1|2" class="java">public void push(E e) {
                            head = new Node&lt;&gt;(e, head);
                        }</code></pre>
                        """);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void an_empty_fence_shows_the_member_of_its_source() {
        assertThat(shown("```java file=../src/main/java/edu/Stack.java#isEmpty\n```\n"))
                .isEqualTo(
                        """
                        <pre><code class="java">@Deprecated
                        public boolean isEmpty() {
                            return head == null;
                        }</code></pre>
                        """);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.deck("slides/deck.md").snippets()).singleElement().satisfies(snippet -> {
            assertThat(snippet.place()).hasToString("slides/deck.md:3:14");
            assertThat(snippet.source()).isEqualTo(folder.file("src/main/java/edu/Stack.java"));
            assertThat(snippet.snippet().type()).contains("Stack");
            assertThat(snippet.snippet().lines())
                    .extracting(SnippetLine::number)
                    .containsExactly(15, 16, 17, 18);
        });
    }

    @Test
    void code_that_differs_is_reported_at_its_first_line_that_differs() {
        shown("```java file=../src/main/java/edu/Stack.java#push\npublic void push(E e) {\n  head = null;\n}\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides/deck.md:5:3: 'head = null;' is 'head = new Node<>(e, head);' in the source, at"
                        + " src/main/java/edu/Stack.java:10; run 'mvn course:sync' to take over the source,"
                        + " or correct the source [snippet-drift]");
    }

    @Test
    void code_that_ends_too_early_or_too_late_is_reported() {
        shown("```java file=../src/main/java/edu/Stack.java#push\npublic void push(E e) {\n\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:4:24: this code ends before the source does, which goes on with 'head ="
                                + " new Node<>(e, head);' at src/main/java/edu/Stack.java:10; run 'mvn course:sync' to take over"
                                + " the source, or correct the source [snippet-drift]");
        shown("```java file=../src/main/java/edu/Stack.java#L6\nprivate Node<E> head;\nint size;\n```\n");
        assertThat(folder.problems().get(1))
                .isEqualTo("slides/deck.md:5:1: 'int size;' is not in the source, which ends before it, at"
                        + " src/main/java/edu/Stack.java:6; run 'mvn course:sync' to take over the source, or correct the"
                        + " source [snippet-drift]");
    }

    @Test
    void code_may_be_indented_and_have_blanks_at_its_ends_and_stays_as_it_is() {
        assertThat(shown(
                        "```java file=../src/main/java/edu/Stack.java#push []\n  public void push(E e) {  \n      head = new"
                                + " Node<>(e, head);\n  }\n\n```\n"))
                .isEqualTo(
                        """
                        <pre><code data-line-numbers="" class="java file=../src/main/java/edu/Stack.java#push">  public void push(E e) { \s
                              head = new Node&lt;&gt;(e, head);
                          }
                        </code></pre>
                        """);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void characters_that_a_browser_would_change_are_shown_as_in_the_source() {
        folder.with("a.txt", "&lt; &copy;\n");
        assertThat(shown("```text file=../a.txt\n&lt; &copy;\n```\n"))
                .isEqualTo("<pre><code class=\"text file=../a.txt\">&amp;lt; &amp;copy;</code></pre>\n");
        assertThat(shown("```text file=../a.txt\n&amp;lt; &amp;copy;\n```\n"))
                .isEqualTo("<pre><code class=\"text file=../a.txt\">&amp;lt; &amp;copy;</code></pre>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void code_with_fences_separators_and_notes_is_shown_whole_also_in_lists_and_quotes() {
        folder.with("a.md.txt", "```\n---\nNote: x\n");
        assertThat(shown("- a\n  ```text file=../a.md.txt\n  ```\n"))
                .isEqualTo("<ul>\n<li>a<pre><code class=\"text\">```\n---\nNote: x</code></pre>\n</li>\n</ul>\n");
        assertThat(shown("> ```text file=../a.md.txt\n> ```\n"))
                .isEqualTo("<blockquote>\n<pre><code class=\"text\">```\n---\nNote: x</code></pre>\n</blockquote>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_path_may_begin_at_the_module_or_in_another_module_and_may_be_in_quotes() {
        folder.with("one/pom.xml", "<project/>").with("one/a b.txt", "one\n");
        folder.with("one/slides/deck.md", "# A\n\n```text file=\"/a b.txt\"\n```\n\n```text file='../a b.txt'\n```\n");
        assertThat(folder.deck("one/slides/deck.md").snippets())
                .extracting(snippet -> snippet.place() + " " + snippet.snippet().text())
                .containsExactly("one/slides/deck.md:3:15 one", "one/slides/deck.md:6:15 one");
        folder.with("one/slides/deck.md", "# A\n\n```text file=module:two/a.txt\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "one/slides/deck.md:3:14: 'module:two/a.txt' names the module 'two', which is not in this build;"
                                + " run Maven in the folder of the parent POM, or write a path from the deck [missing-file]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    ../src/main/java/edu/Stck.java#x ~ 'PATH' does not exist; did you mean '../src/main/java/edu/Stack.java'? [missing-file]
                    ../src/main/java/edu/stack.java  ~ 'PATH' is spelt '../src/main/java/edu/Stack.java' on disk; use that spelling, because most web servers tell the two apart [case-mismatch]
                    ../src/main/java/edu             ~ 'PATH' is a folder; name a file in it [snippet-source]
                    ../../other/A.java               ~ 'PATH' is outside the checkout; copy the file in, or link to a URL [escapes-checkout]
                    ../.env                          ~ 'PATH' is a hidden file, which is never published; give it another name [escapes-checkout]
                    ../.git/config                   ~ 'PATH' is a hidden file, which is never published; give it another name [escapes-checkout]
                    ../latin.txt                     ~ 'PATH' is not UTF-8: byte 0xE4 at offset 4; it is likely ISO 8859-1 or Windows-1252; save it as UTF-8, at latin.txt:2:2 [snippet-source]
                    ../utf16.txt                     ~ 'PATH' is UTF-16; save it as UTF-8, at utf16.txt:1:1 [snippet-source]
                    ../binary.bin                    ~ 'PATH' is not text: there is a byte 0 at binary.bin:1:2; name a text file [snippet-source]
                    ../large.txt                     ~ 'PATH' is larger than 1 MB; put what slides show into a file of its own [snippet-source]
                    ../empty.txt                     ~ 'PATH' has no lines to show; write code into it [snippet-source]
                    ..\\\\src\\\\Stack.java          ~ '..\\src\\Stack.java' has a backslash; write '../src/Stack.java' [backslash]
                    """)
    void a_file_that_cannot_be_shown_says_why(String path, String problem) {
        folder.with("latin.txt", "ab\nxä".getBytes(StandardCharsets.ISO_8859_1))
                .with("utf16.txt", "a".getBytes(StandardCharsets.UTF_16))
                .with("binary.bin", "a\0b")
                .with("large.txt", "x".repeat((1 << 20) + 1))
                .with("empty.txt", "\n \n")
                .with(".env", "SECRET=1")
                .with(".git/config", "x");
        folder.with("slides/deck.md", "# A\n\n```java file=" + path + "\nint x;\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides/deck.md:3:14: " + problem.replace("PATH", path.replaceFirst("#.*", "")));
    }

    @Test
    void links_lead_nowhere_outside_the_checkout() {
        folder.withLink("link.java", "/etc/passwd").withLink("dangling.java", "nowhere");
        shown("```text file=../link.java\n```\n\n```text file=../dangling.java\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:3:14: '../link.java' is outside the checkout; copy the file in, or link to a URL"
                                + " [escapes-checkout]",
                        "slides/deck.md:6:14: '../dangling.java' is a link to nothing; correct the link, or remove it"
                                + " [missing-file]");
    }

    @Test
    void a_hidden_folder_may_have_code() {
        folder.with(".github/workflows/ci.yml", "# tag::x[]\non: push\n# end::x[]\n");
        assertThat(shown("```yaml file=../.github/workflows/ci.yml#x\n```\n"))
                .isEqualTo("<pre><code class=\"yaml\">on: push</code></pre>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_name_that_is_not_found_is_reported_where_it_is_written() {
        shown("```java file=../src/main/java/edu/Stack.java#push,isEmty\nint x;\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides/deck.md:3:51: '#isEmty' is neither a region nor a member of"
                        + " src/main/java/edu/Stack.java; did you mean '#isEmpty'? [snippet-missing]");
    }

    @Test
    void steps_count_the_lines_of_the_snippet() {
        shown("```java file=../src/main/java/edu/Stack.java#push [1|4]\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:3:52: '1|4' names line 4, but the last line is 3; lines are counted from 1,"
                                + " whatever number is shown first [line-range]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java {file=Stack.java}",
                "{.java file=Stack.java}",
                "java title=\"file=Stack.java\"",
                "java myfile=Stack.java",
                "java file= Stack.java",
                "java file:Stack.java"
            })
    void attributes_of_other_tools_stay_what_they_are(String info) {
        assertThat(shown("```" + info + "\nint x;\n```\n"))
                .isEqualTo("<pre><code class=\"" + info.replace("\"", "&quot;") + "\">int x;</code></pre>\n");
        assertThat(folder.deck("slides/deck.md").snippets()).isEmpty();
    }

    @Test
    void a_change_of_a_source_changes_the_deck() {
        shown("```java file=../src/main/java/edu/Stack.java#push\n```\n");
        assertThat(folder.deck("slides/deck.md").sources().all())
                .containsExactly(folder.file("slides/deck.md"), folder.file("src/main/java/edu/Stack.java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "- a\n\n%s", "> %s"})
    void tabs_of_the_source_are_those_of_the_deck(String place) {
        var fence = "```go file=../a.go\nfunc f() {\n\tif a {\n\t\treturn\n\t}\n}\n```";
        folder.with("a.go", "func f() {\n\tif a {\n\t\treturn\n\t}\n}\n");
        var before = place.startsWith("-") ? "  " : place.startsWith(">") ? "> " : "";
        shown(place.replace("%s", (place.startsWith("-") ? "  " : "") + fence.replace("\n", "\n" + before)) + "\n");

        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java file=../a.py | java file=../a.py",
                "file=../a.py | file=../a.py",
                "java b [1] file=../a.py | java b file=../a.py",
                "java file='../a.py' | java file='../a.py'",
                "java file=\"../a.py\" | java",
                "java file='../a b.py' | java",
                "java file=../lang-py/a.py | java",
            })
    void code_in_the_deck_has_the_class_that_it_has_in_reveal_md_unless_that_is_another_language(
            String info, String classes) {
        folder.with("a.py", "x\n").with("a b.py", "x\n").with("lang-py/a.py", "x\n");

        assertThat(shown("```" + info + "\nx\n```\n")).contains(" class=\"" + classes + "\">x</code></pre>");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void another_indentation_is_named() {
        folder.with("a.py", "if a:\n    return\n");
        shown("```python file=../a.py\nif a:\n  return\n```\n");

        assertThat(folder.problems())
                .containsExactly("slides/deck.md:5:3: 'return' has another indentation in the source, at a.py:2; run"
                        + " 'mvn course:sync' to take over the source, or correct the source [snippet-drift]");
    }

    @Test
    void callouts_of_a_source_are_drawn_and_are_in_the_code_of_the_deck_as_they_are() {
        folder.with("src/a.py", "a = 1  # <1>\nb = 2\n");

        assertThat(shown("```python file=../src/a.py\n```\n\n1. one\n")).isEqualTo(CALLOUT);
        assertThat(shown("```python file=../src/a.py\na = 1  # <1>\nb = 2\n```\n\n1. one\n"))
                .isEqualTo(CALLOUT.replace("python", "python file=../src/a.py"));
        assertThat(folder.problems()).isEmpty();
        shown("```python file=../src/a.py\na = 1\nb = 2\n```\n\n1. one\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("slides/deck.md:4:1: 'a = 1' is 'a = 1  # <1>'");
        shown("```python file=../src/a.py\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:3:4: no numbered list follows this code to explain callout 1; write one right after it"
                                + " [callout]");
    }

    @Test
    void code_has_a_link_to_its_lines_if_the_deck_says_where_sources_are() {
        folder.with("slides/reveal-md.json", "{sourceUrl: 'https://a.org/{path}#L{line}-{end}'}");

        assertThat(shown("```java file=../src/main/java/edu/Stack.java#push\n```\n"))
                .endsWith(
                        "}</code><span class=\"course-source\" dir=\"ltr\""
                                + " data-href=\"https://a.org/src/main/java/edu/Stack.java#L9-11\">src/main/java/edu/Stack.java</span></pre>\n");
        assertThat(shown("```java\nint a;\n```\n")).isEqualTo("<pre><code class=\"java\">int a;</code></pre>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_deck_that_says_it_wrongly_has_no_links() {
        folder.with("slides/reveal-md.json", "{sourceUrl: 'https://a.org/{file}'}");

        assertThat(shown("```java file=../src/main/java/edu/Stack.java#push\n```\n"))
                .endsWith("}</code></pre>\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/reveal-md.json:1:14: 'sourceUrl' must be an address with {path}, and perhaps {line} and {end}, such as"
                                + " https://example.org/sources/{path}#L{line}-L{end}, not 'https://a.org/{file}' [option-value]");
    }

    @Test
    void what_has_changed_is_one_listing_in_two_steps() {
        folder.with("src/old.py", "a = 1\nb = 2\nc = 3\n").with("src/new.py", "a = 1\nx = 0\nc = 3\nd = 4 # <1>\n");

        assertThat(shown("```python file=../src/new.py diff=../src/old.py\n```\n\n1. one\n"))
                .startsWith(
                        """
                        <pre><code data-line-numbers="|" class="python" data-noescape="">a = 1
                        <b class="course-change course-removed">\u2212</b>b = 2
                        <b class="course-change course-added">+</b>x = 0
                        c = 3
                        <b class="course-change course-added">+</b>d = 4<b class="course-callout" data-callout="1" role="img" aria-label="1"></b></code></pre>
                        """);
        assertThat(folder.problems()).isEmpty();
        assertThat(shown("```python [2|3] file=../src/new.py#L1-L2 diff=../src/old.py#L1-L2\n```\n"))
                .startsWith("<pre><code data-line-numbers=\"2|3\" class=\"python\" data-noescape=\"\">");
    }

    @Test
    void the_older_code_is_checked_like_the_newer_and_the_deck_has_the_newer() {
        folder.with("src/old.py", "a = 1\n").with("src/new.py", "a = 2\n");

        assertThat(shown("```python file=../src/new.py diff=../src/odl.py\n```\n"))
                .isEqualTo("<pre><code class=\"python\">a = 2</code></pre>\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides/deck.md:3:35: '../src/odl.py' does not exist; did you mean '../src/old.py'? [missing-file]");
        assertThat(shown("```python file=../src/new.py diff=../src/new.py\na = 2\n```\n"))
                .as("the same")
                .isEqualTo("<pre><code class=\"python file=../src/new.py\">a = 2</code></pre>\n");
        shown("```python file=../src/new.py diff=../src/old.py\na = 1\n```\n");
        assertThat(folder.problems()).singleElement().asString().contains("'a = 1' is 'a = 2' in the source");
        assertThat(shown("```python diff=../src/old.py\na\n```\n"))
                .as("without file=")
                .isEqualTo("<pre><code class=\"python diff=../src/old.py\">a</code></pre>\n");
    }

    private String shown(String fence) {
        folder.with("slides/deck.md", "# Code\n\n" + fence);
        return folder.deck("slides/deck.md").slides().stream()
                .map(slide -> slide.content().body().asWritten())
                .collect(Collectors.joining())
                .replaceFirst("<h1.*</h1>\n", "");
    }
}
