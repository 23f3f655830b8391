package io.github.coursemaven.course.output;

/**
 * A test in a report.
 *
 * @param type the class of the test as the report names it, or what is displayed instead
 * @param name of its method, with parameters and the number of the run if there are several, or what is displayed instead
 * @param printed to the standard output; cut if it is too long to be shown
 */
public record ReportedTest(String type, String name, Outcome outcome, String printed) {

    /** What became of a test. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }
}
