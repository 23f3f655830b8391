package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.ast.Visitor;
import io.github.coursemaven.blocks.Definition;
import io.github.coursemaven.problem.SourceText;
import java.util.List;

/** Writes what is inside a block. */
final class InlineHtml {

    private final HtmlText html;
    private final MarkdownDialect dialect;
    private final List<Definition> definitions;

    InlineHtml(HtmlText html, MarkdownDialect dialect, List<Definition> definitions) {
        this.html = html;
        this.dialect = dialect;
        this.definitions = definitions;
    }

    /** Writes the HTML of a text. */
    void write(SourceText text) {
        var source = withDefinitions(text);
        var document = dialect.parse(source.text());
        new Writer(source, new LinkHtml(html, source, document)).visitor.visitChildren(document);
        html.raw(text.slice(text.text().stripTrailing().length(), text.text().length()));
    }

    /** The text that the id of a heading is made of. */
    String headingText(SourceText text) {
        return HeadingText.of(dialect.parse(withDefinitions(text).text()));
    }

    /** The text with the slide's link definitions below it, where it may have a use for them. */
    private SourceText withDefinitions(SourceText text) {
        if (definitions.isEmpty() || text.text().indexOf('[') < 0) {
            return text;
        }
        var both = new SourceText.Builder(text, 0)
                .append(text, 0, text.text().length())
                .append("\n\n");
        for (var definition : definitions) {
            var source = definition.source();
            both.append(source, 0, source.text().length()).append("\n");
        }
        return both.build();
    }

    /** The handlers for the nodes of one text. */
    private final class Writer {

        private final SourceText source;
        private final NodeVisitor visitor = new NodeVisitor();

        Writer(SourceText source, LinkHtml links) {
            this.source = source;
            on(Paragraph.class, node -> visitor.visitChildren(node));
            on(Reference.class, node -> {});
            on(Text.class, links::text);
            on(Emphasis.class, node -> wrap("em", node));
            on(StrongEmphasis.class, node -> wrap("strong", node));
            on(Strikethrough.class, node -> wrap("del", node));
            on(Code.class, this::codeSpan);
            on(HtmlInline.class, links::htmlInline);
            on(HtmlInlineComment.class, node -> html.raw(source, node.getChars()));
            on(HtmlEntity.class, node -> html.raw(source, node.getChars()));
            on(SoftLineBreak.class, node -> lineBreak("\n", node));
            on(HardLineBreak.class, node -> lineBreak("<br>\n", node));
            on(Link.class, node -> links.link(node, visitor));
            on(LinkRef.class, node -> links.linkRef(node, visitor));
            on(Image.class, links::image);
            on(ImageRef.class, node -> links.imageRef(node, visitor));
            on(AutoLink.class, links::autoLink);
            on(MailLink.class, links::mailLink);
        }

        private <N extends Node> void on(Class<N> type, Visitor<N> writer) {
            visitor.addHandler(new VisitHandler<>(type, writer));
        }

        private void wrap(String tag, Node node) {
            html.tag("<" + tag + ">");
            visitor.visitChildren(node);
            html.tag("</" + tag + ">");
        }

        /** Writes the blanks at the start of the next line, too, which matter inside the author's {@code <pre>}. */
        private void lineBreak(String end, Node node) {
            html.tag(end);
            var next = node.getNext();
            if (next != null) {
                html.raw(source, node.baseSubSequence(node.getEndOffset(), next.getStartOffset()));
            }
        }

        private void codeSpan(Code node) {
            var text = node.getText().toString().replace('\n', ' ');
            var padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
            html.tag("<code>");
            html.code(
                    padded ? text.substring(1, text.length() - 1) : text,
                    source,
                    node.getText().getStartOffset());
            html.tag("</code>");
        }
    }
}
