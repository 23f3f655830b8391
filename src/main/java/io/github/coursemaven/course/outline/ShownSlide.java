package io.github.coursemaven.course.outline;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.markdown.paper.PaperSlide;
import java.util.Optional;

/**
 * A slide that reveal.js shows: one of the deck, or one of the sections in it.
 *
 * @param section which of the sections in the slide, 0-based; 0 if it has none
 * @param anchor the id of its page on paper, which is what links to slides say after the hash: {@code /2/1}
 * @param number empty if slides show none
 */
public record ShownSlide(Slide slide, int section, SlidePlace place, String anchor, Optional<SlideNumber> number) {

    /** Its attributes and content on paper. */
    public PaperSlide paper() {
        return slide.content().paper().get(section);
    }

    /** Whether it is not a second or later section of a slide. */
    public boolean isFirstOfSlide() {
        return section == 0;
    }

    /**
     * What is wrong with a link that names a step.
     *
     * @param step 0-based
     */
    Optional<Problem> missingStep(int step, Reference reference) {
        var steps = slide.content().fragments().get(section);
        return step > 0 && step >= steps
                ? Optional.of(Rule.SLIDE_INDEX.about(
                        reference,
                        "'" + reference.shown() + "' names the fragment " + step + " of a slide that has " + steps
                                + "; they are numbered from 0"))
                : Optional.empty();
    }
}
