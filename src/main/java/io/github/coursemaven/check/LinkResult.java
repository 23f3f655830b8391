package io.github.coursemaven.check;

import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Reference;
import java.util.Optional;

/**
 * What became of one reference of the course.
 *
 * @param status of the HTTP answer, where there was one
 * @param rule that it breaks, if it breaks one
 * @param message why the verdict is what it is; empty for {@link Verdict#OK}
 * @param finalTarget where redirects led to
 * @param cause what the verdict is due to
 */
public record LinkResult(
        Reference reference,
        Verdict verdict,
        Optional<Integer> status,
        Optional<Rule> rule,
        String message,
        Optional<String> finalTarget,
        Cause cause) {

    /** What a verdict is due to. */
    public enum Cause {
        /** The reference itself, and what it leads to. */
        REFERENCE,
        /** Links to other hosts are not to be asked for in this build. */
        NOT_WANTED,
        /** There is no network. */
        NO_NETWORK,
        /** The time for all links was over before. */
        TIME_OVER
    }

    /** One that is due to the reference itself. */
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
