package io.github.coursemaven.check;

import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.files.Distance;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.reference.PercentEncoding;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.settings.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the fragments of URLs lead to in a deck (reveal.js 6.0.2, {@code location.js}, {@code getIndicesFromHash}). */
final class SlideAnchors {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:/.*)?");
    private static final Pattern NAME_AND_STEP = Pattern.compile("([^/]*)/.*?([-0-9]+)");
    private static final int DIGITS = 9;

    private final Deck deck;
    private final List<Column> columns;
    private final Map<String, Slide> slides = new HashMap<>();
    private final Map<String, Slide> all = new HashMap<>();

    SlideAnchors(Deck deck) {
        this.deck = deck;
        this.columns = deck.columns().stream()
                .map(column -> new Column(
                        column.slides().stream().filter(this::isShown).toList(), column.vertical()))
                .filter(column -> !column.slides().isEmpty())
                .toList();
        for (var slide : deck.slides()) {
            for (var id : slide.html().ids()) {
                all.putIfAbsent(id.name(), slide);
                if (isShown(slide)) {
                    slides.putIfAbsent(id.name(), slide);
                }
            }
        }
    }

    /** Whether reveal.js keeps a slide when it starts ({@code removeHiddenSlides} of {@code reveal.js}). */
    private boolean isShown(Slide slide) {
        return flag("showHiddenSlides", false)
                || slide.html().paper().stream().anyMatch(section -> !section.attribute("data-visibility")
                        .asWritten()
                        .equals("hidden"));
    }

    /** What is wrong with a fragment, written after the hash. */
    List<Problem> problems(String fragment, Reference reference) {
        var name = fragment.replaceFirst("^/", "");
        if (name.isEmpty() || name.startsWith("/") || columns.isEmpty()) {
            return List.of();
        }
        if (NUMBERS.matcher(name).matches()) {
            return slides.containsKey(name)
                    ? List.of(numberedName(name, reference))
                    : numbered(name.split("/", -1), reference);
        }
        return named(name, reference);
    }

    private static Problem numberedName(String name, Reference reference) {
        return Rule.SLIDE_INDEX.at(
                reference.location(),
                "'" + reference.shown() + "' leads to the slide of that number, not to the one with the id '" + name
                        + "'; give that another id");
    }

    private List<Problem> numbered(String[] parts, Reference reference) {
        var base = flag("hashOneBasedIndex", false) ? 1 : 0;
        var horizontal = number(parts, 0) - base;
        if (horizontal < 0 || horizontal >= columns.size()) {
            return List.of(Rule.SLIDE_OUT_OF_RANGE.at(
                    reference.location(),
                    "'%s' names slide %s; the slides of the deck are numbered %d to %d"
                            .formatted(reference.shown(), parts[0], base, columns.size() - 1 + base)));
        }
        var stack = columns.get(horizontal);
        var vertical = Math.max(0, number(parts, 1) - base);
        if (vertical >= stack.slides().size()) {
            return List.of(missingBelow(parts, stack, reference));
        }
        return beyondLastStep(stack.slides().get(vertical), number(parts, 2), reference)
                .map(List::of)
                .orElseGet(() -> List.of(Rule.NUMBERED_SLIDE_LINK.at(
                        reference.location(),
                        "'" + reference.shown()
                                + "' leads elsewhere when a slide is inserted before; give the slide an id and link to"
                                + " that")));
    }

    /** A part of a fragment; 0 where it is no number, as in reveal.js. */
    private static int number(String[] parts, int index) {
        var part = index < parts.length ? parts[index].replaceFirst("[^0-9].*", "") : "";
        return part.isEmpty() ? 0 : part.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(part);
    }

    private Optional<Problem> beyondLastStep(Slide slide, int step, Reference reference) {
        var fragments = slide.html().fragments();
        return step > 0 && step >= fragments && flag("fragmentInURL", true)
                ? Optional.of(Rule.SLIDE_INDEX.at(
                        reference.location(),
                        "'%s' names the fragment %d of a slide that has %d; they are numbered from 0"
                                .formatted(reference.shown(), step, fragments)))
                : Optional.empty();
    }

    private static Problem missingBelow(String[] parts, Column stack, Reference reference) {
        return stack.vertical()
                ? Rule.SLIDE_OUT_OF_RANGE.at(
                        reference.location(),
                        "'%s' names slide %s of a stack that has %d"
                                .formatted(
                                        reference.shown(),
                                        parts[1],
                                        stack.slides().size()))
                : Rule.SLIDE_INDEX.at(
                        reference.location(),
                        "'%s' names a slide below slide %s, which has none".formatted(reference.shown(), parts[0]));
    }

    private List<Problem> named(String fragment, Reference reference) {
        var withStep = NAME_AND_STEP.matcher(fragment);
        var name = withStep.matches() ? withStep.group(1) : fragment;
        var decoded = PercentEncoding.decode(name).orElse(name);
        var slide = Optional.ofNullable(slides.get(name)).or(() -> Optional.ofNullable(slides.get(decoded)));
        if (slide.isPresent()) {
            return withStep.matches()
                    ? beyondLastStep(slide.get(), number(new String[] {withStep.group(2)}, 0), reference).stream()
                            .toList()
                    : List.of();
        }
        return name.equals("top") ? List.of() : List.of(missing(decoded, reference));
    }

    private Problem missing(String name, Reference reference) {
        if (all.containsKey(name)) {
            return Rule.MISSING_ANCHOR.at(
                    reference.location(),
                    "'" + reference.shown() + "': the slide with the id '" + name
                            + "' is hidden by data-visibility; link to another");
        }
        var cure = slides.keySet().stream()
                .filter(id -> Distance.isNear(name, id))
                .min(Comparator.comparingInt((String id) -> Distance.between(name, id))
                        .thenComparing(Comparator.naturalOrder()))
                .map(id -> "; did you mean '#/" + id + "'?")
                .orElse("");
        return Rule.MISSING_ANCHOR.at(
                reference.location(),
                "'" + reference.shown() + "': no slide or element has the id '" + name + "'" + cure);
    }

    private boolean flag(String option, boolean byDefault) {
        return deck.options().revealOptions().entries().get(option) instanceof Value.Scalar scalar
                ? scalar.value().equals(true)
                : byDefault;
    }
}
