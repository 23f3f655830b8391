package io.github.coursemaven.base.problem;

/**
 * Counts how often characters are read, and stops what reads them too often, such as a regular expression that would run for
 * hours. Unlike a time limit, it allows the same amount of work on every machine. For one thread.
 */
public final class StepLimit {

    private final long most;
    private long steps;

    public StepLimit(long most) {
        this.most = most;
    }

    /** The steps taken so far. */
    public long steps() {
        return steps;
    }

    /**
     * The characters of a text. Reading one is a step.
     *
     * @return a sequence that throws {@link TooComplex}, with the current place, when there were too many steps
     */
    public CharSequence counting(SourceText text) {
        return new Counted(text);
    }

    private final class Counted implements CharSequence {

        private final SourceText source;
        private final String text;

        Counted(SourceText source) {
            this.source = source;
            this.text = source.text();
        }

        @Override
        public char charAt(int index) {
            if (++steps > most) {
                throw tooMany(index);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            steps += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }

        private TooComplex tooMany(int index) {
            return new TooComplex(
                    source.locationAt(index),
                    "reading takes more than " + most + " steps here; write this in a simpler way");
        }
    }
}
