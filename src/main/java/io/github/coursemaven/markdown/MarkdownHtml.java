package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.ast.Visitor;
import io.github.coursemaven.problem.SourceText;

/** Writes the HTML that marked 4.3 writes for the same Markdown, each character with its place in the source. */
final class MarkdownHtml {

    private final MarkdownDialect dialect;
    private final HeadingIds ids;
    private final HtmlText html;
    private final LinkHtml links;
    private final NodeVisitor visitor;

    private MarkdownHtml(MarkdownDialect dialect, SourceText markdown, Document document, HeadingIds ids) {
        this.dialect = dialect;
        this.ids = ids;
        this.html = new HtmlText(markdown);
        this.visitor = new NodeVisitor();
        this.links = new LinkHtml(html, document, visitor);
        addBlocks();
        addInlines();
        new TableHtml(html, visitor).addTo(visitor);
    }

    static SourceText of(SourceText markdown, MarkdownDialect dialect, HeadingIds ids) {
        var document = dialect.parse(markdown.text());
        var writer = new MarkdownHtml(dialect, markdown, document, ids);
        writer.visitor.visitChildren(document);
        return writer.html.build();
    }

    private void addBlocks() {
        on(Heading.class, this::heading);
        on(Paragraph.class, this::paragraph);
        on(BlockQuote.class, node -> block("<blockquote>\n", node, "</blockquote>\n"));
        on(BulletList.class, node -> block("<ul>\n", node, "</ul>\n"));
        on(OrderedList.class, this::orderedList);
        on(BulletListItem.class, this::listItem);
        on(OrderedListItem.class, this::listItem);
        on(TaskListItem.class, this::listItem);
        on(
                FencedCodeBlock.class,
                node -> codeBlock(node, CodeInfo.parse(node.getInfo().unescape())));
        on(IndentedCodeBlock.class, node -> codeBlock(node, CodeInfo.parse("")));
        on(HtmlBlock.class, this::htmlBlock);
        on(HtmlCommentBlock.class, this::htmlBlock);
        on(ThematicBreak.class, node -> html.tag("<hr>\n"));
        on(Reference.class, node -> {});
    }

    private void addInlines() {
        on(Text.class, node -> html.text(node.getChars()));
        on(Emphasis.class, node -> block("<em>", node, "</em>"));
        on(StrongEmphasis.class, node -> block("<strong>", node, "</strong>"));
        on(Strikethrough.class, node -> block("<del>", node, "</del>"));
        on(Code.class, this::codeSpan);
        on(HtmlInline.class, links::htmlInline);
        on(HtmlInlineComment.class, node -> html.raw(node.getChars()));
        on(HtmlEntity.class, node -> html.raw(node.getChars()));
        on(SoftLineBreak.class, node -> html.tag("\n"));
        on(HardLineBreak.class, node -> html.tag("<br>\n"));
        on(Link.class, links::link);
        on(LinkRef.class, links::linkRef);
        on(Image.class, links::image);
        on(ImageRef.class, links::imageRef);
        on(AutoLink.class, links::autoLink);
        on(MailLink.class, links::mailLink);
    }

    private <N extends Node> void on(Class<N> type, Visitor<N> writer) {
        visitor.addHandler(new VisitHandler<>(type, writer));
    }

    private void block(String start, Node node, String end) {
        html.tag(start);
        visitor.visitChildren(node);
        html.tag(end);
    }

    private void heading(Heading node) {
        var id = ids.idOf(HeadingText.of(node));
        block("<h" + node.getLevel() + " id=\"" + HtmlText.escape(id) + "\">", node, "</h" + node.getLevel() + ">\n");
    }

    private void paragraph(Paragraph node) {
        if (isTight(node)) {
            block("", node, node.getNext() instanceof Block ? "\n" : "");
        } else {
            block("<p>" + checkbox(node), node, "</p>\n");
        }
    }

    private boolean isTight(Paragraph node) {
        return node.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(node, ListOptions.get(dialect.options()), dialect.options());
    }

    private void orderedList(OrderedList node) {
        var start = node.getStartNumber();
        block(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", node, "</ol>\n");
    }

    private void listItem(ListItem node) {
        var tight = node.getFirstChild() instanceof Paragraph paragraph && isTight(paragraph);
        block("<li>" + (tight ? checkbox(node.getFirstChild()) : ""), node, "</li>\n");
    }

    private static String checkbox(Node paragraph) {
        if (paragraph.getParent() instanceof TaskListItem item && item.getFirstChild() == paragraph) {
            return "<input " + (item.isItemDoneMarker() ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\"> ";
        }
        return "";
    }

    private void codeBlock(ContentNode node, CodeInfo info) {
        html.tag("<pre><code");
        info.lineNumbers().ifPresent(lines -> html.attribute("data-line-numbers", lines, node.getStartOffset()));
        info.firstLine().ifPresent(line -> html.attribute("data-ln-start-from", line, node.getStartOffset()));
        if (!info.classes().isEmpty()) {
            html.attribute("class", info.classes(), node.getStartOffset());
        }
        html.tag(">");
        var text = node.getContentChars().normalizeEOL();
        html.code(node instanceof IndentedCodeBlock ? text.replaceAll("\\n[\\n\\s]*$", "") : chomp(text), node);
        html.tag("</code></pre>\n");
    }

    private static String chomp(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private void codeSpan(Code node) {
        var text = node.getText().toString().replace('\n', ' ');
        var padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        html.tag("<code>");
        html.code(padded ? text.substring(1, text.length() - 1) : text, node);
        html.tag("</code>");
    }

    private void htmlBlock(ContentNode node) {
        for (var line : node.getContentLines()) {
            html.raw(line);
        }
        html.tag("\n");
    }
}
