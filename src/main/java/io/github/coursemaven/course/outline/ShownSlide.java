package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.markdown.paper.PaperSlide;
import io.github.coursemaven.markdown.slide.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A slide that reveal.js shows: one of the deck, or one of the sections in it.
 *
 * @param section which of the sections in the slide, 0-based; their number for the slide without them
 * @param isFirstOfSlide whether no section before it in the slide is shown
 * @param steps how many there are after the first
 * @param anchor the id of its page on paper, which is what links to slides say after the hash: {@code /2/1}
 * @param number empty if slides show none
 */
public record ShownSlide(
        Slide slide,
        int section,
        boolean isFirstOfSlide,
        SlidePlace place,
        String anchor,
        Optional<SlideNumber> number,
        int steps) {

    /** Its attributes and content on paper; the first section has what is beside the sections, too. */
    public PaperSlide paper() {
        var parts = slide.content().paper();
        var paper = parts.get(section);
        return isFirstOfSlide && section < parts.size() - 1
                ? paper.after(parts.get(parts.size() - 1).content())
                : paper;
    }

    /** Its speaker notes; the first section has those beside the sections, too. */
    public List<Markup> notes() {
        var content = slide.content();
        var own = content.notesIn(section);
        return isFirstOfSlide && section < content.sections()
                ? Stream.concat(content.notesIn(content.sections()).stream(), own.stream())
                        .toList()
                : own;
    }

    /** Whether a link to an element leads here. */
    boolean has(Id id) {
        return id.section() == section
                || (isFirstOfSlide && id.section() == slide.content().sections());
    }

    /**
     * What is wrong with a link that names a step.
     *
     * @param step 0-based
     */
    Optional<Problem> missingStep(int step, Reference reference) {
        return step > 0 && step >= steps
                ? Optional.of(Rule.SLIDE_INDEX.about(
                        reference,
                        "'" + reference.shown() + "' names the fragment " + step + " of a slide that has " + steps
                                + "; they are numbered from 0"))
                : Optional.empty();
    }
}
