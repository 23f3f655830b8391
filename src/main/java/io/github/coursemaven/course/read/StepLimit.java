package io.github.coursemaven.course.read;

/**
 * Text that refuses to be read more often than a limit allows, so that a regular expression which would try for hours ends
 * after a fixed amount of work: the same on every machine, unlike a time limit.
 */
final class StepLimit implements CharSequence {

    private static final long MAXIMUM_STEPS = 30_000_000;

    private final CharSequence text;
    private final long[] steps;

    StepLimit(CharSequence text) {
        this(text, new long[1]);
    }

    private StepLimit(CharSequence text, long[] steps) {
        this.text = text;
        this.steps = steps;
    }

    /** The limit was reached. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("too many steps");
        }
    }

    @Override
    public char charAt(int index) {
        if (steps[0]++ > MAXIMUM_STEPS) {
            throw new Exceeded();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StepLimit(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
