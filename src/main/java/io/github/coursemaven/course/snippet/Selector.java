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
        var selectors = new ArrayList<Selector>();
        var start = 0;
        var depth = 0;
        for (var index = 0; index <= written.length(); index++) {
            var c = index == written.length() ? ',' : written.charAt(index);
            depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
            if (c == ',' && (depth <= 0 || index == written.length())) {
                var part = written.substring(start, index);
                selectors.add(new Selector(
                        part.strip(),
                        start + part.length() - part.stripLeading().length()));
                start = index + 1;
            }
        }
        return selectors;
    }
}
