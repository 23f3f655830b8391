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

    /**
     * The code to show in a fence that names no file, with that of files in place of lines that include them.
     *
     * @param language the classes of the fence
     */
    default String included(SourceText code, String language) {
        return code.text();
    }
}
