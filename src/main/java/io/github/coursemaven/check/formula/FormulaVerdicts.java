package io.github.coursemaven.check.formula;

import java.util.Optional;

/** What is wrong with the formulas of a deck, one after another, because a formula may define commands for those after it. */
public final class FormulaVerdicts {

    private final KnownCommands known;

    public FormulaVerdicts(KnownCommands known) {
        this.known = known;
    }

    /** Why the next formula cannot be set, and what to do; empty if it can be set. */
    public Optional<String> on(String tex) {
        return new Structure(tex, known).fault();
    }
}
