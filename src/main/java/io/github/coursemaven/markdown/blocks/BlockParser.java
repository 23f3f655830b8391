package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.blocks.Block.Quote;
import io.github.coursemaven.markdown.blocks.Block.Space;
import io.github.coursemaven.markdown.blocks.Block.ThematicBreak;
import io.github.coursemaven.markdown.formula.Tear;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Divides one text into blocks: at each line, the first kind of block that can begin there is taken. */
final class BlockParser {

    /** Levels of lists and quotes inside each other; people write five. Each level means another pass through the text. */
    private static final int MOST_NESTED = 100;

    private static final Pattern LEADING_TABS = Pattern.compile("(?m)^( *)(\\t+)");
    private static final Pattern INDENT = Pattern.compile("(?m)^ {1,4}");
    private static final Pattern QUOTE_MARK = Pattern.compile("(?m)^ *>[ \\t]?");

    private final StepLimit steps;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<Location.Point, Tear> torn = new HashMap<>();
    private int nested;

    /**
     * Whether text is a paragraph of its own. In a list item it is not, until after the first block that contains blocks:
     * marked 4.3 works like this, because its lexer forgets where it is.
     */
    private boolean topLevel = true;

    BlockParser(StepLimit steps) {
        this.steps = steps;
    }

    /** By their labels, the first of each label. */
    Map<String, Definition> definitions() {
        return definitions;
    }

    /** The formulas that marked 4.3 would divide, by the places where they begin. */
    Map<Location.Point, Tear> torn() {
        return torn;
    }

    List<Block> parse(SourceText markdown) {
        if (nested > MOST_NESTED) {
            throw new TooComplex(
                    markdown.locationAt(0),
                    "lists and quotes are nested more than " + MOST_NESTED
                            + " levels deep here; move the inner ones to another slide");
        }
        nested++;
        var cursor = new Cursor(withoutLeadingTabs(markdown), steps);
        var blocks = new BlockList();
        var formulas = new FormulaLines(cursor, torn);
        while (!cursor.atEnd()) {
            takeBlock(cursor, blocks, formulas);
        }
        topLevel = true;
        nested--;
        return blocks.toList();
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

    private void takeBlock(Cursor cursor, BlockList blocks, FormulaLines formulas) {
        var taken = takeSpace(cursor, blocks)
                || takeIndentedCode(cursor, blocks)
                || (cursor.beginsWith(Lines.SIGNS, cursor.at()) && takeBySign(cursor, blocks))
                || Definitions.take(cursor, blocks, definitions)
                || formulas.take(blocks, topLevel)
                || Tables.take(cursor, blocks, torn)
                || Headings.takeUnderlined(cursor, blocks);
        if (!taken) {
            takeText(cursor, blocks);
        }
    }

    private boolean takeBySign(Cursor cursor, BlockList blocks) {
        return switch (cursor.sign(cursor.at())) {
            case '`', '~' -> Fences.take(cursor, blocks);
            case '#' -> Headings.take(cursor, blocks);
            case '>' -> takeQuote(cursor, blocks);
            case '<' -> HtmlBlocks.take(cursor, blocks);
            default -> takeThematicBreak(cursor, blocks) || new ListReader(this, cursor).take(blocks);
        };
    }

    private static boolean takeSpace(Cursor cursor, BlockList blocks) {
        var start = cursor.at();
        cursor.skipBlankLines();
        if (cursor.at() == start) {
            return false;
        }
        var ends = cursor.source()
                .text()
                .substring(start, cursor.at())
                .chars()
                .filter(character -> character == '\n')
                .count();
        if (blocks.isEmpty() || cursor.at() - start > 1) {
            blocks.add(new Space(ends > 1));
        }
        return true;
    }

    private static boolean takeIndentedCode(Cursor cursor, BlockList blocks) {
        var start = cursor.at();
        while (cursor.matches(Lines.INDENTED)) {
            cursor.moveTo(cursor.lineAfter(cursor.at()));
            cursor.skipBlankLines();
        }
        if (cursor.at() == start) {
            return false;
        }
        var code = withoutLineEnds(cursor.slice(start, cursor.at())).replace(INDENT, indent -> "");
        if (!blocks.continueText(code)) {
            blocks.add(new Code(code.slice(0, 0), code));
        }
        return true;
    }

    private static SourceText withoutLineEnds(SourceText code) {
        var end = code.text().length();
        while (end > 0 && code.text().charAt(end - 1) == '\n') {
            end--;
        }
        return code.slice(0, end);
    }

    private static boolean takeThematicBreak(Cursor cursor, BlockList blocks) {
        var found = cursor.match(Lines.THEMATIC_BREAK);
        found.ifPresent(line -> {
            blocks.add(new ThematicBreak());
            cursor.moveTo(line.end());
        });
        return found.isPresent();
    }

    private boolean takeQuote(Cursor cursor, BlockList blocks) {
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

    private void takeText(Cursor cursor, BlockList blocks) {
        var end = topLevel ? Lines.paragraphEnd(cursor, cursor.at(), true) : cursor.lineEnd(cursor.at());
        var text = cursor.slice(cursor.at(), end);
        cursor.moveTo(end);
        blocks.add(text, topLevel);
    }

    /** Whether blocks have blank lines between them that make a list loose. */
    static boolean hasSpace(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Space space && space.several());
    }
}
