package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;

/**
 * An attribute with a wrong quote.
 *
 * @param name its name
 * @param written name and value
 * @param fact what is wrong
 * @param value what seems to be meant; may be empty
 */
record AttributeQuote(String name, String written, String fact, String value) {

    private static final int MOST_SHOWN = 59;

    /** @param location of the quote, or where it is missing */
    Problem at(Location location) {
        var shown = Shown.cut(written, MOST_SHOWN);
        return Rule.ATTRIBUTE_QUOTE.at(
                location,
                "'" + shown + "' " + fact + "; write " + name + "=\""
                        + (value.isEmpty() ? "…" : Shown.cut(value, MOST_SHOWN)) + "\"");
    }
}
