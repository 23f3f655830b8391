package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.LinkExclude;
import io.github.coursemaven.course.deck.Suppression;
import io.github.coursemaven.course.deck.Suppression.OfPlaces;
import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What authors do not want to be told, by comments, attributes and patterns; and which of these are of no use. */
final class Suppressions {

    private final List<Reference> references;
    private final List<Suppression> inDecks;
    private final List<OfPlaces> excludes = new ArrayList<>();
    private final List<Problem> expired = new ArrayList<>();
    private final Map<String, List<Suppression>> byFile = new HashMap<>();

    /** @param today the last day of an exclude is still one on which it holds */
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
                excludes.add(places(exclude));
            }
        }
        inDecks.forEach(this::index);
        excludes.forEach(this::index);
    }

    private static Problem expired(LinkExclude exclude, LocalDate until) {
        return Rule.STALE_SUPPRESSION.at(
                exclude.location(), "this line held until " + until + "; take it out, or write a later date");
    }

    private OfPlaces places(LinkExclude exclude) {
        var places = references.stream()
                .filter(exclude::matches)
                .map(Reference::location)
                .collect(Collectors.toSet());
        return new OfPlaces(exclude.location(), places, exclude.rules());
    }

    private void index(Suppression suppression) {
        suppression.files().forEach(file -> byFile.computeIfAbsent(file, unknown -> new ArrayList<>())
                .add(suppression));
    }

    private Stream<Suppression> at(Location place) {
        return byFile.getOrDefault(place.file().orElse(""), List.of()).stream().filter(each -> each.covers(place));
    }

    /** Whether nothing at all is to be said of the references at a place, so that nobody need look at them. */
    boolean silences(Location place) {
        return at(place).anyMatch(suppression -> suppression.rules().isEmpty());
    }

    /** Whether a problem is to be told. */
    boolean lets(Problem problem) {
        return at(problem.location()).noneMatch(suppression -> suppression.covers(problem));
    }

    /** Those that suppress none of the problems, and never will, and those whose time is over. */
    Stream<Problem> stale(List<Problem> problems) {
        var used = used(problems);
        var comments = inDecks.stream()
                .filter(suppression -> !used.contains(suppression))
                .map(suppression -> Rule.STALE_SUPPRESSION.at(
                        suppression.location(),
                        suppression instanceof OfPlaces
                                ? "this attribute suppresses nothing; take it out"
                                : "this comment suppresses nothing; take it out"));
        var lines = excludes.stream()
                .filter(exclude -> exclude.location().file().isPresent())
                .filter(exclude -> exclude.places().isEmpty())
                .map(exclude ->
                        Rule.STALE_SUPPRESSION.at(exclude.location(), "this line excludes nothing; take it out"));
        return Stream.of(comments, lines, expired.stream()).flatMap(each -> each);
    }

    /** A suppression of a link to another host is of use even while the link is good: it may be dead another day. */
    private Set<Suppression> used(List<Problem> problems) {
        var used = Collections.<Suppression>newSetFromMap(new IdentityHashMap<>());
        for (var problem : problems) {
            at(problem.location())
                    .filter(suppression -> suppression.covers(problem))
                    .forEach(used::add);
        }
        for (var reference : references) {
            if (reference.target() instanceof Target.External) {
                at(reference.location()).forEach(used::add);
            }
        }
        return used;
    }
}
