package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings of a course in the folder {@code docs} of a checkout. */
final class Reported {

    private static final Path CHECKOUT = Path.of("/home/ann/course").toAbsolutePath();

    private final List<Problem> problems = new ArrayList<>();
    private final List<LinkResult> links = new ArrayList<>();
    private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);

    Reported problem(Rule rule, Location place, String message) {
        problems.add(rule.at(place, message));
        return this;
    }

    /** A reference. The problems at its place are about it. */
    Reported link(String target, Verdict verdict, Location place) {
        var reference = Reference.of(place, Kind.LINK, target);
        problems.replaceAll(problem ->
                problem.location().equals(place) ? problem.rule().about(reference, problem.message()) : problem);
        var rule = problems.stream()
                .filter(problem -> problem.location().equals(place))
                .findFirst();
        links.add(new LinkResult(
                reference,
                verdict,
                Optional.empty(),
                rule.map(Problem::rule),
                rule.map(Problem::message).orElse(verdict == Verdict.SKIPPED ? "not checked" : ""),
                Optional.empty()));
        return this;
    }

    Reported link(LinkResult link) {
        links.add(link);
        return this;
    }

    Reported with(Rule rule, Severity severity) {
        severities.put(rule, severity);
        return this;
    }

    /** A broken link, one that was not checked, a warning about a whole file, an image that is there. */
    static Reported usual() {
        return new Reported()
                .problem(Rule.MISSING_FILE, at(3, 9), "'gone.png' does not exist")
                .problem(Rule.OUTPUT_COLLISION, Location.of("b.md"), "would write 'b.html', as 'b.markdown' would")
                .problem(Rule.EMPTY_SLIDE, at(7, 1), "this slide is empty")
                .link("gone.png", Verdict.BROKEN, at(3, 9))
                .link("sky.svg", Verdict.OK, at(4, 3))
                .link("https://example.org/?a=1&b=2", Verdict.SKIPPED, at(5, 3));
    }

    static Location at(int line, int column) {
        return Location.of("a.md", line, column);
    }

    Reports reports() {
        return new Reports(
                new CheckResult(problems, links),
                new RelativeLocations(CHECKOUT, CHECKOUT.resolve("docs")),
                new Severities(severities));
    }

    String text(String report) {
        var text = new StringWriter();
        try {
            reports().write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
