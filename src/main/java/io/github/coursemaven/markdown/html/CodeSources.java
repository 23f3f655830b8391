package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;

/** Knows the code of fences that name a file: <code>```java file=../src/Stack.java#push</code>. */
@FunctionalInterface
public interface CodeSources {

    /** Shows what is in the fence. */
    CodeSources NONE = (named, code) -> code.text();

    /**
     * The code to show.
     *
     * @param named what is written after {@code file=}
     * @param code what is in the fence; often empty
     */
    String shown(SourceText named, SourceText code);
}
