package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.work.Parallel;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.publish.browser.BrowserException;
import io.github.coursemaven.publish.browser.Printer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures the slides of decks on their print views, without printing them. */
public final class DeckMeasure {

    private final Printer printer;

    public DeckMeasure(Printer printer) {
        this.printer = printer;
    }

    /**
     * A deck to measure.
     *
     * @param page absolute path of its print view
     */
    public record Job(Deck deck, Path page) {}

    /**
     * The result for one deck.
     *
     * @param problems of slides that are too large for their page
     * @param fault why it could not be measured, as the rest of a sentence
     */
    public record Measured(Deck deck, List<Problem> problems, Optional<String> fault) {
        public Measured {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Measures decks, several at once.
     *
     * @param results receives the result of each as soon as it is known, one at a time
     */
    public void measure(List<Job> jobs, Consumer<Measured> results) {
        Parallel.inBrowser().each(jobs, this::measured, results);
    }

    private Measured measured(Job job) {
        try {
            var slides = printer.measure(job.page().toUri());
            return new Measured(job.deck(), new DeckSlides(job.deck()).problems(slides), Optional.empty());
        } catch (BrowserException e) {
            return new Measured(job.deck(), List.of(), Optional.of(e.reason()));
        }
    }
}
