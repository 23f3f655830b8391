package io.github.coursemaven.course.output;

import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;

/** What the reports of a module say that a test has printed. */
public sealed interface TestOutput {

    /**
     * It has printed something.
     *
     * @param report the first that has it
     */
    record Printed(Path report, PrintedText text) implements TestOutput {}

    /**
     * There is nothing to show.
     *
     * @param complaint why, in words that follow the quoted name of the test
     */
    record Absent(Complaint complaint) implements TestOutput {}

    /** There are no reports, so that nothing is known. */
    record Unknown() implements TestOutput {}

    static TestOutput absent(Rule rule, String complaint) {
        return new Absent(new Complaint(rule, complaint));
    }
}
