package io.github.coursemaven.course.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestOutputsTest {

    private static final Instant START = Instant.parse("2026-02-03T10:15:30.789Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pushes(int)[1]         | pushes           | found
                    pushes(int)[1]         | pushes[1]        | found
                    pushes(int)[1]         | pushes(int)      | found
                    pushes(int)[1]         | pushes(int)[1]   | found
                    pushes(int)[1]         | pushes[2]        | missing
                    pushes(int)[1]         | pushes(long)     | missing
                    pushes(int)[1]         | push             | missing
                    pushes{int}[1]         | pushes           | found
                    pushes{int}[1]         | pushes[1]        | found
                    pushes{int}[1]         | pushes(int)      | found
                    pushes(int, String)[1] | pushes[1]        | found
                    pushes[0: a, b]        | pushes           | found
                    dyn()[1]               | dyn              | found
                    pushes two             | pushes two       | found
                    """)
    void a_method_is_found_by_its_name_with_or_without_parameters_and_number(
            String reported, String named, String expected) throws IOException {
        report("edu.StackTest", test("edu.StackTest", reported, "x"));
        assertThat(find("StackTest#" + named) instanceof TestOutput.Printed).isEqualTo(expected.equals("found"));
    }

    @Test
    void all_runs_of_a_method_are_shown_in_their_order() throws IOException {
        report(
                "edu.StackTest",
                test("edu.StackTest", "pushes(int)[1]", "one\n")
                        + test("edu.StackTest", "other", "x\n")
                        + test("edu.StackTest", "pushes(int)[2]", "two"));
        assertThat(printed("StackTest#pushes")).containsExactly("one", "two");
    }

    @Test
    void reports_of_this_build_go_before_those_that_an_earlier_one_has_left() throws IOException {
        report("edu.StackTest$Gone", test("edu.StackTest$Gone", "pops", "old\n"));
        Files.setLastModifiedTime(folder.resolve("TEST-edu.StackTest$Gone.xml"), FileTime.from(START.minusSeconds(60)));
        assertThat(printed("StackTest")).containsExactly("old");
        report("edu.StackTest", test("edu.StackTest", "pushes", "new\n"));
        assertThat(printed("StackTest")).containsExactly("new");
    }

    @Test
    void nested_classes_are_found_wherever_they_are_reported() throws IOException {
        report("edu.StackTest", test("edu.StackTest$Empty", "pops", "none\n"));
        report("edu.StackTest$Full", test("edu.StackTest$Full$Large", "pops", "many\n"));
        assertThat(printed("StackTest.Empty#pops")).containsExactly("none");
        assertThat(printed("StackTest$Full.Large#pops")).containsExactly("many");
        assertThat(printed("Large#pops")).containsExactly("many");
        assertThat(printed("Empty")).containsExactly("none");
        assertThat(printed("edu.StackTest")).containsExactly("none", "many");
        assertThat(find("edu")).isInstanceOf(TestOutput.Absent.class);
    }

    @Test
    void classes_and_tests_are_found_by_the_texts_that_they_display() throws IOException {
        report("A stack", test("A stack", "is empty at first", "[]\n"));
        report("edu.QueueTest", test("edu.QueueTest", "x", "x\n"));
        assertThat(printed("A stack#is empty at first")).containsExactly("[]");
        Files.move(folder.resolve("TEST-A stack.xml"), folder.resolve("TEST-edu.StackTest.xml"));
        assertThat(printed("A stack#is empty at first")).containsExactly("[]");
    }

    @Test
    void a_class_in_two_packages_must_be_named_with_one() throws IOException {
        report("a.StackTest", test("a.StackTest", "x", "a\n"));
        report("b.StackTest", test("b.StackTest", "x", "b\n"));
        assertThat(complaint("StackTest#x"))
                .isEqualTo("is a class in several packages; write 'a.StackTest' or 'b.StackTest' [SNIPPET_AMBIGUOUS]");
        assertThat(printed("b.StackTest#x")).containsExactly("b");
    }

    @Test
    void a_test_in_two_reports_counts_once() throws IOException {
        report("edu.StackTest", test("edu.StackTest", "x", "a\n"));
        report("edu.StackTest-jdk21", test("edu.StackTest", "x", "b\n"));
        assertThat(printed("StackTest#x")).containsExactly("a");
    }

    @Test
    void colours_and_empty_lines_around_are_left_out_and_escaped_characters_read() throws IOException {
        report("T", test("T", "x", "\r\n  &amp#27;[1;32mgreen&amp#27;[0m ]]]]><![CDATA[> &amp; ä \t\r\n&amp#0;\n\n"));
        assertThat(printed("T#x")).containsExactly("  green ]]> &amp; ä", "\uFFFD");
    }

    @Test
    void output_of_runs_before_the_last_one_and_of_errors_is_left_out() throws IOException {
        report(
                "T",
                "<testcase name='x' classname='T'><flakyFailure><system-out>bad</system-out></flakyFailure>"
                        + "<system-out>good</system-out><system-err>err</system-err></testcase>");
        assertThat(printed("T#x")).containsExactly("good");
    }

    @Test
    void a_flood_is_not_shown() throws IOException {
        report("T", test("T", "x", "0123456789\n".repeat(100_000)));
        assertThat(complaint("T#x")).isEqualTo("has printed more than 1 MB; let it print less [SNIPPET_OUTPUT]");
    }

    @Test
    void without_reports_nothing_is_known() throws IOException {
        assertThat(find("T#x")).isInstanceOf(TestOutput.Unknown.class);
        assertThat(outputs(folder.resolve("none")).find(TestName.of("T"))).isInstanceOf(TestOutput.Unknown.class);
    }

    @Test
    void the_nearest_names_are_told_or_some() throws IOException {
        report("edu.StackTest", test("edu.StackTest", "pushes(int)[1]", "x\n"));
        assertThat(complaint("Other"))
                .isEqualTo("names the class 'Other', which no report of tests has; there are reports of 'edu.StackTest'"
                        + " [SNIPPET_MISSING]");
        assertThat(complaint("edu.StackTset"))
                .isEqualTo(
                        "names the class 'edu.StackTset', which no report of tests has; did you mean 'edu.StackTest'?"
                                + " [SNIPPET_MISSING]");
        assertThat(complaint("StackTest#pushes[7]"))
                .isEqualTo(
                        "names the test 'pushes[7]', which the report of StackTest does not have; did you mean 'pushes'?"
                                + " [SNIPPET_MISSING]");
        assertThat(complaint("StackTest#"))
                .isEqualTo("names the test '', which the report of StackTest does not have; it has 'pushes'"
                        + " [SNIPPET_MISSING]");
    }

    private void report(String name, String tests) throws IOException {
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<testsuite>" + tests + "</testsuite>");
    }

    private static String test(String type, String name, String printed) {
        return "<testcase name='" + name + "' classname='" + type + "'><system-out><![CDATA[" + printed
                + "]]></system-out></testcase>";
    }

    private TestOutput find(String name) throws IOException {
        return outputs(folder).find(TestName.of(name));
    }

    private static TestOutputs outputs(Path folder) {
        return new TestOutputs(new ModuleReports(List.of(folder), List.of(), Optional.of(START)));
    }

    private List<String> printed(String name) throws IOException {
        assertThat(find(name)).isInstanceOf(TestOutput.Printed.class);
        return ((TestOutput.Printed) find(name)).text().lines();
    }

    private String complaint(String name) throws IOException {
        assertThat(find(name)).isInstanceOf(TestOutput.Absent.class);
        var complaint = ((TestOutput.Absent) find(name)).complaint();
        return complaint.text() + " [" + complaint.rule() + "]";
    }
}
