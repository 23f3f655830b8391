package io.github.coursemaven;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.markdown.html.CodeSources;
import io.github.coursemaven.markdown.html.Entities;
import io.github.coursemaven.markdown.html.MarkdownOptions;
import io.github.coursemaven.markdown.slide.LeftOut;
import io.github.coursemaven.markdown.slide.NotesText;
import io.github.coursemaven.markdown.slide.SlideContent;
import io.github.coursemaven.markdown.slide.SlideMarkdown;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One slide, read from a file named {@code a.md}. */
public final class OneSlide {

    private OneSlide() {}

    public static SlideContent of(String markdown) {
        return of(markdown, "");
    }

    public static SlideContent of(String markdown, String notes) {
        return of(markdown, List.of(new NotesText(decoded(notes), 0)));
    }

    /**
     * A slide with notes.
     *
     * @param notes what follows the content, each beginning with {@code Note:}
     */
    public static SlideContent withNotes(String content, String... notes) {
        return of(
                content,
                Stream.of(notes)
                        .map(text -> new NotesText(decoded(text), "Note:".length()))
                        .toList());
    }

    private static SlideContent of(String content, List<NotesText> notes) {
        return new SlideMarkdown(MarkdownOptions.DEFAULT, Set.of(), LeftOut.NOTHING, CodeSources.NONE)
                .render(decoded(content), notes);
    }

    /** The HTML of a slide as its author would have it, without line ends around it. */
    public static String html(String markdown) {
        return of(markdown).body().asWritten().strip();
    }

    /** The attributes of a slide's section, without the blank before them. */
    public static String attributes(String markdown) {
        return of(markdown).attributes().asWritten().strip();
    }

    /** {@code 3:9 image gone.png} for each reference, in the order of the document. */
    public static List<String> references(String markdown) {
        return of(markdown).references().stream().map(OneSlide::shown).toList();
    }

    private static String shown(Reference reference) {
        return place(reference.location()) + " " + reference.kind().id() + " " + reference.written();
    }

    /** {@code 3:9}. */
    public static String place(Location location) {
        var point = location.point().orElseThrow();
        return point.line() + ":" + point.column();
    }

    private static SourceText decoded(String markdown) {
        return Entities.decode(SourceText.of("a.md", markdown));
    }
}
