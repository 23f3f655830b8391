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

    /** Classes of code without the last one, if that is the file that its fence names, and not a language. */
    public static String withoutClass(String classes) {
        var last = classes.lastIndexOf(' ') + 1;
        return classes.startsWith(Kind.FILE.word() + "=", last)
                ? classes.substring(0, last).stripTrailing()
                : classes;
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
