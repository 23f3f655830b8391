package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects the references of one slide, and puts a mark in place of each in the parsed HTML. */
final class ReferenceMarks {

    static final Pattern MARK =
            Pattern.compile(ReservedCharacters.MARK_START + "([0-9]{1,9})" + ReservedCharacters.MARK_END);

    private final SourceText html;
    private final AttributeOffsets offsets;
    private final List<Reference> references = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    ReferenceMarks(SourceText html, AttributeOffsets offsets) {
        this.html = html;
        this.offsets = offsets;
    }

    List<Reference> references() {
        return references;
    }

    /** Where each of them is written: 0-based offsets in the HTML. */
    List<Integer> starts() {
        return starts;
    }

    /** Makes a reference from a text and its place. */
    interface Reader {
        Reference read(Location location, String written);
    }

    /** The reference that a mark stands for; empty if it is not one of our marks. */
    static Optional<Reference> referenceAt(MatchResult mark, List<Reference> references) {
        return Optional.of(Integer.parseInt(mark.group(1)))
                .filter(number -> number < references.size())
                .map(references::get);
    }

    /** Adds a reference, and returns the mark to put in its place. */
    private String mark(Reader reader, String written, int offset) {
        references.add(reader.read(locationAt(offset), written));
        starts.add(offset);
        return ReservedCharacters.MARK_START + String.valueOf(references.size() - 1) + ReservedCharacters.MARK_END;
    }

    private Location locationAt(int offset) {
        return html.locationAt(Math.min(offset, html.text().length()));
    }

    /** Where an attribute is written. */
    Location locationOf(Element element, String attribute) {
        return locationAt(offsets.ofName(element, attribute));
    }

    /** Replaces the target of a link. */
    void markLink(Element link, String attribute) {
        markAttribute(link, attribute, isAutolink(link, attribute) ? Reference::ofAutolink : reader(Kind.LINK));
    }

    /** Whether text and target of a link are written at one place, so that Markdown has made both from it. */
    private boolean isAutolink(Element link, String attribute) {
        return link.childNodeSize() > 0
                && link.childNode(0) instanceof TextNode text
                && text.sourceRange().isTracked()
                && locationAt(text.sourceRange().startPos()).equals(locationAt(offsetOf(link, attribute)));
    }

    /** Replaces the whole value of an attribute. */
    void markAttribute(Element element, String attribute, Kind kind) {
        markAttribute(element, attribute, reader(kind));
    }

    private void markAttribute(Element element, String attribute, Reader reader) {
        var value = element.attr(attribute);
        var start = value.length() - value.stripLeading().length();
        element.attr(attribute, mark(reader, value.strip(), offsetOf(element, attribute) + start));
    }

    /** Replaces each part of an attribute that the pattern's first group matches. */
    void markParts(Element element, String attribute, Pattern part, Reader reader) {
        var base = offsetOf(element, attribute);
        var matcher = part.matcher(element.attr(attribute));
        var marked = new StringBuilder();
        var end = 0;
        while (matcher.find()) {
            marked.append(element.attr(attribute), end, matcher.start(1))
                    .append(mark(reader, matcher.group(1), base + matcher.start(1)));
            end = matcher.end(1);
        }
        element.attr(
                attribute, marked.append(element.attr(attribute).substring(end)).toString());
    }

    /** Replaces what a piece of CSS refers to. */
    String markCss(String css, int offset) {
        var marked = new StringBuilder();
        var end = 0;
        for (var found : CssReferences.in(css)) {
            marked.append(css, end, found.start())
                    .append(mark((location, written) -> found.at(location), found.url(), offset + found.start()));
            end = found.end();
        }
        return marked.append(css.substring(end)).toString();
    }

    /** Reads references of one kind. */
    static Reader reader(Kind kind) {
        return (location, written) -> Reference.of(location, kind, written);
    }

    int offsetOf(Element element, String attribute) {
        return offsets.of(element, attribute);
    }
}
