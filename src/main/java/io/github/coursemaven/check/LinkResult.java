package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Reference;
import java.util.Optional;

/**
 * The result of checking one reference of the course.
 *
 * @param status the HTTP status, if there was an answer
 * @param rule the rule that it breaks, if any
 * @param message why the verdict is what it is; empty for {@link Verdict#OK}
 * @param finalTarget the URL that redirects led to
 * @param cause what the verdict depends on
 */
public record LinkResult(
        Reference reference,
        Verdict verdict,
        Optional<Integer> status,
        Optional<Rule> rule,
        String message,
        Optional<String> finalTarget,
        Cause cause) {

    /** What a verdict depends on. */
    public enum Cause {
        /** The reference itself, and what it leads to. */
        REFERENCE,
        /** External links are not to be checked in this build. */
        NOT_WANTED,
        /** There is no network. */
        NO_NETWORK,
        /** The time for all links was used up before. */
        TIME_OVER
    }

    /** One that depends on the reference itself. */
    public LinkResult(
            Reference reference,
            Verdict verdict,
            Optional<Integer> status,
            Optional<Rule> rule,
            String message,
            Optional<String> finalTarget) {
        this(reference, verdict, status, rule, message, finalTarget, Cause.REFERENCE);
    }
}
