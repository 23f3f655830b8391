package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.markdown.paper.PaperSlide;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One slide as HTML.
 *
 * @param attributes of the slide's {@code <section>}, each with a blank before it
 * @param body HTML, balanced: nothing in it can end the section, or run on into the next
 * @param bodyWithNotes the same with the notes that are in sections of the slide, where reveal.js looks for them
 * @param paper the same for paper: each section in the slide, and last the slide without them
 * @param notes the speaker notes: elements in order, then attributes
 * @param stylesInNotes the style elements among the notes: they hold for the whole page, whether it has the notes or not
 * @param ids of the section and all elements in it: what a link can name
 * @param fragments for each of these sections, and last for the slide without them, the number of steps after the first in
 *     which it is shown
 * @param heading the text of the first heading
 */
public record SlideContent(
        Markup attributes,
        Markup body,
        Markup bodyWithNotes,
        List<PaperSlide> paper,
        List<Note> notes,
        Markup stylesInNotes,
        SlideLinks links,
        List<Id> ids,
        List<Integer> fragments,
        List<CodeBlock> codeBlocks,
        List<IconClasses> icons,
        List<SlideFormula> formulas,
        Optional<String> heading,
        Set<Feature> features,
        List<UnknownWord> unknownWords,
        List<Problem> problems) {

    public SlideContent {
        paper = List.copyOf(paper);
        notes = List.copyOf(notes);
        ids = List.copyOf(ids);
        fragments = List.copyOf(fragments);
        codeBlocks = List.copyOf(codeBlocks);
        icons = List.copyOf(icons);
        formulas = List.copyOf(formulas);
        features = Set.copyOf(features);
        unknownWords = List.copyOf(unknownWords);
        problems = List.copyOf(problems);
    }

    /** How many sections there are in the slide; if any, reveal.js treats it as a stack. */
    public int sections() {
        return paper.size() - 1;
    }

    /**
     * The notes in one of the sections in the slide.
     *
     * @param section 0-based; {@link #sections()} for the slide without them
     */
    public List<Markup> notesIn(int section) {
        return notes.stream()
                .filter(note -> note.section() == section)
                .map(Note::html)
                .toList();
    }

    /** What attributes, body and notes point at, in the order of the document. */
    public List<Reference> references() {
        return links.references();
    }

    /** An empty slide in place of one that cannot be read. */
    public static SlideContent unreadable(Problem problem) {
        return new SlideContent(
                Markup.EMPTY,
                Markup.EMPTY,
                Markup.EMPTY,
                List.of(PaperSlide.EMPTY),
                List.of(),
                Markup.EMPTY,
                SlideLinks.NONE,
                List.of(),
                List.of(0),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(problem));
    }
}
