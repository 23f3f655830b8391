package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Locale;

/**
 * Where the code of a fence comes from.
 *
 * @param named what is written after the sign, without quotes
 */
public record CodeSource(Kind kind, SourceText named) {

    /** Whether the info string of a fence names one. */
    public static boolean isNamedIn(SourceText info) {
        return SourceAttribute.in(info).source().isPresent();
    }

    /** Whether a class of code is the file that its fence names, and no language. */
    public static boolean isClass(String name) {
        return name.startsWith(Kind.FILE.word() + "=");
    }

    /** What is named, by the word before the sign of equality. */
    public enum Kind {
        /** A file, and perhaps parts of it. */
        FILE,
        /** A test whose output is shown. */
        OUTPUT,
        /** JShell, which runs what is in the fence. */
        RUN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
