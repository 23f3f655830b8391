package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.html.HeadingIds;
import io.github.coursemaven.markdown.html.MarkdownDialect;
import io.github.coursemaven.markdown.html.MarkdownHtml;
import io.github.coursemaven.markdown.html.MarkdownOptions;
import java.util.List;
import java.util.Set;

/** Reads the Markdown of one page's slides, in their order. For one thread. */
public final class SlideMarkdown {

    private static final long MOST_STEPS = 300_000_000;

    private final MarkdownDialect dialect = new MarkdownDialect();
    private final HeadingIds ids = new HeadingIds();
    private final MarkdownOptions options;
    private final Set<String> taken;
    private final StepLimit steps = new StepLimit(MOST_STEPS);

    /** @param taken ids that no heading gets from its text, because the author gives them to other elements of the page */
    public SlideMarkdown(MarkdownOptions options, Set<String> taken) {
        this.options = options;
        this.taken = Set.copyOf(taken);
    }

    /**
     * Renders the next slide.
     *
     * @param content the slide without its notes, entities decoded
     * @param notes what follows the notes separator; blank if there is none
     */
    public SlideContent render(SourceText content, SourceText notes) {
        try {
            return rendered(content, notes);
        } catch (TooComplex e) {
            return SlideContent.unreadable(e.problem());
        } catch (StackOverflowError e) {
            return SlideContent.unreadable(Rule.TOO_COMPLEX.at(
                    content.stripLeading().locationAt(0),
                    "this slide is nested too deeply to be read; make it simpler"));
        }
    }

    private SlideContent rendered(SourceText content, SourceText notes) {
        var slide = MarkdownHtml.of(content.stripLeading(), dialect, ids, options, steps);
        var html = slide.html();
        if (notes.text().isBlank()) {
            return new SlideDom(html, taken).content(List.of(slide));
        }
        var ofNotes = MarkdownHtml.of(notes.strip(), dialect, ids, options, steps);
        var notesHtml = ofNotes.html();
        var both = new SourceText.Builder(html, 0)
                .append(html, 0, html.text().length())
                .append("<aside class=\"notes\">")
                .append(notesHtml, 0, notesHtml.text().length())
                .append("</aside>")
                .build();
        return new SlideDom(both, taken).content(List.of(slide, ofNotes));
    }
}
