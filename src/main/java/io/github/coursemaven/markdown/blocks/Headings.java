package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Heading;

/** Headings: lines that begin with hashes, and texts with a line of hyphens or equals signs below. */
final class Headings {

    private Headings() {}

    /** Takes a heading with hashes at the cursor. */
    static boolean take(Cursor cursor, BlockList blocks) {
        var heading = cursor.match(Lines.HEADING);
        heading.ifPresent(found -> {
            var text = cursor.slice(found.start(2), found.end(2)).strip();
            blocks.add(new Heading(found.end(1) - found.start(1), withoutClosingHashes(text)));
            cursor.moveTo(found.end());
        });
        return heading.isPresent();
    }

    private static SourceText withoutClosingHashes(SourceText text) {
        var end = text.text().length();
        while (end > 0 && text.text().charAt(end - 1) == '#') {
            end--;
        }
        return end == 0 || text.text().charAt(end - 1) == ' '
                ? text.slice(0, end).strip()
                : text;
    }

    /** Takes an underlined heading at the cursor. Its text may have several lines, whatever would begin there. */
    static boolean takeUnderlined(Cursor cursor, BlockList blocks) {
        var line = cursor.underlineOrBlankLine(cursor.lineAfter(cursor.at()));
        var underline = cursor.match(Lines.UNDERLINE, line);
        underline.ifPresent(found -> {
            var level = found.group(1).startsWith("=") ? 1 : 2;
            blocks.add(new Heading(level, cursor.slice(cursor.at(), line - 1)));
            cursor.moveTo(found.end());
        });
        return underline.isPresent();
    }
}
