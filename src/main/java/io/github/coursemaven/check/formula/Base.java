package io.github.coursemaven.check.formula;

/** A part of a formula that scripts can be put to, and which of them it has. */
final class Base {

    private final boolean takesLimits;
    private final boolean isOperator;
    private final boolean isStart;
    private boolean above;
    private boolean below;

    Base(boolean takesLimits) {
        this(takesLimits, takesLimits, false);
    }

    /**
     * @param isOperator whether it takes limits also if it is in braces
     * @param isStart whether it is the beginning of a row
     */
    Base(boolean takesLimits, boolean isOperator, boolean isStart) {
        this.takesLimits = takesLimits;
        this.isOperator = isOperator;
        this.isStart = isStart;
    }

    boolean takesLimits() {
        return takesLimits;
    }

    boolean isOperator() {
        return isOperator;
    }

    boolean isStart() {
        return isStart;
    }

    boolean isAbove() {
        return above;
    }

    /** Adds a script; whether it has one at that place. */
    boolean add(char sign) {
        var isSecond = sign == '_' ? below : above;
        below |= sign == '_';
        above |= sign == '^';
        return isSecond;
    }
}
