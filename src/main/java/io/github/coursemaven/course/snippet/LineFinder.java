package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.problem.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lines by their numbers: {@code L10}, {@code L10-L20}, {@code L10-}. */
record LineFinder(String source, SourceLines lines) {

    private static final Pattern NUMBERS = Pattern.compile("L([0-9]{1,7})(?:(-)(?:L?([0-9]{1,7}))?)?");
    private static final String HINT =
            "names lines by their numbers, which change when the file is edited; mark a region, and write its name";

    /** The lines; empty if a name is not of this form. */
    Optional<Selected> find(Selector selector) {
        if (!selector.name().startsWith("L")) {
            return Optional.empty();
        }
        var numbers = NUMBERS.matcher(selector.name());
        if (!numbers.matches()) {
            return Optional.empty();
        }
        var first = Integer.parseInt(numbers.group(1));
        var last = Optional.ofNullable(numbers.group(3))
                .map(Integer::parseInt)
                .orElse(numbers.start(2) < 0 ? first : Math.max(first, lines.count()));
        if (first < 1 || last < first) {
            return Optional.of(
                    Selected.fault(Rule.SNIPPET_MISSING, selector, "is no range of lines; write it as #L10-L20"));
        }
        if (last > lines.count()) {
            return Optional.of(Selected.fault(
                    Rule.SNIPPET_MISSING,
                    selector,
                    "names line " + last + ", but the last line of " + source + " is " + lines.count()));
        }
        var stretch = Stretch.of(lines.start(first - 1), lines.end(last - 1));
        return Optional.of(Selected.of(stretch).hinting(Rule.SNIPPET_LINES, selector, HINT));
    }
}
