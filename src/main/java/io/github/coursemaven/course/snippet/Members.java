package io.github.coursemaven.course.snippet;

import java.util.List;
import java.util.Optional;

/** The members of the types in a source, by their names. */
interface Members {

    /** Those of a source in a language whose members we do not know. */
    Members NONE = selector -> Optional.empty();

    /** The member, or why it cannot be shown; empty if there is none of that name. */
    Optional<Selected> find(Selector selector);

    /** Names that could be meant instead. */
    default List<String> names() {
        return List.of();
    }

    /**
     * Those of a source.
     *
     * @param name of its file
     * @param hasCompiler whether Java runs with that of a JDK, without which none of its classes may be loaded
     */
    static Members of(String name, String text, SourceLines lines, boolean hasCompiler) {
        if (!name.endsWith(".java")) {
            return NONE;
        }
        return hasCompiler ? new JavaMembers(name, text, lines) : new MembersWithoutCompiler(name);
    }
}
