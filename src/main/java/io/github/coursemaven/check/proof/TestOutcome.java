package io.github.coursemaven.check.proof;

/** What the reports of a build say of the tests of some code. */
sealed interface TestOutcome {

    /** No report names a test of it that has run. */
    record NotRun() implements TestOutcome {}

    /** At least one has run, and none has failed. */
    record Passed() implements TestOutcome {}

    /**
     * At least one has failed.
     *
     * @param test the first, as {@code edu.StackTest#pushes}
     */
    record Failed(String test) implements TestOutcome {}

    /** The outcome of this and of other tests. */
    default TestOutcome and(TestOutcome other) {
        if (this instanceof Failed) {
            return this;
        }
        return other instanceof Failed || this instanceof NotRun ? other : this;
    }
}
