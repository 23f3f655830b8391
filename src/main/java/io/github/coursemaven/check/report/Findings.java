package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import io.github.coursemaven.check.proof.ProvenCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What checks found, as reports show it: with paths from the root of the checkout, without secrets, and without what this build
 * ignores.
 *
 * @param problems sorted by place
 * @param links sorted by place
 * @param code that comes from files, in the order of the course
 */
record Findings(List<Problem> problems, List<Link> links, List<ProvenCode> code, Severities severities) {

    private static final String IGNORED = "not checked: its problem is ignored by the configuration";

    /**
     * A reference with its verdict.
     *
     * @param subject the reference as problems know it
     * @param shown the same as reports show it
     */
    record Link(Subject subject, LinkResult shown) {}

    static Findings of(CheckResult result, RelativeLocations checkout, Severities severities) {
        var problems = result.problems().stream()
                .filter(problem -> severities.of(problem) != Severity.IGNORE)
                .map(problem -> problem.shown(checkout.of(problem.location()), Secrets.masked(problem.message())))
                .sorted()
                .toList();
        var links = result.links().stream()
                .map(link -> new Link(
                        link.reference(),
                        shown(
                                isIgnored(link.rule(), severities) ? ignored(link) : link,
                                checkout.of(link.reference().location()))))
                .toList();
        var code = result.code().proven().stream()
                .map(each -> each.shown(checkout::of))
                .toList();
        return new Findings(problems, links, code, severities);
    }

    /** The problems by severity, then by place, because few readers read to the end; known ones last. */
    Stream<Problem> worstFirst() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::known)
                        .thenComparing(this::severity)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether a problem fails a build by default. */
    boolean fails(Problem problem) {
        return severity(problem) == Severity.ERROR && !problem.known();
    }

    Severity severity(Problem problem) {
        return severities.of(problem);
    }

    private static boolean isIgnored(Optional<Rule> rule, Severities severities) {
        return rule.filter(broken -> severities.of(broken) == Severity.IGNORE).isPresent();
    }

    private static LinkResult ignored(LinkResult link) {
        var broken = link.verdict() == Verdict.BROKEN;
        return new LinkResult(
                link.reference(),
                broken ? Verdict.SKIPPED : link.verdict(),
                link.status(),
                Optional.empty(),
                broken ? IGNORED : "",
                link.finalTarget(),
                link.cause());
    }

    private static LinkResult shown(LinkResult link, Location place) {
        var reference = link.reference();
        return new LinkResult(
                new Reference(place, reference.kind(), Secrets.masked(reference.written()), reference.target()),
                link.verdict(),
                link.status(),
                link.rule(),
                Secrets.masked(link.message()),
                link.finalTarget().map(Secrets::masked),
                link.cause());
    }
}
