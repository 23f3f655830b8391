package io.github.coursemaven.check;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.LinkExclude;
import io.github.coursemaven.deck.Suppression;
import io.github.coursemaven.deck.Suppression.OfPlaces;
import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What authors do not want to be told, by comments, attributes and patterns; and which of these are of no use. */
final class Suppressions {

    private final List<Reference> references;
    private final List<Suppression> inDecks;
    private final List<OfPlaces> excludes = new ArrayList<>();
    private final List<Problem> expired = new ArrayList<>();

    /** @param today the last day of an exclude is still one on which it holds */
    Suppressions(Course course, List<Reference> references, LocalDate today) {
        this.references = references;
        this.inDecks = course.decks().stream()
                .flatMap(deck -> deck.suppressions().stream())
                .distinct()
                .toList();
        for (var exclude : course.excludes()) {
            if (exclude.until().filter(until -> until.isBefore(today)).isPresent()) {
                expired.add(Rule.STALE_SUPPRESSION.at(
                        exclude.location(),
                        "this line held until " + exclude.until().orElse(today)
                                + "; take it out, or write a later date"));
            } else {
                excludes.add(places(exclude));
            }
        }
    }

    private OfPlaces places(LinkExclude exclude) {
        var places = references.stream()
                .filter(exclude::matches)
                .map(Reference::location)
                .collect(Collectors.toSet());
        return new OfPlaces(exclude.location(), places, exclude.rules());
    }

    private Stream<Suppression> all() {
        return Stream.concat(inDecks.stream(), excludes.stream());
    }

    /** Whether nothing at all is to be said of the references at a place, so that nobody need look at them. */
    boolean silences(Location place) {
        return all().anyMatch(suppression -> suppression.rules().isEmpty() && suppression.covers(place));
    }

    /** Whether a problem is to be told. */
    boolean lets(Problem problem) {
        return !problem.rule().isAboutReferences() || all().noneMatch(suppression -> suppression.covers(problem));
    }

    /** Those that suppress none of the problems, and never will, and those whose time is over. */
    Stream<Problem> stale(List<Problem> problems) {
        var inUse = problems.stream()
                .filter(problem -> problem.rule().isAboutReferences())
                .toList();
        var comments = inDecks.stream()
                .filter(suppression -> inUse.stream().noneMatch(suppression::covers))
                .filter(suppression -> !mayCoverMore(suppression))
                .map(suppression -> Rule.STALE_SUPPRESSION.at(
                        suppression.location(),
                        suppression instanceof OfPlaces
                                ? "this attribute suppresses nothing; take it out"
                                : "this comment suppresses nothing; take it out"));
        var lines = excludes.stream()
                .filter(suppression -> suppression.location().line() > 0)
                .filter(suppression -> suppression.places().isEmpty())
                .map(suppression ->
                        Rule.STALE_SUPPRESSION.at(suppression.location(), "this line excludes nothing; take it out"));
        return Stream.of(comments, lines, expired.stream()).flatMap(each -> each);
    }

    /** Whether a link to another host is covered, which may be dead another day. */
    private boolean mayCoverMore(Suppression suppression) {
        return references.stream()
                .anyMatch(reference ->
                        reference.target() instanceof Target.External && suppression.covers(reference.location()));
    }
}
