package io.github.coursemaven.check.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The numbers and labels that parts of a formula have: one for each row of some environments, and none in others. */
final class Numbering {

    private final Deque<Row> rows = new ArrayDeque<>();
    private final KnownCommands known;

    Numbering(KnownCommands known) {
        this.known = known;
        rows.push(new Row("", false));
    }

    /** What may have one number. */
    private static final class Row {
        private final String environment;
        private boolean hasTag;
        private boolean hasLabel;

        Row(String environment, boolean hasLabel) {
            this.environment = environment;
            this.hasLabel = hasLabel;
        }
    }

    void begin(String environment) {
        if (isOwn(environment)) {
            rows.push(new Row(environment, rows.element().hasLabel));
        }
    }

    void end(String environment) {
        if (isOwn(environment) && rows.size() > 1) {
            var ended = rows.pop();
            rows.element().hasLabel |= ended.hasLabel && !ended.hasTag && !known.numbersEquations();
        }
    }

    private boolean isOwn(String environment) {
        return known.is("taggable", environment) || known.is("tagless", environment);
    }

    /** @param opening what the row is in */
    void endRow(Opening opening) {
        var row = rows.element();
        if (known.is("rows", row.environment) && opening.equals(Opening.environment(row.environment, true))) {
            row.hasTag = false;
            row.hasLabel = false;
        }
    }

    /** What is wrong with a number here. */
    Optional<String> tag(String number) {
        var row = rows.element();
        if (known.is("tagless", row.environment)) {
            return Optional.of("'\\tag' cannot be in '\\begin{" + row.environment + "}'; write it after '\\end{"
                    + row.environment + "}'");
        }
        var isSecond = row.hasTag;
        row.hasTag |= !number.isBlank();
        return isSecond ? second("tag") : Optional.empty();
    }

    /** What is wrong with a label here. */
    Optional<String> label(String label) {
        var row = rows.element();
        if (label.isEmpty()) {
            return Optional.empty();
        }
        if (row.hasLabel) {
            return second("label");
        }
        row.hasLabel = true;
        return known.addLabel(label)
                ? Optional.empty()
                : Optional.of("the label '" + label + "' is in the deck already; give this formula another one");
    }

    private static Optional<String> second(String name) {
        return Optional.of("a second '\\" + name + "' is in the same equation; remove one");
    }
}
