package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;

/**
 * Limits for what flexmark gets at once, because its time grows with the square of some counts. They are far above any text
 * that people write.
 */
final class InlineLimits {

    /** Runs of asterisks and underscores. */
    private static final int MOST_MARKS = 20_000;

    /** In a row, not in all. */
    private static final int MOST_BLANKS = 2_000;

    private InlineLimits() {}

    /** @throws TooComplex if a text is over a limit, with the place where it gets too much */
    static void check(SourceText source) {
        var text = source.text();
        var marks = 0;
        var blanks = 0;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            blanks = character == ' ' ? blanks + 1 : 0;
            if ((character == '*' || character == '_') && (index == 0 || text.charAt(index - 1) != character)) {
                marks++;
            }
            if (marks > MOST_MARKS) {
                throw new TooComplex(
                        source.locationAt(index),
                        "up to here, one text has more than " + MOST_MARKS
                                + " '*' and '_'; split it with an empty line");
            }
            if (blanks > MOST_BLANKS) {
                throw new TooComplex(
                        source.locationAt(index),
                        "there are more than " + MOST_BLANKS + " blanks in a row up to here; remove some");
            }
        }
    }
}
