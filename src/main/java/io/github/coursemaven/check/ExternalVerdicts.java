package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.check.LinkResult.Cause;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The verdicts on references to other hosts. */
final class ExternalVerdicts {

    private static final LinkStatus UNWANTED =
            new Skipped(Reason.EXCLUDED, "is not checked because its author suppressed it");

    private final List<Reference> references;
    private final Suppressions suppressions;
    private final Map<String, LinkStatus> statuses;

    private ExternalVerdicts(List<Reference> references, Suppressions suppressions, Map<String, LinkStatus> statuses) {
        this.references = references;
        this.suppressions = suppressions;
        this.statuses = statuses;
    }

    /** Checks each URL once, except those whose problems are suppressed. */
    static ExternalVerdicts on(List<Reference> references, Suppressions suppressions, ExternalLinks links) {
        var urls = new TreeSet<String>();
        for (var reference : references) {
            if (reference.target() instanceof Target.External external && !suppressions.suppressesAll(reference)) {
                urls.add(external.url());
            }
        }
        return new ExternalVerdicts(references, suppressions, urls.isEmpty() ? Map.of() : links.check(urls));
    }

    /** One for each place; what concerns all links is reported elsewhere, once. */
    Stream<Problem> problems() {
        return references.stream().flatMap(reference -> problem(reference).stream());
    }

    /** The verdict on a reference, if it leads to another host. */
    Optional<LinkResult> on(Reference reference) {
        return status(reference)
                .map(status -> new LinkResult(
                        reference,
                        verdict(status),
                        status.httpStatus(),
                        rule(status),
                        message(reference, status),
                        status.finalTarget(),
                        cause(status)));
    }

    private Optional<Problem> problem(Reference reference) {
        return status(reference).filter(status -> !status.concernsAll()).flatMap(status -> rule(status)
                .map(rule -> rule.about(reference, message(reference, status))));
    }

    private Optional<LinkStatus> status(Reference reference) {
        if (!(reference.target() instanceof Target.External external)) {
            return Optional.empty();
        }
        return suppressions.suppressesAll(reference)
                ? Optional.of(UNWANTED)
                : Optional.ofNullable(statuses.get(external.url()));
    }

    private static String message(Reference reference, LinkStatus status) {
        var complaint = status.complaint().orElse("");
        return complaint.isEmpty() || status.concernsAll()
                ? complaint
                : "'" + Secrets.masked(reference.written()) + "' " + complaint;
    }

    private static Verdict verdict(LinkStatus status) {
        return switch (status.outcome()) {
            case GOOD -> Verdict.OK;
            case MOVED -> Verdict.REDIRECTED;
            case BROKEN -> Verdict.BROKEN;
            case UNCERTAIN -> Verdict.UNCERTAIN;
            case SKIPPED -> Verdict.SKIPPED;
        };
    }

    private static Optional<Rule> rule(LinkStatus status) {
        return switch (status.outcome()) {
            case GOOD -> Optional.empty();
            case MOVED -> Optional.of(Rule.EXTERNAL_MOVED);
            case BROKEN -> Optional.of(Rule.EXTERNAL_BROKEN);
            case UNCERTAIN -> Optional.of(doubt(status));
            case SKIPPED -> Optional.of(Rule.EXTERNAL_NOT_CHECKED).filter(rule -> isTold(status));
        };
    }

    private static Rule doubt(LinkStatus status) {
        if (status.concernsAll()) {
            return Rule.EXTERNAL_NOT_CHECKED;
        }
        return status instanceof Uncertain uncertain && uncertain.doubt() == Doubt.UNSTEADY
                ? Rule.EXTERNAL_UNSTEADY
                : Rule.EXTERNAL_UNCERTAIN;
    }

    private static Cause cause(LinkStatus status) {
        if (!status.concernsAll()) {
            return Cause.REFERENCE;
        }
        return status instanceof Skipped skipped
                ? skipped.reason() == Reason.OFFLINE ? Cause.NOT_WANTED : Cause.NO_NETWORK
                : Cause.TIME_OVER;
    }

    private static boolean isTold(LinkStatus status) {
        return status instanceof Skipped skipped
                && (skipped.reason() == Reason.POLICY || skipped.reason() == Reason.NO_NETWORK);
    }
}
