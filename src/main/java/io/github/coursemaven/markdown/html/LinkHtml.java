package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.blocks.Escapes;

/** Writes links and images, by marked 4.3's rules. */
final class LinkHtml {

    private final HtmlText html;
    private final boolean smart;
    private boolean inside;

    /** @param smart whether quotes, dashes and dots become typographic ones */
    LinkHtml(HtmlText html, boolean smart) {
        this.html = html;
        this.smart = smart;
    }

    /** Whether the text of a link is being written, where bare URLs are text. */
    boolean isInside() {
        return inside;
    }

    /** A writer for the text of a link. */
    LinkHtml inside() {
        var writer = new LinkHtml(html, smart);
        writer.inside = true;
        return writer;
    }

    /** Writes text and turns mail addresses in it into links. */
    void text(SourceText source, BasedSequence chars) {
        if (inside || chars.indexOf('@') < 0) {
            html.text(source, smart, chars);
            return;
        }
        var end = 0;
        for (var matcher = InlinePatterns.MAIL.matcher(chars); matcher.find(); end = matcher.end()) {
            html.text(source, smart, chars.subSequence(end, matcher.start()));
            mailLink(source, chars.subSequence(matcher.start(), matcher.end()));
        }
        html.text(source, smart, chars.subSequence(end, chars.length()));
    }

    void htmlInline(SourceText source, BasedSequence tag) {
        inside = InlinePatterns.isInsideLink(tag, inside);
        html.raw(source, tag);
    }

    /** Writes a URL in angle brackets, or a bare one; a bare one in a link is text. */
    void autoLink(SourceText source, AutoLink node) {
        var url = node.getText();
        if (inside && node.getOpeningMarker().isEmpty()) {
            html.text(source, false, url);
            return;
        }
        var target = node.getOpeningMarker().isEmpty() ? bare(url.toString()) : HtmlText.escapeMarkup(url.toString());
        html.tag("<a");
        html.encodedAttribute("href", LinkTargets.encode(target), source, url.getStartOffset());
        html.tag(">");
        html.escapedText(url.toString(), source, url.getStartOffset());
        html.tag("</a>");
    }

    private static String bare(String url) {
        return url.regionMatches(true, 0, "www.", 0, 4) ? "http://" + url : url;
    }

    void mailLink(SourceText source, BasedSequence address) {
        html.tag("<a");
        html.attribute("href", "mailto:" + address, source, address.getStartOffset());
        html.tag(">");
        html.code(address.toString(), source, address.getStartOffset());
        html.tag("</a>");
    }

    /** Writes the start of a link. */
    void start(LinkNode link) {
        html.tag("<a");
        target("href", link);
        html.tag(">");
    }

    void image(SourceText alternative, LinkNode image) {
        html.tag("<img");
        target("src", image);
        html.encodedAttribute("alt", HtmlText.escapeMarkup(alternative.text()), alternative, 0);
        html.tag(">");
    }

    private void target(String attribute, LinkNode link) {
        html.encodedAttribute(attribute, LinkTargets.encode(unescaped(link.url().strip())), link.url(), 0);
        link.title()
                .filter(title -> !title.text().isEmpty())
                .ifPresent(title -> html.encodedAttribute("title", HtmlText.escapeMarkup(unescaped(title)), title, 0));
    }

    private static String unescaped(SourceText text) {
        return Escapes.removed(text).text();
    }
}
