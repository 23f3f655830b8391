package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import java.util.regex.Pattern;

/** Code between fences; without a closing fence, it extends to the end. */
final class Fences {

    private Fences() {}

    /** Takes a fenced block at the cursor. */
    static boolean take(Cursor cursor, BlockList blocks) {
        var opening = cursor.match(Lines.FENCE);
        if (opening.isEmpty()) {
            return false;
        }
        var marker = opening.get().group(2);
        var closing = Pattern.compile(" {0,3}" + Pattern.quote(marker) + "[~`]* *(?=\\n|\\z)");
        var start = cursor.lineAfter(cursor.at());
        var length = cursor.source().text().length();
        var line = start;
        while (line < length
                && (cursor.sign(line) != marker.charAt(0)
                        || cursor.match(closing, line).isEmpty())) {
            line = cursor.lineAfter(line);
        }
        var code = chomped(cursor.slice(start, line));
        var indent = marker.startsWith("`") ? opening.get().group(1) : "";
        blocks.add(new Block.Code(
                info(cursor.slice(opening.get().start(3), opening.get().end(3))), withoutIndent(code, indent)));
        cursor.moveTo(cursor.lineEnd(line));
        return true;
    }

    private static SourceText info(SourceText written) {
        return Escapes.removed(written.strip());
    }

    private static SourceText chomped(SourceText code) {
        return code.text().endsWith("\n") ? code.slice(0, code.text().length() - 1) : code;
    }

    /** A line that is indented less than the fence keeps all of its indentation. */
    private static SourceText withoutIndent(SourceText code, String indent) {
        return indent.isEmpty() ? code : code.replace(Pattern.compile("(?m)^" + indent), blanks -> "");
    }
}
