package io.github.coursemaven.markdown.formula;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import java.util.Optional;
import java.util.regex.Pattern;

/** How Markdown changes a formula. */
public enum Tear {
    EMPHASIS("reads a part of %s as emphasis", Cure.BACKTICKS),
    LINK("reads a part of %s as a link", Cure.BACKTICKS),
    HTML("reads a part of %s as HTML", Cure.BACKTICKS),
    STRUCK("strikes out a part of %s", Cure.BACKTICKS),
    BACKSLASH("removes backslashes from %s", Cure.BACKTICKS),
    BLOCK("begins a new paragraph, list, heading or table inside %s", Cure.ONE_LINE),
    CELL("divides %s into table cells", Cure.VERT),
    /** Only a line break inside, or a typographic quote: both look the same when the formula is set. */
    HARMLESS("", Cure.BACKTICKS);

    private static final int SHOWN = 50;
    private static final Pattern DISPLAYED = Pattern.compile("\\\\{1,2}(?:\\[|begin\\{)");

    private final String deed;
    private final Cure cure;

    Tear(String deed, Cure cure) {
        this.deed = deed;
        this.cure = cure;
    }

    private enum Cure {
        BACKTICKS("put it in backticks%s"),
        ONE_LINE("put it on one line, in backticks%s"),
        VERT("write '\\vert' for '|'");

        private final String advice;

        Cure(String advice) {
            this.advice = advice;
        }

        /** In backticks, only what is between dollar signs is a formula, or between brackets with one backslash. */
        String forFormula(String formula) {
            var signs = DISPLAYED.matcher(formula).lookingAt() ? "$$" : "$";
            return advice.replace("%s", formula.startsWith("$") ? "" : ", between '" + signs + "' signs");
        }
    }

    /**
     * The problem for the author; none if no harm is done.
     *
     * @param formula as the author wrote it, with its delimiters
     */
    public Optional<Problem> problem(Location where, String formula) {
        return this == HARMLESS
                ? Optional.empty()
                : Optional.of(Rule.TORN_FORMULA.at(
                        where,
                        "Markdown " + deed.replace("%s", "'" + shown(formula) + "'")
                                + ", so the formula is taken as written; " + cure.forFormula(formula)
                                + ", so that reveal-md sets it, too"));
    }

    private static String shown(String formula) {
        return Shown.cut(formula.strip().replaceAll("\\s+", " "), SHOWN);
    }
}
