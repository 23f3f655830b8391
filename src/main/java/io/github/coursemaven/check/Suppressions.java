package io.github.coursemaven.check;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Subject;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.LinkExclude;
import io.github.coursemaven.course.deck.Suppression;
import io.github.coursemaven.course.deck.Suppression.OfLines;
import io.github.coursemaven.course.deck.Suppression.OfReferences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The problems that authors suppress by comments, attributes and patterns; and which of these have no effect. */
final class Suppressions {

    private final List<Reference> references;
    private final List<Suppression> inDecks;
    private final List<OfReferences> excludes = new ArrayList<>();
    private final List<Problem> expired = new ArrayList<>();
    private final Map<Optional<String>, SuppressedLines> byFile;
    private final Map<Subject, List<OfReferences>> byReference = new HashMap<>();

    /** @param today an exclude is still valid on its last day */
    Suppressions(Course course, List<Reference> references, LocalDate today) {
        this.references = references;
        this.inDecks = course.decks().stream()
                .flatMap(deck -> deck.suppressions().stream())
                .distinct()
                .toList();
        for (var exclude : course.excludes()) {
            if (exclude.until().filter(until -> until.isBefore(today)).isPresent()) {
                expired.add(expired(exclude, exclude.until().orElse(today)));
            } else {
                excludes.add(references(exclude));
            }
        }
        byFile = linesByFile(inDecks);
        Stream.concat(inDecks.stream(), excludes.stream())
                .filter(OfReferences.class::isInstance)
                .map(OfReferences.class::cast)
                .forEach(this::index);
    }

    private static Map<Optional<String>, SuppressedLines> linesByFile(List<Suppression> suppressions) {
        return suppressions.stream()
                .filter(OfLines.class::isInstance)
                .map(OfLines.class::cast)
                .collect(Collectors.groupingBy(
                        comment -> comment.location().file(),
                        Collectors.collectingAndThen(Collectors.toList(), SuppressedLines::new)));
    }

    private static Problem expired(LinkExclude exclude, LocalDate until) {
        return Rule.STALE_SUPPRESSION.at(
                exclude.location(), "this line was valid until " + until + "; remove it, or write a later date");
    }

    private OfReferences references(LinkExclude exclude) {
        var matching = references.stream().filter(exclude::matches).collect(Collectors.toSet());
        return new OfReferences(exclude.location(), matching, exclude.rules());
    }

    private void index(OfReferences some) {
        some.references().forEach(reference -> byReference
                .computeIfAbsent(reference, unknown -> new ArrayList<>())
                .add(some));
    }

    private Stream<Suppression> near(Optional<? extends Subject> subject, Location place) {
        var ofReference =
                subject.map(about -> byReference.getOrDefault(about, List.of())).orElse(List.of());
        var ofLine = Optional.ofNullable(byFile.get(place.file()))
                .flatMap(lines -> place.point().map(point -> lines.at(point.line())));
        return Stream.concat(ofReference.stream(), ofLine.orElseGet(Stream::empty));
    }

    private Stream<Suppression> of(Reference reference) {
        return near(Optional.of(reference), reference.location()).filter(each -> each.covers(reference));
    }

    private Stream<Suppression> of(Problem problem) {
        return near(problem.subject(), problem.location()).filter(each -> each.covers(problem));
    }

    /** Whether all problems with a reference are suppressed, so that it need not be checked. */
    boolean suppressesAll(Reference reference) {
        return of(reference).anyMatch(suppression -> suppression.rules().isEmpty());
    }

    /** Whether a problem is reported. */
    boolean allows(Problem problem) {
        return of(problem).findAny().isEmpty();
    }

    /** Suppressions that suppress none of the problems, and those that have expired. */
    Stream<Problem> stale(List<Problem> problems) {
        var used = used(problems);
        var left = problems.stream().filter(this::allows).toList();
        var comments = inDecks.stream()
                .filter(suppression -> !used.contains(suppression))
                .filter(suppression -> suppression.rules().stream().noneMatch(Rule::isMeasured))
                .map(suppression -> new StaleSuppression(suppression, left).problem());
        var lines = excludes.stream()
                .filter(exclude -> exclude.location().file().isPresent())
                .filter(exclude -> exclude.references().isEmpty())
                .map(exclude -> Rule.STALE_SUPPRESSION.at(exclude.location(), "this line excludes nothing; remove it"));
        return Stream.of(comments, lines, expired.stream()).flatMap(each -> each);
    }

    /** A suppression of an external link counts as used even while the link is good: it may be dead another day. */
    private Set<Suppression> used(List<Problem> problems) {
        var used = Collections.<Suppression>newSetFromMap(new IdentityHashMap<>());
        for (var problem : problems) {
            of(problem).forEach(used::add);
        }
        for (var reference : references) {
            if (reference.target() instanceof Target.External) {
                of(reference).forEach(used::add);
            }
        }
        return used;
    }
}
