package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.files.SimilarNames;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.markdown.blocks.Definition;
import io.github.coursemaven.markdown.html.LinkLabels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds links whose labels have no definition where they are. What may be code is reported only if a similar label has one. */
public final class UndefinedReferenceCheck implements CourseCheck {

    @Override
    public List<Problem> check(Course course) {
        return course.decks().stream()
                .flatMap(deck -> new Labels(deck).problems())
                .toList();
    }

    private record Labels(List<LinkLabels> texts, Set<String> defined, SimilarNames similar) {

        Labels(Deck deck) {
            this(deck.slides().stream()
                    .flatMap(slide -> slide.content().links().labels().stream())
                    .toList());
        }

        private Labels(List<LinkLabels> texts) {
            this(texts, texts.stream().flatMap(text -> text.defined().stream()).collect(Collectors.toSet()));
        }

        private Labels(List<LinkLabels> texts, Set<String> defined) {
            this(texts, defined, SimilarNames.of(defined));
        }

        Stream<Problem> problems() {
            return texts.stream().flatMap(text -> text.undefined().stream()).flatMap(link -> problem(link).stream());
        }

        private Optional<Problem> problem(LinkLabels.Undefined link) {
            return message(link).map(message -> Rule.UNDEFINED_REFERENCE.at(link.location(), message));
        }

        private Optional<String> message(LinkLabels.Undefined link) {
            var label = Definition.label(link.label());
            if (defined.contains(label)) {
                return Optional.of("'" + link.label() + "' is defined in another part of the deck, so readers see the"
                        + " brackets; repeat the definition on this slide");
            }
            var fact = "no line of this slide defines '" + link.label() + "', so readers see the brackets; ";
            return similar.nearest(label)
                    .map(near -> fact + "did you mean '" + near + "'?")
                    .or(() -> Optional.of(fact + cure(link)).filter(text -> link.likely() || isOneOfNumbers(label)));
        }

        private static String cure(LinkLabels.Undefined link) {
            return link.isTarget()
                    ? "write (" + link.label() + ") instead of [" + link.label() + "]"
                    : "write [" + link.label() + "]: target";
        }

        private boolean isOneOfNumbers(String label) {
            return isNumber(label) && defined.stream().anyMatch(Labels::isNumber);
        }

        private static boolean isNumber(String label) {
            return label.chars().allMatch(character -> character >= '0' && character <= '9');
        }
    }
}
