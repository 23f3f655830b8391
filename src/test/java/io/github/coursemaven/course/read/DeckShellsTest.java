package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeckShellsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void code_may_run() {
        folder = CourseFolder.in(temporary);
        folder.running(folder.file("records"));
    }

    @Test
    void only_code_is_shown_with_what_JShell_answers() {
        assertThat(shown("```jshell run [1]\nint x = 3\nx + 1\n```\n"))
                .isEqualTo(
                        """
                        <pre><code data-line-numbers="1" class="jshell java">jshell&gt; int x = 3
                        x ==&gt; 3

                        jshell&gt; x + 1
                        $2 ==&gt; 4</code></pre>
                        """);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_transcript_is_shown_as_it_is_and_must_be_right() {
        var transcript = "jshell> int x = 3\nx ==> 3\njshell> x +\n   ...> 1\n$2 ==> 4\n";
        assertThat(shown("```jshell run\n" + transcript + "```\n"))
                .contains(transcript.replace(">", "&gt;").stripTrailing() + "</code>");
        assertThat(folder.problems()).isEmpty();
        shown("```jshell run\n" + transcript.replace("==> 4", "==> 5") + "```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "deck.md:8:1: '$2 ==> 5' is '$2 ==> 4' in the transcript, in its line 5; run 'mvn"
                                + " course:sync -Dcourse.execute' to take over what JShell says, or correct the code [snippet-drift]");
    }

    @Test
    void a_transcript_may_show_errors_and_code_alone_must_not_fail() {
        shown(
                "```jshell run\njshell> 1/0\n|  Exception java.lang.ArithmeticException: / by zero\n|        at (#1:1)\n```\n");
        assertThat(folder.problems()).isEmpty();
        shown("```jshell run\nint x = 1\nx / 0\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "deck.md:5:1: 'x / 0' fails in JShell: Exception java.lang.ArithmeticException: / by zero;"
                                + " correct it, or write 'jshell> ' before the code and the answers after it, if it is meant to fail"
                                + " [snippet-run]");
    }

    @Test
    void a_block_begins_anew_or_continues() {
        shown(
                """
                ```jshell run
                int x = 3
                ```

                ```jshell run=continue
                jshell> x
                x ==> 3
                ```

                ```jshell run
                jshell> x
                x ==> 3
                ```
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "deck.md:14:1: 'x ==> 3' is '|  Error:' in the transcript, in its line 2; run 'mvn"
                                + " course:sync -Dcourse.execute' to take over what JShell says, or correct the code [snippet-drift]");
    }

    @Test
    void code_that_cannot_be_run_to_its_end_is_one_problem_where_it_is() {
        shown(
                "```jshell run\nint x = 1;\n  System.exit(x)\n```\n\n```jshell run=continue\nx\n```\n\n```jshell run\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "deck.md:5:1: 'System.exit(x)' has ended JShell; leave out what ends the JVM [snippet-run]",
                        "deck.md:12:11: there is no code to run; write it into this block [snippet-run]");
    }

    @Test
    void without_permission_nothing_runs() {
        folder = CourseFolder.in(temporary);
        assertThat(shown("```jshell run\nint x = 3\n```\n"))
                .isEqualTo("<pre><code class=\"jshell java\">int x = 3</code></pre>\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void other_languages_have_no_such_word() {
        assertThat(shown("```bash run\nls\n```\n")).isEqualTo("<pre><code class=\"bash run\">ls</code></pre>\n");
        assertThat(shown("```jshell {run}\nls\n```\n")).contains("class=\"jshell {run}\"");
    }

    @Test
    void a_word_within_quotes_is_none() {
        assertThat(shown("```jshell title=\"how to run it\"\nint x = 3\n```\n")).contains(">int x = 3</code>");
        assertThat(shown("```jshell title='run=continue or run it'\nint x = 3\n```\n"))
                .contains(">int x = 3</code>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    false    | ; write 'run' or 'run=continue', or neither of them if the code is not to run
                    no       | ; write 'run' or 'run=continue', or neither of them if the code is not to run
                    contineu | ; did you mean 'run=continue'?
                    """)
    void other_values_run_nothing(String value, String cure) {
        assertThat(shown("```jshell run=" + value + "\nint x = 3\n```\n\n```jshell run=continue\nx\n```\n"))
                .doesNotContain("jshell&gt;");
        assertThat(folder.problems())
                .containsExactly("deck.md:3:15: 'run=" + value + "' is not known" + cure + " [snippet-run]");
    }

    private String shown(String markdown) {
        folder.with("deck.md", "# T\n\n" + markdown);
        return folder.deck("deck.md").slides().stream()
                .map(slide -> slide.content().body().asWritten())
                .collect(Collectors.joining())
                .replaceFirst("<h1.*</h1>\n", "");
    }
}
