package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.markdown.blocks.Block;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.blocks.Block.Heading;
import io.github.coursemaven.markdown.blocks.Block.Html;
import io.github.coursemaven.markdown.blocks.Block.Item;
import io.github.coursemaven.markdown.blocks.Block.Items;
import io.github.coursemaven.markdown.blocks.Block.Paragraph;
import io.github.coursemaven.markdown.blocks.Block.Quote;
import io.github.coursemaven.markdown.blocks.Block.Table;
import io.github.coursemaven.markdown.blocks.Block.Text;
import io.github.coursemaven.markdown.blocks.Block.ThematicBreak;
import io.github.coursemaven.markdown.blocks.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the HTML that marked 4.3 writes for the same Markdown, each character with its place in the source. */
public final class MarkdownHtml {

    /** What reveal.js writes for code without a language; it stays only if the author shows HTML as code. */
    public static final String NO_LANGUAGE = "undefined";

    private final HeadingIds ids;
    private final MarkdownOptions options;
    private final HtmlText html;
    private final InlineHtml inline;
    private final CodeSources sources;
    private final List<Problem> problems = new ArrayList<>();
    /** The lists whose items explain callouts. */
    private final List<Items> explaining = new ArrayList<>();
    /** Whether nothing but comments is written yet. */
    private boolean isFirst;

    private MarkdownHtml(
            HtmlText html, InlineHtml inline, HeadingIds ids, MarkdownOptions options, CodeSources sources) {
        this.sources = sources;
        this.ids = ids;
        this.options = options;
        this.html = html;
        this.inline = inline;
    }

    /** HTML, the link definitions in its Markdown, and what is wrong with it. */
    public record Written(SourceText html, LinkDefinitions definitions, List<Problem> problems) {
        public Written {
            problems = List.copyOf(problems);
        }
    }

    public static Written of(
            SourceText markdown,
            MarkdownDialect dialect,
            HeadingIds ids,
            MarkdownOptions options,
            CodeSources sources,
            StepLimit steps) {
        var blocks = Blocks.of(markdown, steps);
        var definitions = new LinkDefinitions(blocks.definitions());
        var html = new HtmlText(markdown);
        var inline = new InlineHtml(html, dialect, definitions, options, blocks.torn());
        var writer = new MarkdownHtml(html, inline, ids, options, sources);
        writer.slide(blocks.blocks());
        writer.problems.addAll(inline.problems());
        return new Written(html.build(), definitions, writer.problems);
    }

    private void slide(List<Block> blocks) {
        isFirst = true;
        blocks(blocks, true);
    }

    /** Writes blocks; a text among them is a paragraph if {@code loose} says so. */
    private void blocks(List<Block> blocks, boolean loose) {
        var afterText = false;
        for (var index = 0; index < blocks.size(); index++) {
            var block = blocks.get(index);
            var text = block instanceof Text && !loose;
            html.tag(afterText && text ? "\n" : "");
            if (block instanceof Code code) {
                code(code, CalloutList.after(blocks, index));
            } else {
                block(block, loose);
            }
            isFirst &= block instanceof Html raw && raw.html().text().startsWith("<!--");
            afterText = text;
        }
    }

    private void block(Block block, boolean loose) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text(), true);
        } else if (block instanceof Text text) {
            paragraph(text.text(), loose);
        } else if (block instanceof Html raw) {
            html.raw(raw.html());
            RawMarkdown.in(raw.html()).ifPresent(problems::add);
        } else if (block instanceof ThematicBreak) {
            html.tag("<hr>\n");
        } else if (block instanceof Quote quote) {
            html.tag("<blockquote>\n");
            blocks(quote.blocks(), true);
            html.tag("</blockquote>\n");
        } else if (block instanceof Items list) {
            list(list);
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void heading(Heading heading) {
        var id = ids.idOf(inline.headingText(heading.text()));
        html.tag("<h" + heading.level() + " id=\"" + HtmlText.escape(id) + "\">");
        inline.write(heading.text());
        UnreadAttributes.atEnd(heading.text()).ifPresent(problems::add);
        html.tag("</h" + heading.level() + ">\n");
    }

    private void paragraph(SourceText text, boolean wrapped) {
        problems.addAll(BlocksAsText.in(text, isFirst));
        html.tag(wrapped ? "<p>" : "");
        inline.write(text);
        UnreadAttributes.atEnd(text).ifPresent(problems::add);
        html.tag(wrapped ? "</p>\n" : "");
    }

    private void code(Code code, Optional<CalloutList> list) {
        if (new CodeHtml(html, sources, problems::add).write(code, list)) {
            list.map(CalloutList::items).ifPresent(explaining::add);
        }
    }

    private void list(Items list) {
        var tag = list.start().isPresent() ? "ol" : "ul";
        var start = list.start().filter(number -> number != 1).map(number -> " start=\"" + number + "\"");
        var ofCode = explaining.contains(list) ? " data-course-callouts=\"\"" : "";
        html.tag("<" + tag + start.orElse("") + ofCode + ">\n");
        list.items().forEach(item -> item(item, list.loose()));
        html.tag("</" + tag + ">\n");
    }

    private void item(Item item, boolean loose) {
        html.tag(options.animateLists() ? "<li class=\"fragment\">" : "<li>");
        var rest = item.blocks();
        if (item.checked().isPresent()) {
            var box = "<input " + (item.checked().get() ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\">";
            rest = loose ? boxParagraph(box, rest) : rest;
            html.tag(loose ? "" : box + " ");
        }
        blocks(rest, loose);
        html.tag("</li>\n");
    }

    /** Writes a task's box, in a paragraph with the text that follows it; returns the blocks that are still to be written. */
    private List<Block> boxParagraph(String box, List<Block> blocks) {
        var first = blocks.stream()
                .findFirst()
                .flatMap(block -> block instanceof Paragraph paragraph
                        ? Optional.of(paragraph.text())
                        : block instanceof Text text ? Optional.of(text.text()) : Optional.empty());
        html.tag("<p>" + box + (first.isPresent() ? " " : ""));
        first.ifPresent(inline::write);
        html.tag("</p>\n");
        return first.isPresent() ? blocks.subList(1, blocks.size()) : blocks;
    }

    private void table(Table table) {
        table.lost()
                .forEach(cell -> problems.add(Rule.LOST_CELL.at(
                        cell.locationAt(0),
                        "'" + cell.text() + "' is not shown, because this row has more cells than the "
                                + table.header().size() + " of its table; "
                                + (cell.text().startsWith("<!--")
                                        ? "write the comment before the last '|'"
                                        : "write '\\|' for a '|' that is text"))));
        html.tag("<table>\n<thead>\n");
        row(table.header(), table.alignments(), "th");
        html.tag("</thead>\n");
        if (!table.rows().isEmpty()) {
            html.tag("<tbody>");
            table.rows().forEach(row -> row(row, table.alignments(), "td"));
            html.tag("</tbody>");
        }
        html.tag("</table>\n");
    }

    private void row(List<SourceText> cells, List<String> alignments, String tag) {
        html.tag("<tr>\n");
        for (var column = 0; column < cells.size(); column++) {
            var alignment = alignments.get(column);
            html.tag("<" + tag + (alignment.isEmpty() ? "" : " align=\"" + alignment + "\"") + ">");
            inline.write(cells.get(column));
            html.tag("</" + tag + ">\n");
        }
        html.tag("</tr>\n");
    }
}
