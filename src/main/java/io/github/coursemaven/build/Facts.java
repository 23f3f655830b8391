package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.LinkResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of a problem or a reference, to compare those of a record with those that were found again. */
record Facts(List<Object> values) {

    Facts {
        values = List.copyOf(values);
    }

    /** A reference, whatever it leads to. */
    static Facts of(Reference reference) {
        return new Facts(List.of(reference.location(), reference.kind(), reference.written()));
    }

    static Facts of(LinkResult link) {
        return new Facts(List.of(link.reference().location(), wherever(link)));
    }

    static Facts of(Problem problem) {
        return new Facts(List.of(
                problem.location(),
                problem.subject().map(subject -> subject.location() + " " + subject.written()),
                wherever(problem)));
    }

    /** The same without places. */
    static Facts wherever(LinkResult link) {
        return new Facts(List.of(
                link.reference().kind(),
                link.reference().written(),
                link.verdict(),
                link.status(),
                link.rule(),
                link.message(),
                link.finalTarget(),
                link.cause()));
    }

    /** The same without places. */
    static Facts wherever(Problem problem) {
        return new Facts(List.of(
                problem.rule(),
                problem.message(),
                problem.kind(),
                problem.known(),
                problem.subject().map(subject -> subject.written())));
    }

    /** How often each fact holds. */
    static <T> Map<Facts, Long> counted(Collection<T> all, Function<T, Facts> facts) {
        return all.stream().collect(Collectors.groupingBy(facts, Collectors.counting()));
    }
}
