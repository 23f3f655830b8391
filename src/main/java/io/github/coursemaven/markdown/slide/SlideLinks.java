package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.IgnoredLinks;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.markdown.html.DefinedLink;
import io.github.coursemaven.markdown.html.LinkLabels;
import io.github.coursemaven.markdown.html.MarkdownHtml.Written;
import io.github.coursemaven.markdown.html.UnreadLink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a slide points at.
 *
 * @param references those of attributes, content and notes, in the order of the document; without those to footnotes
 * @param defined the targets among them that links refer to by a label
 * @param labels those of links in the content, and in each of the notes
 * @param unread what looks like a link, but is shown as text
 * @param ignored those whose problems the author suppresses
 */
public record SlideLinks(
        List<Reference> references,
        List<DefinedLink> defined,
        List<LinkLabels> labels,
        List<UnreadLink> unread,
        List<IgnoredLinks> ignored) {

    static final SlideLinks NONE = new SlideLinks(List.of(), List.of(), List.of(), List.of(), List.of());

    public SlideLinks {
        references = List.copyOf(references);
        defined = List.copyOf(defined);
        labels = List.copyOf(labels);
        unread = List.copyOf(unread);
        ignored = List.copyOf(ignored);
    }

    /**
     * The links of a slide.
     *
     * @param written the slide and its notes
     * @param told those of them whose words problems may have
     */
    static SlideLinks of(Marked marked, List<Written> written, List<Written> told) {
        var defined = new ArrayList<DefinedLink>();
        for (var each : written) {
            defined.addAll(each.definitions().used());
        }
        var labels = new ArrayList<LinkLabels>();
        var unread = new ArrayList<UnreadLink>();
        for (var each : told) {
            labels.add(each.definitions().labels());
            unread.addAll(each.definitions().unread());
        }
        return new SlideLinks(withoutNotes(marked.references(), defined), defined, labels, unread, marked.ignored());
    }

    private static List<Reference> withoutNotes(List<Reference> references, List<DefinedLink> defined) {
        var notes = new HashSet<Location>();
        for (var link : defined) {
            if (link.isNote()) {
                notes.add(link.target());
            }
        }
        return notes.isEmpty()
                ? references
                : references.stream()
                        .filter(reference -> !notes.contains(reference.location()))
                        .toList();
    }
}
