package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.blocks.Block.Heading;
import io.github.coursemaven.markdown.blocks.Block.Paragraph;
import io.github.coursemaven.markdown.blocks.Block.Quote;
import io.github.coursemaven.markdown.blocks.Block.Space;
import io.github.coursemaven.markdown.blocks.Block.Text;
import io.github.coursemaven.markdown.blocks.Block.ThematicBreak;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Divides one text into blocks: at each line, the first kind of block that can begin there is taken. */
final class BlockParser {

    private static final Pattern LEADING_TABS = Pattern.compile("(?m)^( *)(\\t+)");
    private static final Pattern DEFINITION = Pattern.compile(
            " {0,3}\\[((?!\\s*\\])(?:\\\\.|[^\\[\\]\\\\])+)\\]: *(?:\\n *)?([^<\\s][^\\s]*|<.*?>)(?:(?: +(?:\\n *)?| *\\n *)"
                    + "(\"(?:\\\\\"?|[^\"\\\\])*\"|'[^'\\n]*(?:\\n[^'\\n]+)*\\n?'|\\([^()]*\\)))? *(?:\\n+|\\z)");
    private static final Pattern INDENT = Pattern.compile("(?m)^ {1,4}");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+) *(?:\\n+|\\z)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("#+$");
    private static final Pattern QUOTE_MARK = Pattern.compile("(?m)^ *>[ \\t]?");

    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    /**
     * Whether text is a paragraph of its own. In a list item it is not, until the first block that holds blocks: so it is in
     * marked 4.3, whose lexer forgets where it is.
     */
    private boolean topLevel = true;

    /** By their labels, the first of each label. */
    Map<String, Definition> definitions() {
        return definitions;
    }

    List<Block> parse(SourceText markdown) {
        var cursor = new Cursor(withoutLeadingTabs(markdown));
        var blocks = new ArrayList<Block>();
        while (!cursor.atEnd()) {
            takeBlock(cursor, blocks);
        }
        topLevel = true;
        return blocks;
    }

    /** The blocks of a list item. */
    List<Block> parseItem(SourceText markdown) {
        topLevel = false;
        return parse(markdown);
    }

    private static SourceText withoutLeadingTabs(SourceText markdown) {
        return markdown.text().indexOf('\t') < 0
                ? markdown
                : markdown.replace(
                        LEADING_TABS,
                        tabs -> tabs.group(1) + " ".repeat(4 * tabs.group(2).length()));
    }

    private void takeBlock(Cursor cursor, List<Block> blocks) {
        var taken = takeSpace(cursor, blocks)
                || takeIndentedCode(cursor, blocks)
                || Fences.take(cursor, blocks)
                || takeHeading(cursor, blocks)
                || takeThematicBreak(cursor, blocks)
                || takeQuote(cursor, blocks)
                || new ListReader(this, cursor).take(blocks)
                || HtmlStarts.take(cursor, blocks)
                || takeDefinition(cursor, blocks)
                || Tables.take(cursor, blocks)
                || takeUnderlinedHeading(cursor, blocks);
        if (!taken) {
            takeText(cursor, blocks);
        }
    }

    private static boolean takeSpace(Cursor cursor, List<Block> blocks) {
        var space = cursor.match(Lines.BLANK_LINES).filter(found -> found.end() > found.start());
        if (space.isEmpty()) {
            return false;
        }
        cursor.moveTo(space.get().end());
        var ends = space.get()
                .group()
                .chars()
                .filter(character -> character == '\n')
                .count();
        if (blocks.isEmpty() || space.get().group().length() > 1) {
            blocks.add(new Space(ends > 1));
        }
        return true;
    }

    private static boolean takeIndentedCode(Cursor cursor, List<Block> blocks) {
        var start = cursor.at();
        while (cursor.matches(Lines.INDENTED)) {
            cursor.moveTo(cursor.lineAfter(cursor.at()));
            cursor.match(Lines.BLANK_LINES).ifPresent(blank -> cursor.moveTo(blank.end()));
        }
        if (cursor.at() == start) {
            return false;
        }
        var indented = cursor.slice(start, cursor.at());
        var withoutEnd =
                indented.slice(0, indented.text().replaceFirst("\\n+$", "").length());
        var code = withoutEnd.replace(INDENT, indent -> "");
        if (!continueText(blocks, code)) {
            blocks.add(new Code(code.slice(0, 0), code));
        }
        return true;
    }

    /** Joins text to a text right before it. */
    private static boolean continueText(List<Block> blocks, SourceText more) {
        var last = blocks.isEmpty() ? Optional.<Block>empty() : Optional.of(blocks.get(blocks.size() - 1));
        if (last.isPresent() && last.get() instanceof Text text) {
            blocks.set(blocks.size() - 1, new Text(joined(text.text(), more)));
            return true;
        }
        if (last.isPresent() && last.get() instanceof Paragraph paragraph) {
            blocks.set(blocks.size() - 1, new Paragraph(joined(paragraph.text(), more)));
            return true;
        }
        return false;
    }

    private static SourceText joined(SourceText one, SourceText other) {
        return new SourceText.Builder(one, 0)
                .append(one, 0, one.text().length())
                .append("\n")
                .append(other, 0, other.text().length())
                .build();
    }

    private static boolean takeHeading(Cursor cursor, List<Block> blocks) {
        var heading = cursor.match(Lines.HEADING);
        heading.ifPresent(found -> {
            var text = cursor.slice(found.start(2), found.end(2)).strip();
            blocks.add(new Heading(found.end(1) - found.start(1), withoutClosingHashes(text)));
            cursor.moveTo(found.end());
        });
        return heading.isPresent();
    }

    private static SourceText withoutClosingHashes(SourceText text) {
        var plain = CLOSING_HASHES.matcher(text.text()).replaceFirst("");
        return plain.isEmpty() || plain.endsWith(" ")
                ? text.slice(0, plain.length()).strip()
                : text;
    }

    private static boolean takeThematicBreak(Cursor cursor, List<Block> blocks) {
        var found = cursor.match(Lines.THEMATIC_BREAK);
        found.ifPresent(line -> {
            blocks.add(new ThematicBreak());
            cursor.moveTo(line.end());
        });
        return found.isPresent();
    }

    private boolean takeQuote(Cursor cursor, List<Block> blocks) {
        var start = cursor.at();
        for (var mark = cursor.match(Lines.QUOTE); mark.isPresent(); mark = cursor.match(Lines.QUOTE)) {
            var afterMark = mark.get().end();
            var empty = afterMark == cursor.lineEnd(afterMark);
            var end = empty ? afterMark : Lines.paragraphEnd(cursor, afterMark, false);
            cursor.moveTo(Math.min(end + 1, cursor.source().text().length()));
            if (cursor.atEnd()) {
                break;
            }
        }
        if (cursor.at() == start) {
            return false;
        }
        var quoted = cursor.slice(start, cursor.at()).replace(QUOTE_MARK, mark -> "");
        var level = topLevel;
        topLevel = true;
        blocks.add(new Quote(parse(quoted)));
        topLevel = level;
        return true;
    }

    private boolean takeDefinition(Cursor cursor, List<Block> blocks) {
        var found = cursor.match(DEFINITION);
        if (found.isEmpty()) {
            return false;
        }
        var definition = cursor.slice(cursor.at(), found.get().end());
        cursor.moveTo(found.get().end());
        if (!continueText(blocks, definition)) {
            var label = found.get().group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
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

    private static boolean takeUnderlinedHeading(Cursor cursor, List<Block> blocks) {
        for (var line = cursor.lineAfter(cursor.at());
                line < cursor.source().text().length();
                line = cursor.lineAfter(line)) {
            if (line == cursor.lineEnd(line)) {
                return false;
            }
            var underline = cursor.match(UNDERLINE, line);
            if (underline.isPresent()) {
                var level = underline.get().group(1).startsWith("=") ? 1 : 2;
                blocks.add(new Heading(level, cursor.slice(cursor.at(), line - 1)));
                cursor.moveTo(underline.get().end());
                return true;
            }
        }
        return false;
    }

    private void takeText(Cursor cursor, List<Block> blocks) {
        var end = topLevel ? Lines.paragraphEnd(cursor, cursor.at(), true) : cursor.lineEnd(cursor.at());
        var text = cursor.slice(cursor.at(), end);
        cursor.moveTo(end);
        if (topLevel) {
            blocks.add(new Paragraph(text));
        } else if (blocks.isEmpty()
                || !(blocks.get(blocks.size() - 1) instanceof Text)
                || !continueText(blocks, text)) {
            blocks.add(new Text(text));
        }
    }

    /** Whether blocks have blank lines between them that make a list loose. */
    static boolean hasSpace(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Space space && space.several());
    }
}
