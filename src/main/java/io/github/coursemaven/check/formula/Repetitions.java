package io.github.coursemaven.check.formula;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a formula can have only once: in one part, or at all. */
final class Repetitions {

    private static final Pattern FRACTION = Pattern.compile("(?:over|atop|above)(?:withdelims)?|choose|brac[ek]");
    private static final Pattern EQUATION =
            Pattern.compile("(?:equation|(?:x?x|fl)?align(?:at)?|gather|multline|eqnarray|displaymath|math)\\*?");
    private static final String GATHER = "\\begin{gather";

    private boolean hasFraction;
    private boolean hasEquation;

    /** Reads a part that may have a fraction of its own. */
    void part(Runnable reading) {
        var outer = hasFraction;
        hasFraction = false;
        reading.run();
        hasFraction = outer;
    }

    /** Reads an argument that may have an equation of its own. */
    void argument(Runnable reading) {
        var outer = hasEquation;
        hasEquation = false;
        reading.run();
        hasEquation = outer;
    }

    void endCell() {
        hasFraction = false;
    }

    /** What is wrong with a command here. */
    Optional<String> command(String name) {
        if (!FRACTION.matcher(name).matches()) {
            return Optional.empty();
        }
        var isSecond = hasFraction;
        hasFraction = true;
        return isSecond
                ? Optional.of("'\\" + name + "' follows another fraction; put one of them in braces")
                : Optional.empty();
    }

    /**
     * What is wrong with an environment here; {@code gather} can hold others.
     *
     * @param isFirst whether nothing is before it in the cell
     */
    Optional<String> environment(String name, Opening opening, boolean isFirst) {
        if (!EQUATION.matcher(name).matches()) {
            return Optional.empty();
        }
        var isInGather = opening.written().startsWith(GATHER) && isFirst && !("\\begin{" + name).startsWith(GATHER);
        var isSecond = hasEquation && !isInGather;
        hasEquation = true;
        return isSecond
                ? Optional.of("'\\begin{" + name + "}' is the second equation in a formula; use '\\begin{aligned}',"
                        + " or give it a formula of its own")
                : Optional.empty();
    }
}
