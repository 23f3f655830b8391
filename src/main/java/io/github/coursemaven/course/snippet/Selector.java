package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the names after {@code #}.
 *
 * @param name as written
 * @param offset in all that is written after {@code #}
 */
record Selector(String name, int offset) {

    /** The names between commas, except those between parentheses or angle brackets, which are of parameters. */
    static List<Selector> in(String written) {
        if (written.indexOf(',') < 0) {
            return List.of(of(written, 0));
        }
        var selectors = new ArrayList<Selector>();
        var start = 0;
        var depth = 0;
        for (var index = 0; index <= written.length(); index++) {
            var c = index == written.length() ? ',' : written.charAt(index);
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
            if (c == ',' && (depth <= 0 || index == written.length())) {
                selectors.add(of(written.substring(start, index), start));
                start = index + 1;
            }
        }
        return selectors;
    }

    private static Selector of(String part, int start) {
        return new Selector(
                part.strip(), start + part.length() - part.stripLeading().length());
    }
}
