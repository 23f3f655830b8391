package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.WhiteSpace;
import io.github.coursemaven.markdown.blocks.Block.Item;
import io.github.coursemaven.markdown.blocks.Block.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists. An item continues with lines that are indented to its text, and with any line that can continue a text, whatever block
 * would begin there; only fences, headings, bullets and thematic breaks end it.
 */
final class ListReader {

    private static final Pattern TASK = Pattern.compile("\\[([ xX])\\] +");
    private static final int MAXIMUM_TEXT_INDENT = 4;
    private static final int MOST_BEFORE = 3;
    private static final String BREAK = "(?:(?:- *+){3,}+|(?:_ *+){3,}+|(?:\\* *+){3,}+)";

    private static final String BULLET_ENDS = "-+*.)";

    /** An item of the same list, by how its bullet ends. */
    private static final List<Pattern> SAME_LIST = Stream.of("-", "\\+", "\\*", "\\d{1,9}\\.", "\\d{1,9}\\)")
            .map(bullet -> Pattern.compile(" {0,3}" + bullet + "(?:[\\t ][^\\n]*)?(?:\\n|\\z)"))
            .toList();

    /** What ends an item, by how many blanks may be before it. */
    private static final List<Pattern> ENDS_ITEM = afterBlanks(
            "(?:```|~~~|#" + "|(?:[*+-]|\\d{1,9}[.)])(?:[ \\t][^\\n]*)?(?:\\n|\\z)" + "|" + BREAK + "(?:\\n+|\\z))");

    /** Lines that are not text, by how many blanks may be before them. */
    private static final List<Pattern> NO_TEXT = afterBlanks("(?:(?:```|~~~).*|#.*|" + BREAK + ")");

    private final BlockParser parser;
    private final Cursor cursor;

    ListReader(BlockParser parser, Cursor cursor) {
        this.parser = parser;
        this.cursor = cursor;
    }

    /** Takes a list at the cursor. */
    boolean take(BlockList blocks) {
        var first = cursor.match(Lines.LIST_ITEM);
        if (first.isEmpty() || !cursor.matches(Lines.LIST_START)) {
            return false;
        }
        var bullet = first.get().group(2);
        var sameList = SAME_LIST.get(BULLET_ENDS.indexOf(bullet.charAt(bullet.length() - 1)));
        var texts = new ArrayList<SourceText>();
        var end = cursor.at();
        var loose = false;
        var endsBlank = false;
        while (!cursor.atEnd() && cursor.matches(sameList) && !cursor.matches(Lines.THEMATIC_BREAK)) {
            var start = cursor.at();
            texts.add(new ItemReader(cursor, cursor.match(Lines.LIST_ITEM).orElseThrow()).read());
            loose |= endsBlank;
            endsBlank |= endsBlank(start);
            end = cursor.at();
        }
        cursor.moveTo(withoutBlankEnd(end));
        blocks.add(list(bullet, loose, texts));
        return true;
    }

    /** Whether the text from an offset up to the cursor ends with an empty line. */
    private boolean endsBlank(int start) {
        var text = cursor.source().text();
        var ends = 0;
        for (var last = cursor.at() - 1; last >= start && ends < 2; last--) {
            if (text.charAt(last) == '\n') {
                ends++;
            } else if (text.charAt(last) != ' ') {
                return false;
            }
        }
        return ends == 2;
    }

    private static List<Pattern> afterBlanks(String regex) {
        return IntStream.rangeClosed(0, MOST_BEFORE)
                .mapToObj(blanks -> Pattern.compile(" {0," + blanks + "}" + regex, Pattern.DOTALL))
                .toList();
    }

    private Items list(String bullet, boolean looseBetween, List<SourceText> texts) {
        var loose = looseBetween;
        var items = new ArrayList<Item>();
        for (var text : texts) {
            var task = Optional.of(TASK.matcher(text.text())).filter(Matcher::lookingAt);
            var content =
                    task.map(box -> text.slice(box.end(), text.text().length())).orElse(text);
            var isLast = items.size() == texts.size() - 1;
            var blocks = parser.parseItem(isLast ? content.stripTrailing() : content);
            loose |= BlockParser.hasSpace(blocks);
            items.add(new Item(task.map(box -> !box.group(1).equals(" ")), blocks));
        }
        var number = bullet.length() > 1
                ? Optional.of(Integer.parseInt(bullet.substring(0, bullet.length() - 1)))
                : Optional.<Integer>empty();
        return new Items(number, loose, items);
    }

    private int withoutBlankEnd(int end) {
        var last = end;
        while (last > 0 && WhiteSpace.isBlank(cursor.source().text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** One item: from its bullet to the line that ends it. */
    private static final class ItemReader {

        private final Cursor cursor;
        private final MatchResult bullet;
        private final SourceText.Builder text;
        private final int indent;
        private final int before;
        private String line;

        ItemReader(Cursor cursor, MatchResult bullet) {
            this.cursor = cursor;
            this.bullet = bullet;
            this.text = new SourceText.Builder(cursor.source(), bullet.end(2));
            var rest = cursor.source().text().substring(bullet.end(2), cursor.lineEnd(bullet.end(2)));
            this.line = rest.replace("\t", "   ");
            var blanks = blanks(rest);
            var textIndent = blanks > MAXIMUM_TEXT_INDENT ? 1 : blanks;
            this.indent = textIndent + bullet.end(2) - bullet.start();
            this.before = Math.min(MOST_BEFORE, Math.max(indent - 1, 0));
            appendFirst(rest, textIndent);
        }

        SourceText read() {
            cursor.moveTo(cursor.lineAfter(bullet.end(2)));
            if (line.isEmpty() && cursor.line().isBlank()) {
                cursor.moveTo(cursor.lineAfter(cursor.at()));
                return text.build();
            }
            var blankBefore = false;
            while (!cursor.atEnd() && !endsItem()) {
                var next = cursor.line();
                var isBlank = next.isBlank();
                if (isBlank || blanks(next) >= indent) {
                    append(Math.min(indent, next.length()));
                } else if (blankBefore || cannotBeContinued()) {
                    break;
                } else {
                    append(0);
                }
                blankBefore |= isBlank;
                line = next.substring(Math.min(indent, next.length()));
                cursor.moveTo(cursor.lineAfter(cursor.at()));
            }
            return text.build();
        }

        private void appendFirst(String rest, int textIndent) {
            var tabs = 0;
            while (rest.startsWith("\t", tabs)) {
                tabs++;
            }
            if (tabs > 0) {
                text.append(" ".repeat(3 * tabs), cursor.source(), bullet.end(2));
            }
            var from = bullet.end(2) + tabs + (tabs > 0 ? 0 : Math.min(textIndent, rest.length()));
            text.append(cursor.source(), from, cursor.lineEnd(bullet.end(2)));
        }

        private void append(int skipped) {
            text.append("\n").append(cursor.source(), cursor.at() + skipped, cursor.lineEnd(cursor.at()));
        }

        private boolean endsItem() {
            return cursor.beginsWith(Lines.SIGNS, cursor.at()) && cursor.matches(ENDS_ITEM.get(before));
        }

        /** Whether the previous line is not text that a less indented line could continue. */
        private boolean cannotBeContinued() {
            return (blanks(line) >= MAXIMUM_TEXT_INDENT && !line.isBlank())
                    || NO_TEXT.get(before).matcher(line).matches();
        }

        private static int blanks(String line) {
            var index = 0;
            while (index < line.length() && line.charAt(index) == ' ') {
                index++;
            }
            return index;
        }
    }
}
