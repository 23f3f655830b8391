package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Link definitions: {@code [label]: target "title"}. */
final class Definitions {

    // A quote ends a title, unless a backslash precedes it
    private static final Pattern DEFINITION = Pattern.compile(
            " {0,3}\\[((?!\\s*\\])(?:\\\\.|[^\\[\\]\\\\])++)\\]: *(?:\\n *)?([^<\\s][^\\s]*|<.*?>)"
                    + "(?:(?: +(?:\\n *)?| *\\n *)"
                    + "(\"[^\"]*(?:(?<=\\\\)\"[^\"]*)*\"|'[^'\\n]*(?:\\n[^'\\n]++)*+\\n?'|\\([^()]*\\)))? *(?:\\n+|\\z)");

    private Definitions() {}

    /** Takes a definition at the cursor; right after a text, it is a line of that text instead. */
    static boolean take(Cursor cursor, BlockList blocks, Map<String, Definition> definitions) {
        var found = cursor.match(DEFINITION);
        if (found.isEmpty()) {
            return false;
        }
        var written = cursor.slice(cursor.at(), found.get().end());
        cursor.moveTo(found.get().end());
        if (!blocks.continueText(written)) {
            var label = Definition.label(found.get().group(1));
            definitions.putIfAbsent(label, definition(cursor, label, found.get()));
        }
        return true;
    }

    private static Definition definition(Cursor cursor, String label, MatchResult found) {
        var bracketed = found.group(2).startsWith("<") ? 1 : 0;
        var title = found.start(3) < 0
                ? Optional.<SourceText>empty()
                : Optional.of(cursor.slice(found.start(3) + 1, found.end(3) - 1));
        return new Definition(label, cursor.slice(found.start(2) + bracketed, found.end(2) - bracketed), title);
    }
}
