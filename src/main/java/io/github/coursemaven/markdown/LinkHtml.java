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
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Links and images, by marked 4.3's rules. */
final class LinkHtml {

    private static final Pattern LINK_START = Pattern.compile("<a\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINK_END = Pattern.compile("</a\\s*>", Pattern.CASE_INSENSITIVE);

    private final HtmlText html;
    private final Document document;
    private final NodeVisitor visitor;
    private boolean insideRawLink;

    LinkHtml(HtmlText html, Document document, NodeVisitor visitor) {
        this.html = html;
        this.document = document;
        this.visitor = visitor;
    }

    void htmlInline(HtmlInline node) {
        if (LINK_START.matcher(node.getChars()).matches()) {
            insideRawLink = true;
        } else if (LINK_END.matcher(node.getChars()).matches()) {
            insideRawLink = false;
        }
        html.raw(node.getChars());
    }

    void link(Link node) {
        link(node, node);
    }

    void image(Image node) {
        image(node.getText(), node);
    }

    void linkRef(LinkRef node) {
        var definition = node.getReferenceNode(document);
        if (definition == null) {
            asText(node);
        } else {
            link(node, definition);
        }
    }

    void imageRef(ImageRef node) {
        var definition = node.getReferenceNode(document);
        if (definition == null) {
            asText(node);
        } else {
            image(node.getText().isEmpty() ? node.getReference() : node.getText(), definition);
        }
    }

    /** A URL between angle brackets, or a bare one. Inside an HTML link, a bare URL is text. */
    void autoLink(AutoLink node) {
        var text = node.getText();
        if (insideRawLink && node.getOpeningMarker().isEmpty()) {
            html.text(text);
            return;
        }
        var url = text.toString();
        html.tag("<a");
        html.attribute(
                "href", LinkTargets.encode(url.startsWith("www.") ? "http://" + url : url), text.getStartOffset());
        html.tag(">");
        html.code(url, node);
        html.tag("</a>");
    }

    void mailLink(MailLink node) {
        html.tag("<a");
        html.attribute("href", "mailto:" + node.getText(), node.getText().getStartOffset());
        html.tag(">");
        html.code(node.getText().toString(), node);
        html.tag("</a>");
    }

    private void link(Node text, LinkNodeBase target) {
        html.tag("<a");
        target("href", target);
        html.tag(">");
        visitor.visitChildren(text);
        html.tag("</a>");
    }

    private void image(BasedSequence alternative, LinkNodeBase target) {
        html.tag("<img");
        target("src", target);
        html.attribute("alt", alternative.toString().replaceAll("\\\\([\\[\\]])", "$1"), alternative.getStartOffset());
        html.tag(">");
    }

    private void target(String attribute, LinkNodeBase node) {
        html.attribute(
                attribute,
                LinkTargets.encode(node.getUrl().unescape()),
                node.getUrl().getStartOffset());
        if (node.getTitle().isNotNull()) {
            html.attribute("title", node.getTitle().unescape(), node.getTitle().getStartOffset());
        }
    }

    /** A reference without a definition is the text it looks like. */
    private void asText(RefNode node) {
        var first = node.getFirstChild();
        var last = node.getLastChild();
        if (first == null || last == null) {
            html.text(node.getChars());
            return;
        }
        html.text(node.baseSubSequence(node.getStartOffset(), first.getStartOffset()));
        visitor.visitChildren(node);
        html.text(node.baseSubSequence(last.getEndOffset(), node.getEndOffset()));
    }
}
