package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;

/** Knows what fences show that name where it comes from: <code>```java file=../src/Stack.java#push</code>. */
@FunctionalInterface
public interface CodeSources {

    /** Shows what is in the fence. */
    CodeSources NONE = (source, code) -> code.text();

    /**
     * The code to show.
     *
     * @param source what the fence names
     * @param code what is in the fence; often empty
     */
    String shown(CodeSource source, SourceText code);

    /**
     * The code to compare with that of another source, after it was shown: as it is in its source, if the deck has the same.
     *
     * @param source a file
     */
    default String compared(CodeSource source, SourceText code) {
        return shown(source, code);
    }

    /**
     * The code to show in a fence that names no source, with that of files in place of lines that include them.
     *
     * @param language the classes of the fence
     */
    default String included(SourceText code, String language) {
        return code.text();
    }

    /**
     * A link to the code that a fence names, after that was shown; empty if the course has no such links.
     *
     * @param source a file
     */
    default Optional<CodeLink> link(CodeSource source) {
        return Optional.empty();
    }
}
