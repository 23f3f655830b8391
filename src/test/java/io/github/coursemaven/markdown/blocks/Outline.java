package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.blocks.Block.Heading;
import io.github.coursemaven.markdown.blocks.Block.Html;
import io.github.coursemaven.markdown.blocks.Block.Item;
import io.github.coursemaven.markdown.blocks.Block.Items;
import io.github.coursemaven.markdown.blocks.Block.Paragraph;
import io.github.coursemaven.markdown.blocks.Block.Quote;
import io.github.coursemaven.markdown.blocks.Block.Space;
import io.github.coursemaven.markdown.blocks.Block.Table;
import io.github.coursemaven.markdown.blocks.Block.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as a test writes them: {@code h1 'A'}, {@code tight list [text 'a'] [text 'b']}; a line end is {@code ⏎}. */
final class Outline {

    private Outline() {}

    /** The blocks of a text, but for the blank lines between them. */
    static List<String> of(String markdown) {
        return parsed(markdown).blocks().stream()
                .filter(block -> !(block instanceof Space))
                .map(Outline::shown)
                .toList();
    }

    /** The blocks of a text, blank lines among them. */
    static List<String> withSpaces(String markdown) {
        return parsed(markdown).blocks().stream().map(Outline::shown).toList();
    }

    static Blocks parsed(String markdown) {
        return Blocks.of(SourceText.of("a.md", markdown), new StepLimit(10_000_000));
    }

    private static String shown(Block block) {
        if (block instanceof Heading heading) {
            return "h" + heading.level() + shown(heading.text());
        }
        if (block instanceof Paragraph paragraph) {
            return "paragraph" + shown(paragraph.text());
        }
        if (block instanceof Text text) {
            return "text" + shown(text.text());
        }
        if (block instanceof Code code) {
            return "code" + (code.info().text().isEmpty() ? "" : shown(code.info()) + ":") + shown(code.code());
        }
        if (block instanceof Html html) {
            return "html" + shown(html.html());
        }
        if (block instanceof Quote quote) {
            return "quote" + shown(quote.blocks());
        }
        if (block instanceof Items list) {
            return shown(list);
        }
        if (block instanceof Table table) {
            return "table" + table.alignments() + row(table.header())
                    + table.rows().stream().map(Outline::row).collect(Collectors.joining());
        }
        return block instanceof Space space ? (space.several() ? "blank lines" : "line end") : "break";
    }

    private static String shown(Items list) {
        var kind = (list.loose() ? "loose" : "tight")
                + list.start().map(number -> " list from " + number).orElse(" list");
        return kind + list.items().stream().map(Outline::shown).collect(Collectors.joining());
    }

    private static String shown(Item item) {
        return item.checked().map(checked -> checked ? " done" : " open").orElse("") + shown(item.blocks());
    }

    private static String shown(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Space))
                .map(Outline::shown)
                .collect(Collectors.joining(", ", " [", "]"));
    }

    private static String row(List<SourceText> cells) {
        return cells.stream().map(SourceText::text).collect(Collectors.joining("|", " (", ")"));
    }

    private static String shown(SourceText text) {
        return " '" + text.text().replace("\n", "⏎") + "'";
    }
}
