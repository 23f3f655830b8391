package io.github.coursemaven.check.proof;

import java.util.List;
import java.util.function.Supplier;

/**
 * What is known about the code of a build before its decks are read.
 *
 * @param modules those of the build; asked for only if slides show their code
 * @param level what must be known of code on slides
 * @param isCompiling whether this build compiles code, so that class files are those of today's sources
 */
public record CodeFacts(Supplier<List<CodeModule>> modules, ProofLevel level, boolean isCompiling) {

    /** No code, and nothing to know of it. */
    public static final CodeFacts NONE = new CodeFacts(List::of, ProofLevel.EXIST, false);
}
