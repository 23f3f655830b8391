package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.SourceText;

/**
 * Joins the HTML of a slide with that of its speaker notes. Notes end with the element that they begin in, such as a section in
 * the slide, so that each section has notes of its own; what follows is content again.
 */
final class SlideHtml {

    private static final String START = "<aside class=\"notes\">";
    private static final String END = "</aside>";

    private final SourceText.Builder joined;
    private final OpenElements open = new OpenElements();
    private boolean inNotes;

    /** How many elements were open where the notes began. */
    private int outside;

    SlideHtml(SourceText content) {
        this.joined = new SourceText.Builder(content, 0);
        add(content);
    }

    /** Whether the notes that began last have not ended. */
    boolean isInNotes() {
        return inNotes;
    }

    /** Begins speaker notes, unless some have begun. */
    void beginNotes() {
        if (!inNotes) {
            joined.append(START);
            outside = open.count();
            inNotes = true;
        }
    }

    void add(SourceText html) {
        var written = 0;
        var tags = new TagReader(html.text());
        while (tags.next()) {
            var tag = tags.tag();
            if (!tag.isEnd()) {
                open.enter(tag);
                continue;
            }
            var closes = open.leave(tag);
            if (inNotes && open.count() < outside) {
                joined.append(html, written, tag.start()).append(END);
                written = tag.start();
                inNotes = false;
            } else if (inNotes && !closes && tag.name().equals("aside")) {
                joined.append(html, written, tag.start());
                written = tag.end();
            }
        }
        joined.append(html, written, html.text().length());
    }

    /** The slide with its notes. */
    SourceText build() {
        if (inNotes) {
            joined.append(END);
            inNotes = false;
        }
        return joined.build();
    }
}
