package io.github.coursemaven.base.problem;

/** A text is nested more deeply, or takes more steps to read, than any that people write. Caught where the slide is read. */
public final class TooComplex extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** @param message the fact first, then the cure */
    public TooComplex(Location where, String message) {
        super(message);
        this.problem = Rule.TOO_COMPLEX.at(where, message);
    }

    public Problem problem() {
        return problem;
    }
}
