package io.github.coursemaven.check;

import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.files.Distance;
import io.github.coursemaven.markdown.Id;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.PercentEncoding;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.settings.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the fragments of URLs lead to in a deck (reveal.js 6.0.2, {@code location.js}, {@code getIndicesFromHash}). */
final class SlideAnchors {

    private final Deck deck;
    private final Set<String> ids;

    SlideAnchors(Deck deck) {
        this.deck = deck;
        this.ids = deck.slides().stream()
                .flatMap(slide -> slide.html().ids().stream())
                .map(Id::name)
                .collect(Collectors.toSet());
    }

    /** What is wrong with a fragment, written after the hash. */
    List<Problem> problems(String fragment, Reference reference) {
        var parts = fragment.replaceFirst("^/", "").split("/", -1);
        if (parts[0].isEmpty()) {
            return List.of();
        }
        return parts[0].matches("[0-9]{1,6}") ? numbered(parts, reference) : named(parts[0], reference);
    }

    private List<Problem> numbered(String[] parts, Reference reference) {
        var columns = deck.columns();
        var base = isOneBased() ? 1 : 0;
        var horizontal = Integer.parseInt(parts[0]) - base;
        if (horizontal < 0 || horizontal >= columns.size()) {
            return List.of(Rule.SLIDE_OUT_OF_RANGE.at(
                    reference.location(),
                    "'%s' names slide %s; the slides of the deck are numbered %d to %d"
                            .formatted(reference.shown(), parts[0], base, columns.size() - 1 + base)));
        }
        var vertical = parts.length > 1 && parts[1].matches("[0-9]{1,6}") ? Integer.parseInt(parts[1]) - base : 0;
        if (vertical > 0 && vertical >= columns.get(horizontal).slides().size()) {
            return List.of(missingBelow(parts, horizontal, reference));
        }
        return List.of(Rule.NUMBERED_SLIDE_LINK.at(
                reference.location(),
                "'" + reference.shown()
                        + "' leads elsewhere when a slide is inserted before; give the slide an id and link to that"));
    }

    private Problem missingBelow(String[] parts, int horizontal, Reference reference) {
        var column = deck.columns().get(horizontal);
        return column.vertical()
                ? Rule.SLIDE_OUT_OF_RANGE.at(
                        reference.location(),
                        "'%s' names slide %s of a stack that has %d"
                                .formatted(
                                        reference.shown(),
                                        parts[1],
                                        column.slides().size()))
                : Rule.SLIDE_INDEX.at(
                        reference.location(),
                        "'%s' names a slide below slide %s, which has none".formatted(reference.shown(), parts[0]));
    }

    private List<Problem> named(String name, Reference reference) {
        var decoded = PercentEncoding.decode(name).orElse(name);
        if (ids.contains(name) || ids.contains(decoded) || name.equals("top")) {
            return List.of();
        }
        var cure = ids.stream()
                .filter(id -> Distance.isNear(decoded, id))
                .min(Comparator.comparingInt((String id) -> Distance.between(decoded, id))
                        .thenComparing(Comparator.naturalOrder()))
                .map(id -> "; did you mean '#/" + id + "'?")
                .orElse("");
        return List.of(Rule.MISSING_ANCHOR.at(
                reference.location(),
                "'" + reference.shown() + "': no slide or element has the id '" + decoded + "'" + cure));
    }

    private boolean isOneBased() {
        return deck.options().revealOptions().entries().get("hashOneBasedIndex") instanceof Value.Scalar scalar
                && scalar.value().equals(true);
    }
}
