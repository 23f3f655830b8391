package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.RevealOptions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The slide with a number: {@code 2}, {@code 2/1} for one in a stack, or {@code 2/1/3} for one of its steps.
 *
 * @param fragment without a leading slash
 */
record NumberedTarget(String fragment, List<List<ShownSlide>> columns, SlideNames names, RevealOptions options)
        implements FragmentTarget {

    private static final Pattern FORM = Pattern.compile("[0-9]*(?:/.*)?", Pattern.DOTALL);
    private static final int DIGITS = 9;

    /** Whether reveal.js reads a fragment as a number, even if there is no number in it. */
    static boolean isMeantBy(String fragment) {
        return FORM.matcher(fragment).matches();
    }

    @Override
    public Optional<ShownSlide> slide() {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        var column = columns.get(shown(index(0), columns.size()));
        return Optional.of(column.get(shown(index(1), column.size())));
    }

    @Override
    public Optional<Problem> problem(Reference reference) {
        if (part(0).isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        if (names.find(fragment).isPresent()) {
            return Optional.of(Rule.SLIDE_INDEX.about(
                    reference,
                    "'" + reference.shown() + "' leads to the slide with that number, not to the one with the id '"
                            + fragment + "'; give that slide another id"));
        }
        return index(0) < 0 || index(0) >= columns.size()
                ? Optional.of(outOfRange(reference))
                : problemIn(columns.get(index(0)), reference);
    }

    private Problem outOfRange(Reference reference) {
        var first = options.firstNumber();
        return Rule.SLIDE_OUT_OF_RANGE.about(
                reference,
                "'" + reference.shown() + "' names slide " + part(0) + "; the slides of the deck are numbered " + first
                        + " to " + (columns.size() - 1 + first));
    }

    private Optional<Problem> problemIn(List<ShownSlide> column, Reference reference) {
        var row = Math.max(0, index(1));
        if (row >= column.size()) {
            return Optional.of(missingBelow(column, reference));
        }
        var step = options.fragmentInURL() ? number(2) : 0;
        return column.get(row)
                .missingStep(step, reference)
                .or(() -> Optional.of(Rule.NUMBERED_SLIDE_LINK.about(
                        reference,
                        "'" + reference.shown()
                                + "' leads elsewhere when a slide is inserted before it; give"
                                + " the slide an id and link to that")));
    }

    private Problem missingBelow(List<ShownSlide> column, Reference reference) {
        return column.get(0).place().vertical()
                ? Rule.SLIDE_OUT_OF_RANGE.about(
                        reference,
                        "'" + reference.shown() + "' names slide " + part(1) + " of a stack that has " + column.size())
                : Rule.SLIDE_INDEX.about(
                        reference,
                        "'" + reference.shown() + "' names a slide below slide " + part(0) + ", which has none");
    }

    /** The index that a part names, 0-based; 0 if there is no such part. */
    private int index(int position) {
        return part(position).isEmpty() ? 0 : number(position) - options.firstNumber();
    }

    /** The index of the slide that is shown for another (reveal.js 6.0.2, {@code js/reveal.js}, {@code updateSlides}). */
    private int shown(int index, int count) {
        return options.loop() ? Math.floorMod(index, count) : Math.max(0, Math.min(index, count - 1));
    }

    private String part(int position) {
        var parts = fragment.split("/", -1);
        return position < parts.length ? parts[position] : "";
    }

    /** A part as JavaScript's {@code parseInt} reads it; 0 if it is not a number. */
    private int number(int position) {
        var digits = part(position).replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? 0 : digits.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
