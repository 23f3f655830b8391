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
        all(source, parser.apply(source));
    }

    private void all(SourceText source, Node parent) {
        for (var node : parent.getChildren()) {
            if (node instanceof Text) {
                plain(node.getChars().unescape());
            } else if (node instanceof Code code) {
                plain(code.getText().toString());
            } else if (node instanceof AutoLink url) {
                plain(url.getText().toString());
            } else if (node instanceof MailLink address) {
                plain(address.getText().toString());
            } else if (node instanceof HtmlInline tag) {
                text.append(tag.getChars());
            } else if (node instanceof HtmlEntity entity) {
                reference(entity.getChars().toString());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                blanks(source, node, node instanceof SoftLineBreak);
            } else if (node instanceof StrikethroughNode struck) {
                collect(part(source, struck.text()));
            } else if (node instanceof LinkNode link) {
                link(source, link);
            } else {
                all(source, node);
            }
        }
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
