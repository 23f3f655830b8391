package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.check.proof.CodeFacts;
import io.github.coursemaven.check.proof.CodeProof;
import io.github.coursemaven.check.proof.ProofLevel;
import io.github.coursemaven.course.output.ModuleReports;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckOutputsTest {

    private static final String REPORT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="edu.StackTest" tests="3">
              <properties><property name="a" value="b"/></properties>
              <testcase name="pushes" classname="edu.StackTest" time="0.06">
                <system-out><![CDATA[push 1
              push <2>

            [2, 1]
            ]]></system-out>
                <system-err><![CDATA[no
            ]]></system-err>
              </testcase>
              <testcase name="isSilent" classname="edu.StackTest" time="0.0"/>
              <testcase name="comesLater" classname="edu.StackTest" time="0.0">
                <skipped message="is @Disabled"/>
              </testcase>
            </testsuite>
            """;

    private static final String PUSHES = "push 1\n  push <2>\n\n[2, 1]\n";
    private static final String CURE = "; run 'mvn course:sync' to take over what 'StackTest#pushes' has printed, or"
            + " correct the test [snippet-drift]";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void a_module_with_a_report() {
        folder = CourseFolder.in(temporary).with("code/target/reports/TEST-edu.StackTest.xml", REPORT);
        folder.among(module("code", true), module("talks", true));
    }

    private ModuleFolders module(String name, boolean isTested) {
        return new ModuleFolders(
                name,
                folder.file(name),
                List.of(),
                List.of(),
                new ModuleReports(
                        List.of(folder.file(name + "/target/reports")),
                        List.of(),
                        Optional.of(Instant.EPOCH).filter(start -> isTested)));
    }

    @Test
    void an_empty_fence_shows_what_the_test_has_printed() {
        assertThat(shown("```text output=StackTest#pushes [1|2]\n```\n"))
                .isEqualTo(
                        """
                        <pre><code data-line-numbers="1|2" class="text">push 1
                          push &lt;2&gt;

                        [2, 1]</code></pre>
                        """);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.deck("code/deck.md").sources().codeFiles())
                .containsExactly(folder.file("code/target/reports/TEST-edu.StackTest.xml"));
    }

    @Test
    void the_class_may_have_its_package_and_stand_alone_and_the_fence_may_have_any_language_or_none() {
        var printed = "push 1\n  push &lt;2&gt;\n\n[2, 1]</code></pre>\n";
        assertThat(shown("```console output=\"edu.StackTest#pushes\"\n```\n"))
                .isEqualTo("<pre><code class=\"console\">" + printed);
        assertThat(shown("```text output=StackTest\n```\n")).isEqualTo("<pre><code class=\"text\">" + printed);
        assertThat(shown("```output=StackTest\n```\n")).endsWith(printed);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_test_of_another_module_is_found_there() {
        folder.with("talks/deck.md", "# T\n\n```text output=module:code/StackTest#pushes\n" + PUSHES + "```\n");
        assertThat(folder.problems()).isEmpty();
        folder.with("talks/deck.md", "# T\n\n```text output=module:coed/StackTest#pushes\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "talks/deck.md:3:16: 'module:coed/StackTest#pushes' names the module 'coed', which is not"
                                + " in this build; did you mean 'module:code/StackTest#pushes'? [missing-file]");
    }

    @Test
    void text_in_the_fence_must_be_the_output_but_for_indentation_and_blanks_at_ends() {
        assertThat(shown("```text output=StackTest#pushes\n" + PUSHES + "```\n"))
                .contains(">push 1\n  push &lt;2&gt;\n\n[2, 1]<");
        shown("```text output=StackTest#pushes\n"
                + PUSHES.replaceAll("(?m)^(?=.)", "  ").replace("1\n", "1  \n") + "\n```\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void other_text_is_reported_at_its_first_line_that_differs() {
        shown("```text output=StackTest#pushes\n" + PUSHES.replace("<2>", "<3>") + "```\n");
        assertThat(folder.problems())
                .containsExactly("code/deck.md:5:3: 'push <3>' is 'push <2>' in the output, in its line 2" + CURE);
        shown("```text output=StackTest#pushes\npush 1\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "code/deck.md:4:7: this code ends before the output does, which goes on with 'push <2>'"
                                + " in its line 2" + CURE);
        shown("```text output=StackTest#pushes\n" + PUSHES + "[]\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "code/deck.md:8:1: '[]' is not in the output, which ends before it, in its line 4" + CURE);
    }

    @Test
    void a_test_that_is_not_reported_or_prints_nothing_is_reported() {
        shown(List.of("StackTset#pushes", "StackTest#pushs", "StackTest#isSilent", "StackTest#comesLater").stream()
                .map(test -> "```text output=" + test + "\n```\n")
                .collect(Collectors.joining("\n")));
        assertThat(folder.problems())
                .containsExactly(
                        "code/deck.md:3:16: 'StackTset#pushes' names the class 'StackTset', which no report of tests has;"
                                + " did you mean 'StackTest'? [snippet-missing]",
                        "code/deck.md:6:16: 'StackTest#pushs' names the test 'pushs', which the report of StackTest does"
                                + " not have; did you mean 'pushes'? [snippet-missing]",
                        "code/deck.md:9:16: 'StackTest#isSilent' has printed nothing to show; let it print to System.out"
                                + " [snippet-output]",
                        "code/deck.md:12:16: 'StackTest#comesLater' was skipped, so there is no output to show; let it run"
                                + " [snippet-output]");
    }

    @Test
    void a_report_that_is_not_whole_is_named() {
        folder.with("code/target/reports/TEST-edu.StackTest.xml", REPORT.substring(0, 300));
        shown("```text output=StackTest#pushes\n```\n");
        assertThat(folder.problems())
                .containsExactly("code/deck.md:3:16: 'StackTest#pushes' is in no report of tests, of which"
                        + " TEST-edu.StackTest.xml is not whole; run the tests again [snippet-missing]");
    }

    @Test
    void without_reports_an_empty_fence_is_wrong_and_other_text_unproven() {
        folder.with("talks/deck.md", "# T\n\n```text output=StackTest#pushes\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "talks/deck.md:3:16: 'StackTest#pushes' has not run, so there is no output to show; run"
                                + " 'mvn test' first, or name the module of the test, as in 'module:artifact-id/StackTest'"
                                + " [snippet-output]");
        folder.with("talks/deck.md", "# T\n\n```text output=StackTest#pushes\nx\n```\n\n```text output=A\ny\n```\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(unproven())
                .containsExactly(
                        "talks/deck.md:3:16: this build does not run the tests of 2 blocks of output on slides, so"
                                + " it does not know whether they are still what is printed; run 'mvn verify' with the goal 'check'"
                                + " in the module of the tests, or in one that depends on it [snippets-unproven]");
    }

    @Test
    void a_report_of_an_earlier_build_fills_fences_but_proves_nothing() {
        folder.among(module("code", false));
        assertThat(shown("```text output=StackTest#pushes\n```\n")).contains("[2, 1]");
        shown("```text output=StackTest#pushes\n" + PUSHES + "```\n");
        assertThat(unproven()).isEmpty();
        shown("```text output=StackTest#pushes\npush 3\n```\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(unproven())
                .containsExactly(
                        "code/deck.md:3:16: this build does not run the test of 1 block of output on slides, so it"
                                + " does not know whether that is still what is printed; run 'mvn verify' with the goal 'check' in"
                                + " the module of the tests, or in one that depends on it [snippets-unproven]");
    }

    @Test
    void without_a_POM_there_are_no_tests() {
        folder.among();
        shown("```text output=StackTest#pushes\n```\n");
        assertThat(folder.problems())
                .containsExactly("code/deck.md:3:16: 'StackTest#pushes' has no module of Maven whose test it could be;"
                        + " write a POM, or name a file [snippet-output]");
    }

    private List<String> unproven() {
        var facts = new CodeFacts(List::of, ProofLevel.COMPILED, false);
        return CodeProof.of(folder.course(), facts, folder.roots()).problems().stream()
                .map(Object::toString)
                .toList();
    }

    /** The HTML of a slide after its heading. */
    private String shown(String markdown) {
        folder.with("code/deck.md", "# T\n\n" + markdown);
        return folder.deck("code/deck.md").slides().stream()
                .map(slide -> slide.content().body().asWritten())
                .collect(Collectors.joining())
                .replaceFirst("<h1.*</h1>\n", "");
    }
}
