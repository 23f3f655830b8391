package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;

/** The members of the types in a source, by their names. */
interface Members {

    /** Those of a source in a language whose members we do not know. */
    Members NONE = selector -> Optional.empty();

    /** The member, or why it cannot be shown; empty if there is none of that name. */
    Optional<Selected> find(Selector selector);

    /** Names that could be meant instead of one, with as many names of types around them. */
    default List<String> names(String written) {
        return List.of();
    }

    /**
     * Those of a source.
     *
     * @param name of its file
     * @param java empty without a compiler
     */
    static Members of(String name, String text, SourceLines lines, Optional<JavaCode> java) {
        if (!name.endsWith(".java")) {
            return NONE;
        }
        return java.<Members>map(code -> new JavaMembers(name, text, lines, code))
                .orElseGet(() -> new MembersWithoutCompiler(name));
    }
}
