package io.github.coursemaven.check.proof;

import io.github.coursemaven.course.output.JunitReport;
import io.github.coursemaven.course.output.ModuleReports;
import io.github.coursemaven.course.output.ReportedTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reports of tests in the XML of JUnit, as Surefire and Failsafe write them: a file {@code TEST-edu.StackTest.xml} for each class,
 * nested ones apart, or one for a suite. Each test in it may name its class, or call it what the class calls itself for readers.
 */
final class TestReports {

    private static final Pattern FILE = Pattern.compile("TEST-(.*)\\.xml");

    /** Of a nested class, or what Surefire's reportNameSuffix adds to the name of a file or of a class. */
    private static final Pattern AFTER_CLASS = Pattern.compile("[$(-].*");

    private static final Pattern AFTER_TYPE = Pattern.compile("[(-].*");

    private static final Pattern TYPE = Pattern.compile("(?U)(?:([\\w.]+)\\.)?(\\w[\\w$]*)");

    private final ModuleReports reports;
    private final ClassFiles tests;
    private Optional<Map<String, TestOutcome>> outcomes = Optional.empty();

    /** @param tests their class files */
    TestReports(ModuleReports reports, ClassFiles tests) {
        this.reports = reports;
        this.tests = tests;
    }

    /** What became of the tests of a class, with its nested classes. */
    TestOutcome of(String testClass) throws IOException {
        if (outcomes.isEmpty()) {
            outcomes = Optional.of(read());
        }
        return outcomes.get().getOrDefault(testClass, new TestOutcome.NotRun());
    }

    private Map<String, TestOutcome> read() throws IOException {
        var read = new HashMap<String, TestOutcome>();
        for (var report : reports.ofThisBuild()) {
            var name = FILE.matcher(String.valueOf(report.getFileName())).replaceFirst("$1");
            if (!isOfDeleted(name)) {
                read(report, testClass(name), read);
            }
        }
        return read;
    }

    private void read(Path report, String ofFile, Map<String, TestOutcome> read) throws IOException {
        for (var test : JunitReport.read(report).tests()) {
            if (!isOfDeleted(test.type())) {
                read.merge(ofFile, outcome(test), TestOutcome::and);
                var own = testClass(test.type());
                if (!own.equals(ofFile)) {
                    read.merge(own, outcome(test), TestOutcome::and);
                }
            }
        }
    }

    /** Whether a test is one of a nested class that is no longer in its class; what a class calls itself may have any characters. */
    private boolean isOfDeleted(String written) {
        var type = TYPE.matcher(AFTER_TYPE.matcher(written).replaceFirst(""));
        if (!type.matches() || type.group(2).indexOf('$') < 1) {
            return false;
        }
        var folder = Optional.ofNullable(type.group(1)).orElse("").replace('.', '/');
        return tests.have(folder, testClass(type.group(2))) && !tests.have(folder, type.group(2));
    }

    private static String testClass(String written) {
        return AFTER_CLASS.matcher(written).replaceFirst("");
    }

    private static TestOutcome outcome(ReportedTest test) {
        return switch (test.outcome()) {
            case PASSED -> new TestOutcome.Passed();
            case FAILED -> new TestOutcome.Failed(test.type() + (test.name().isEmpty() ? "" : "#" + test.name()));
            case SKIPPED -> new TestOutcome.NotRun();
        };
    }
}
