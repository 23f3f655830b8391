package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.outline.Outline;
import io.github.coursemaven.markdown.html.UnreadLink;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds links and images that are shown as text. It is an error if what they would lead to exists. */
public final class UnreadLinkCheck implements CourseCheck {

    private static final Pattern IN_DECK = Pattern.compile("/.+|[^/0-9].*");

    private final Destinations destinations;

    public UnreadLinkCheck(Destinations destinations) {
        this.destinations = destinations;
    }

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(deck -> deck.slides().stream()
                        .flatMap(slide -> slide.content().links().unread().stream())
                        .flatMap(link -> problem(deck, link).stream()))
                .toList();
    }

    private Optional<Problem> problem(Deck deck, UnreadLink link) {
        if (includesItself(deck, link)) {
            return Optional.of(Rule.LINK_AS_TEXT.at(
                    link.location(), link.fact() + ", and would include this deck in itself; remove it"));
        }
        if (exists(deck, link)) {
            return Optional.of(Rule.FILE_AS_TEXT.at(link.location(), link.message()));
        }
        return link.likely() ? Optional.of(Rule.LINK_AS_TEXT.at(link.location(), link.message())) : Optional.empty();
    }

    private boolean includesItself(Deck deck, UnreadLink link) {
        return link.kind() == Kind.IMAGE
                && link.target()
                        .map(target -> Reference.of(link.location(), Kind.LINK, target))
                        .flatMap(reference -> destinations.from(deck, reference).linkedDeck())
                        .filter(deck::equals)
                        .isPresent();
    }

    private boolean exists(Deck deck, UnreadLink link) {
        return link.target()
                .map(target -> Reference.of(link.location(), link.kind(), target))
                .filter(reference -> reference.target() instanceof Target.Local local
                        && (local.sameDocument() ? isSlide(deck, local.fragment()) : isPageOrFile(deck, reference)))
                .isPresent();
    }

    private boolean isPageOrFile(Deck deck, Reference reference) {
        var destination = destinations.from(deck, reference);
        return destination.file().isPresent() || destination.page(View.SLIDES).isPresent();
    }

    /** A number alone may be that of an issue: {@code [bug] (#12)}. */
    private static boolean isSlide(Deck deck, String fragment) {
        return IN_DECK.matcher(fragment).matches()
                && Outline.of(deck).at(fragment).slide().isPresent();
    }
}
