package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.snippet.SnippetLine;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private String shown(String fence) {
        folder.with("slides/deck.md", "# Code\n\n" + fence);
        return folder.deck("slides/deck.md").slides().stream()
                .map(slide -> slide.content().body().asWritten())
                .collect(Collectors.joining())
                .replaceFirst("<h1.*</h1>\n", "");
    }
}
