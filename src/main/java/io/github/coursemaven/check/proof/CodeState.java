package io.github.coursemaven.check.proof;

/** What a build knows of a source file. */
sealed interface CodeState {

    /** Its language is not compiled to class files, as that of SQL or YAML. */
    record NotCompilable() implements CodeState {}

    /** This build does not compile it, so that nothing is known. */
    record Unbuilt() implements CodeState {}

    /** It is in no source folder of the build. */
    record Outside() implements CodeState {}

    /**
     * It is in a source folder, but no class file comes from it.
     *
     * @param packaging of its module
     */
    record WithoutClass(CodeModule.Packaging packaging) implements CodeState {}

    /**
     * A class file comes from it.
     *
     * @param tests what became of it if it is a test, or of its tests
     * @param testClass the likeliest name of its test
     */
    record Compiled(TestOutcome tests, String testClass) implements CodeState {}
}
