package io.github.coursemaven.reference;

import io.github.coursemaven.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Collects the references of one slide, and puts a mark where each stood in the parsed HTML. */
final class ReferenceMarks {

    /** A mark: two characters that Unicode reserves for such use, and never for text. */
    static final Pattern MARK = Pattern.compile("\uFDD0(\\d+)\uFDD1");

    private final SourceText html;
    private final AttributeOffsets offsets;
    private final List<Reference> references = new ArrayList<>();

    ReferenceMarks(SourceText html, AttributeOffsets offsets) {
        this.html = html;
        this.offsets = offsets;
    }

    List<Reference> references() {
        return references;
    }

    /** Replaces one part of a value, and tells what to put there. */
    String mark(Kind kind, String written, int offset) {
        references.add(Reference.of(html.locationAt(Math.min(offset, html.text().length())), kind, written));
        return "\uFDD0" + (references.size() - 1) + "\uFDD1";
    }

    /** Replaces the whole value of an attribute. */
    void markAttribute(Element element, String attribute, Kind kind) {
        var value = element.attr(attribute);
        var start = value.length() - value.stripLeading().length();
        element.attr(attribute, mark(kind, value.strip(), offsetOf(element, attribute) + start));
    }

    /** Replaces each part of an attribute that the pattern's first group matches. */
    void markParts(Element element, String attribute, Pattern part, Kind kind) {
        var base = offsetOf(element, attribute);
        var matcher = part.matcher(element.attr(attribute));
        var marked = new StringBuilder();
        var end = 0;
        while (matcher.find()) {
            marked.append(element.attr(attribute), end, matcher.start(1))
                    .append(mark(kind, matcher.group(1), base + matcher.start(1)));
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
            marked.append(css, end, found.start()).append(mark(found.kind(), found.url(), offset + found.start()));
            end = found.end();
        }
        return marked.append(css.substring(end)).toString();
    }

    int offsetOf(Element element, String attribute) {
        return offsets.of(element, attribute);
    }
}
