package io.github.coursemaven.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.problem.SourceText;
import java.util.regex.Pattern;

/** Links and images, by marked 4.3's rules. */
final class LinkHtml {

    // GFM's extended mail addresses, as in marked 4.3
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![-_])");
    private static final Pattern LINK_START = Pattern.compile("<a\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINK_END = Pattern.compile("</a\\s*>", Pattern.CASE_INSENSITIVE);

    private final HtmlText html;
    private final SourceText source;
    private final Document document;
    private boolean insideRawLink;

    LinkHtml(HtmlText html, SourceText source, Document document) {
        this.html = html;
        this.source = source;
        this.document = document;
    }

    /** Text, in which mail addresses are links. */
    void text(Text node) {
        var chars = node.getChars();
        if (chars.indexOf('@') < 0 || isInsideLink(node)) {
            html.text(source, chars);
            return;
        }
        var end = 0;
        for (var matcher = MAIL.matcher(chars); matcher.find(); end = matcher.end()) {
            html.text(source, chars.subSequence(end, matcher.start()));
            mailLink(chars.subSequence(matcher.start(), matcher.end()));
        }
        html.text(source, chars.subSequence(end, chars.length()));
    }

    private boolean isInsideLink(Node node) {
        return insideRawLink || node.getAncestorOfType(Link.class, LinkRef.class) != null;
    }

    void htmlInline(HtmlInline node) {
        if (LINK_START.matcher(node.getChars()).matches()) {
            insideRawLink = true;
        } else if (LINK_END.matcher(node.getChars()).matches()) {
            insideRawLink = false;
        }
        html.raw(source, node.getChars());
    }

    void link(Link node, NodeVisitor visitor) {
        link(node, node, visitor);
    }

    void image(Image node) {
        image(node.getText(), node);
    }

    void linkRef(LinkRef node, NodeVisitor visitor) {
        var definition = node.getReferenceNode(document);
        if (definition == null) {
            asText(node, visitor);
        } else {
            link(node, definition, visitor);
        }
    }

    void imageRef(ImageRef node, NodeVisitor visitor) {
        var definition = node.getReferenceNode(document);
        if (definition == null) {
            asText(node, visitor);
        } else {
            image(node.getText().isEmpty() ? node.getReference() : node.getText(), definition);
        }
    }

    /** A URL between angle brackets, or a bare one. Inside an HTML link, a bare URL is text. */
    void autoLink(AutoLink node) {
        var text = node.getText();
        if (node.getOpeningMarker().isEmpty() && isInsideLink(node)) {
            html.text(source, text);
            return;
        }
        var url = text.toString();
        html.tag("<a");
        html.attribute(
                "href",
                LinkTargets.encode(url.startsWith("www.") ? "http://" + url : url),
                source,
                text.getStartOffset());
        html.tag(">");
        html.code(url, source, text.getStartOffset());
        html.tag("</a>");
    }

    void mailLink(MailLink node) {
        mailLink(node.getText());
    }

    private void mailLink(BasedSequence address) {
        html.tag("<a");
        html.attribute("href", "mailto:" + address, source, address.getStartOffset());
        html.tag(">");
        html.code(address.toString(), source, address.getStartOffset());
        html.tag("</a>");
    }

    private void link(Node text, LinkNodeBase target, NodeVisitor visitor) {
        html.tag("<a");
        target("href", target);
        html.tag(">");
        visitor.visitChildren(text);
        html.tag("</a>");
    }

    private void image(BasedSequence alternative, LinkNodeBase target) {
        html.tag("<img");
        target("src", target);
        html.attribute(
                "alt", alternative.toString().replaceAll("\\\\([\\[\\]])", "$1"), source, alternative.getStartOffset());
        html.tag(">");
    }

    private void target(String attribute, LinkNodeBase node) {
        html.attribute(
                attribute,
                LinkTargets.encode(node.getUrl().unescape()),
                source,
                node.getUrl().getStartOffset());
        if (node.getTitle().isNotNull()) {
            html.attribute(
                    "title", node.getTitle().unescape(), source, node.getTitle().getStartOffset());
        }
    }

    /** A reference without a definition is the text it looks like. */
    private void asText(RefNode node, NodeVisitor visitor) {
        var first = node.getFirstChild();
        var last = node.getLastChild();
        if (first == null || last == null) {
            html.text(source, node.getChars());
            return;
        }
        html.text(source, node.baseSubSequence(node.getStartOffset(), first.getStartOffset()));
        visitor.visitChildren(node);
        html.text(source, node.baseSubSequence(last.getEndOffset(), node.getEndOffset()));
    }
}
