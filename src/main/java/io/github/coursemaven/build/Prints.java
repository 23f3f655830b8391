package io.github.coursemaven.build;

import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.output.Content;
import io.github.coursemaven.pdf.Outcome;
import io.github.coursemaven.pdf.PrintJob;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Secrets;
import io.github.coursemaven.report.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** The outcomes of printing. Each PDF is on disk as soon as it is printed. */
final class Prints {

    private final Function<PrintJob, String> names;
    private final Shelf shelf;
    private final boolean offline;
    private final List<Problem> problems = new ArrayList<>();
    private final Collection<String> failures = new TreeSet<>();
    private final Collection<String> gaps = new TreeSet<>();

    /**
     * Nothing is printed yet.
     *
     * @param names of decks in messages
     * @param offline whether nothing is loaded from other hosts
     */
    Prints(Function<PrintJob, String> names, Shelf shelf, boolean offline) {
        this.names = names;
        this.shelf = shelf;
        this.offline = offline;
    }

    /** Where PDFs go. */
    interface Shelf {
        void put(PrintJob job, Content pdf) throws IOException;
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            fail(failed.job(), failed.reason());
        } else if (outcome instanceof Outcome.Printed printed) {
            try {
                shelf.put(printed.job(), printed.pdf());
                problems.addAll(printed.problems());
                if (printed.job().view() == View.PRINT) {
                    lacks(printed.job(), printed.missingPictures());
                }
            } catch (IOException e) {
                fail(printed.job(), "it cannot be written: " + e.getMessage());
            }
        }
    }

    private void lacks(PrintJob job, List<String> pictures) {
        if (!pictures.isEmpty()) {
            gaps.add(names.apply(job) + ": its PDF lacks "
                    + Summary.counted(pictures.size(), "picture") + " from other hosts, "
                    + (offline ? "left out because Maven is offline" : "which did not load") + ", such as '"
                    + Secrets.masked(pictures.get(0)) + "'");
        }
    }

    private void fail(PrintJob job, String reason) {
        var what = job.view() == View.HANDOUT ? "the PDF of its handout" : "its PDF";
        failures.add(names.apply(job) + ": " + what + " was not printed: " + reason);
    }

    /** Slides that do not fit on their page, sorted. */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    /** A line for each deck whose PDF is printed, but lacks pictures; sorted. */
    List<String> gaps() {
        return List.copyOf(gaps);
    }

    /** A line for each page that was not printed, sorted. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
