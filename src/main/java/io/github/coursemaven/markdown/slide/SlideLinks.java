package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.reference.IgnoredLinks;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.markdown.html.DefinedLink;
import io.github.coursemaven.markdown.html.LinkLabels;
import io.github.coursemaven.markdown.html.UnreadLink;
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
}
