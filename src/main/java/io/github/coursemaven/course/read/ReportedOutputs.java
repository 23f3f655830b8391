package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.output.TestName;
import io.github.coursemaven.course.output.TestOutput;
import io.github.coursemaven.course.output.TestOutputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of the build have printed. Thread-safe. */
final class ReportedOutputs {

    private final CourseModules modules;
    private final Map<Path, TestOutputs> known = new ConcurrentHashMap<>();

    ReportedOutputs(CourseModules modules) {
        this.modules = modules;
    }

    /**
     * The output of a test.
     *
     * @param isTested whether this build has run the test, so that the output is that of today
     */
    record Reported(TestOutput output, boolean isTested) {

        private static Reported absent(Complaint complaint) {
            return new Reported(new TestOutput.Absent(complaint), false);
        }
    }

    /**
     * The output of a test of a deck's module, or of another one.
     *
     * @param named as written after {@code output=}
     */
    Reported of(Path deck, String named) {
        var other = CourseModules.named(named);
        var module = other.map(name -> modules.named(name).stream().findFirst()).orElseGet(() -> modules.around(deck));
        if (module.isPresent()) {
            var test = TestName.of(other.map(CourseModules.Named::rest).orElse(named));
            return find(module.get(), test);
        }
        return Reported.absent(other.map(name -> modules.unknown(name, named))
                .orElse(new Complaint(
                        Rule.SNIPPET_OUTPUT,
                        "has no module of Maven whose test it could be; write a POM, or name a file")));
    }

    private Reported find(ModuleFolders module, TestName test) {
        var reports = module.testReports();
        try {
            var output = known.computeIfAbsent(module.base(), base -> new TestOutputs(reports))
                    .find(test);
            return new Reported(
                    output, output instanceof TestOutput.Printed printed && reports.isOfThisBuild(printed.report()));
        } catch (IOException e) {
            return Reported.absent(new Complaint(
                    Rule.SNIPPET_OUTPUT,
                    "has a report that cannot be read (" + e.getClass().getSimpleName() + "); check its permissions"));
        }
    }
}
