package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.html.CodeSources;
import io.github.coursemaven.markdown.html.HeadingIds;
import io.github.coursemaven.markdown.html.MarkdownDialect;
import io.github.coursemaven.markdown.html.MarkdownHtml;
import io.github.coursemaven.markdown.html.MarkdownOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the Markdown of one page's slides, in their order. For one thread. */
public final class SlideMarkdown {

    private static final long MOST_STEPS = 300_000_000;

    private final MarkdownDialect dialect = new MarkdownDialect();
    private final HeadingIds ids = new HeadingIds();
    private final MarkdownOptions options;
    private final Set<String> taken;
    private final LeftOut leftOut;
    private final CodeSources sources;
    private final StepLimit steps = new StepLimit(MOST_STEPS);

    /**
     * Reads slides.
     *
     * @param taken ids that no heading gets from its text, because the author gives them to other elements of the page
     * @param leftOut what the slides lose
     * @param sources of code fences
     */
    public SlideMarkdown(MarkdownOptions options, Set<String> taken, LeftOut leftOut, CodeSources sources) {
        this.options = options;
        this.taken = Set.copyOf(taken);
        this.leftOut = leftOut;
        this.sources = sources;
    }

    /**
     * Renders the next slide.
     *
     * @param content the slide up to its notes, entities decoded
     * @param notes the rest of the slide, divided at the lines that begin notes
     */
    public SlideContent render(SourceText content, List<NotesText> notes) {
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

    private SlideContent rendered(SourceText content, List<NotesText> notes) {
        var written = new ArrayList<MarkdownHtml.Written>();
        written.add(html(content.stripLeading()));
        if (notes.isEmpty()) {
            return new SlideDom(written.get(0).html(), taken, leftOut, List.of()).content(written);
        }
        var slide = new SlideHtml(written.get(0).html());
        var repeated = new ArrayList<Problem>();
        for (var each : notes) {
            if (slide.isInNotes()) {
                repeated.add(repeatedNotes(each));
                written.add(html(each.written()));
            } else if (!each.notes().text().isEmpty()) {
                slide.beginNotes();
                written.add(html(each.notes()));
            } else {
                continue;
            }
            slide.add(written.get(written.size() - 1).html());
        }
        return new SlideDom(
                        slide.build(),
                        taken,
                        leftOut,
                        repeated.stream().limit(1).toList())
                .content(written);
    }

    private MarkdownHtml.Written html(SourceText markdown) {
        return MarkdownHtml.of(markdown, dialect, ids, options, sources, steps);
    }

    private static Problem repeatedNotes(NotesText notes) {
        return Rule.SEVERAL_NOTES.at(
                notes.written().locationAt(0),
                "the notes of this slide have already begun; with a second '" + notes.signText()
                        + "' reveal-md would show all notes to the audience; remove this '" + notes.signText() + "'");
    }
}
