package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The text of a heading that its id is made from: without markup, but with the author's HTML tags, as marked 4.3 has it. */
final class HeadingText {

    // They are character references by then, and marked drops those that have names
    private static final Pattern ESCAPED_IN_HTML = Pattern.compile("[&<>\"]");
    private static final Pattern NUMERIC = Pattern.compile("&#(\\d{1,6});");

    private final Function<SourceText, Paragraph> parser;
    private final StringBuilder text = new StringBuilder();

    HeadingText(Function<SourceText, Paragraph> parser) {
        this.parser = parser;
    }

    String of(SourceText heading) {
        collect(heading);
        return text.toString();
    }

    private void collect(SourceText source) {
        var visitor = new NodeVisitor();
        visitor.addHandler(
                new VisitHandler<>(Text.class, node -> plain(node.getChars().unescape())));
        visitor.addHandler(
                new VisitHandler<>(Code.class, node -> plain(node.getText().toString())));
        visitor.addHandler(
                new VisitHandler<>(AutoLink.class, node -> plain(node.getText().toString())));
        visitor.addHandler(
                new VisitHandler<>(MailLink.class, node -> plain(node.getText().toString())));
        visitor.addHandler(new VisitHandler<>(HtmlInline.class, node -> text.append(node.getChars())));
        visitor.addHandler(new VisitHandler<>(
                HtmlEntity.class, node -> reference(node.getChars().toString())));
        visitor.addHandler(new VisitHandler<>(SoftLineBreak.class, node -> blanks(source, node, true)));
        visitor.addHandler(new VisitHandler<>(HardLineBreak.class, node -> blanks(source, node, false)));
        visitor.addHandler(new VisitHandler<>(StrikethroughNode.class, node -> collect(part(source, node.text()))));
        visitor.addHandler(new VisitHandler<>(LinkNode.class, node -> link(source, node)));
        visitor.visitChildren(parser.apply(source));
    }

    /** Writes the blanks around a line end; those before it only if they do not make a line break. */
    private void blanks(SourceText source, Node lineEnd, boolean all) {
        var start = Optional.ofNullable(lineEnd.getPrevious())
                .filter(before -> all)
                .map(Node::getEndOffset)
                .orElse(lineEnd.getEndOffset());
        Optional.ofNullable(lineEnd.getNext())
                .ifPresent(next -> text.append(source.text(), start, next.getStartOffset()));
    }

    private void link(SourceText source, LinkNode node) {
        if (node.isImage()) {
            plain(node.text().toString());
        } else {
            collect(part(source, node.text()));
        }
    }

    private void reference(String reference) {
        var numeric = NUMERIC.matcher(reference);
        if (numeric.matches()) {
            text.appendCodePoint(Integer.parseInt(numeric.group(1)));
        }
    }

    private void plain(String part) {
        text.append(ESCAPED_IN_HTML.matcher(part).replaceAll(""));
    }

    private static SourceText part(SourceText source, BasedSequence chars) {
        return source.slice(chars.getStartOffset(), chars.getEndOffset());
    }
}
