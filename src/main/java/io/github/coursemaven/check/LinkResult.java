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
 */
public record LinkResult(
        Reference reference,
        Verdict verdict,
        Optional<Integer> status,
        Optional<Rule> rule,
        String message,
        Optional<String> finalTarget) {}
