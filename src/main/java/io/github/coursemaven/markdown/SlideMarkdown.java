package io.github.coursemaven.markdown;

import io.github.coursemaven.problem.SourceText;

/** Reads the Markdown of slides. Thread-safe. */
public final class SlideMarkdown {

    private final MarkdownDialect dialect = new MarkdownDialect();

    /**
     * Renders one slide.
     *
     * @param content the slide without its notes, entities decoded
     * @param notes what follows the notes separator; blank where there is none
     * @param ids of the page the slide is on
     */
    public RenderedSlide render(SourceText content, SourceText notes, HeadingIds ids) {
        var html = MarkdownHtml.of(content.stripLeading(), dialect, ids);
        if (notes.text().isBlank()) {
            return new SlideDom(html).rendered();
        }
        var notesHtml = MarkdownHtml.of(notes.strip(), dialect, ids);
        var both = new SourceText.Builder(html, 0)
                .append(html, 0, html.text().length())
                .append("<aside class=\"notes\">")
                .append(notesHtml, 0, notesHtml.text().length())
                .append("</aside>")
                .build();
        return new SlideDom(both).rendered();
    }
}
