package io.github.coursemaven.course.output;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.output.ReportedTest.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests in some reports that a deck names. */
record NamedTests(TestName name, List<TestOutputs.Read> reports) {

    private static final int MOST_NAMES = 5;

    /** A test, and where it is reported. */
    private record Found(Path report, ReportedTest test) {}

    /** Whether any report has the class. */
    boolean hasType() {
        return !types().isEmpty();
    }

    private TreeSet<String> types() {
        return tests().flatMap(test -> name.typeIn(test.type()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<ReportedTest> tests() {
        return reports.stream().flatMap(read -> read.report().tests().stream());
    }

    /** What they have printed. */
    TestOutput output() {
        var types = types();
        if (types.size() > 1) {
            return TestOutput.absent(
                    Rule.SNIPPET_AMBIGUOUS, "is a class in several packages; write " + quoted(types.stream(), " or "));
        }
        return types.isEmpty() ? missingType() : of(found());
    }

    private TestOutput missingType() {
        var broken = reports.stream().filter(read -> !read.report().isWhole()).findFirst();
        if (broken.isPresent()) {
            return TestOutput.absent(
                    Rule.SNIPPET_MISSING,
                    "is in no report of tests, of which " + broken.get().file().getFileName()
                            + " is not whole; run the tests again");
        }
        var all = tests().map(test -> test.type().replace('$', '.')).collect(Collectors.toCollection(TreeSet::new));
        var simple = all.stream().collect(Collectors.toMap(NamedTests::simple, each -> each, (one, other) -> one));
        var near = EditDistance.nearest(name.type(), name.type().contains(".") ? all : simple.keySet());
        return TestOutput.absent(
                Rule.SNIPPET_MISSING,
                "names the class '" + name.type() + "', which no report of tests has"
                        + near.map(Resolution::didYouMean).orElseGet(() -> listed("; there are reports of ", all)));
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Tests of the class; of nested classes only without a method, or if the class itself has no such test. */
    private List<Found> found() {
        var nested = ofType().stream()
                .filter(found ->
                        name.method().isEmpty() || name.hasMethod(found.test().name()))
                .toList();
        var own = nested.stream()
                .filter(found -> name.typeIn(found.test().type())
                        .filter(found.test().type().replace('$', '.')::equals)
                        .isPresent())
                .toList();
        return name.method().isEmpty() || own.isEmpty() ? nested : own;
    }

    /** A test that several reports have, because it ran several times, counts once. */
    private List<Found> ofType() {
        var all = new ArrayList<Found>();
        var before = new HashSet<List<String>>();
        for (var read : reports) {
            var added = read.report().tests().stream()
                    .filter(test -> name.typeIn(test.type()).isPresent())
                    .filter(test -> !before.contains(List.of(test.type(), test.name())))
                    .toList();
            added.forEach(test -> {
                before.add(List.of(test.type(), test.name()));
                all.add(new Found(read.file(), test));
            });
        }
        return all;
    }

    private TestOutput of(List<Found> found) {
        if (found.isEmpty()) {
            return missingMethod();
        }
        var text = found.stream()
                .map(each -> each.test().printed())
                .map(each -> each.isEmpty() || each.endsWith("\n") ? each : each + "\n")
                .collect(Collectors.joining());
        if (text.length() > JunitReport.MOST_CHARACTERS) {
            return TestOutput.absent(Rule.SNIPPET_OUTPUT, "has printed more than 1 MB; let it print less");
        }
        var printed = PrintedText.ofReport(text);
        return printed.isEmpty()
                ? silent(found)
                : new TestOutput.Printed(found.get(0).report(), printed);
    }

    private TestOutput missingMethod() {
        var method = name.method().orElse("");
        var all = ofType().stream()
                .map(found -> TestName.plain(found.test().name()))
                .collect(Collectors.toCollection(TreeSet::new));
        return TestOutput.absent(
                Rule.SNIPPET_MISSING,
                "names the test '" + method + "', which the report of " + name.type() + " does not have"
                        + EditDistance.nearest(TestName.plain(method), all)
                                .map(Resolution::didYouMean)
                                .orElseGet(() -> listed("; it has ", all)));
    }

    private static TestOutput silent(List<Found> found) {
        var skipped = found.stream().allMatch(each -> each.test().outcome() == Outcome.SKIPPED);
        return TestOutput.absent(
                Rule.SNIPPET_OUTPUT,
                skipped
                        ? "was skipped, so there is no output to show; let it run"
                        : "has printed nothing to show; let it print to System.out");
    }

    private static String listed(String before, TreeSet<String> names) {
        return names.isEmpty()
                ? ""
                : before
                        + quoted(names.stream().limit(MOST_NAMES), ", ")
                        + (names.size() > MOST_NAMES ? " and more" : "");
    }

    private static String quoted(Stream<String> names, String between) {
        return names.map(each -> "'" + each + "'").collect(Collectors.joining(between));
    }
}
