package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.work.Parallel;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.browser.BrowserException;
import io.github.coursemaven.publish.browser.PrintedPage;
import io.github.coursemaven.publish.browser.Printer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Prints the pages of decks. Several threads may use one. */
public final class DeckPrinter {

    private static final int PICTURE_WIDTH = 640;

    private final Printer printer;

    public DeckPrinter(Printer printer) {
        this.printer = printer;
    }

    /**
     * Prints pages, several at once.
     *
     * @param outcomes receives the outcome of each as soon as it is known, one at a time
     */
    public void print(List<PrintJob> jobs, Consumer<Outcome> outcomes) {
        var pages = new PageNumbers(
                jobs.stream().collect(Collectors.toMap(PrintJob::page, PrintJob::pdf, (pdf, same) -> pdf)));
        var waiting = new ArrayList<Outcome.Printed>();
        Parallel.inBrowser().each(jobs, job -> print(job, pages), attempt -> {
            if (attempt.outcome() instanceof Outcome.Printed printed && attempt.waits()) {
                waiting.add(printed);
            } else {
                outcomes.accept(attempt.outcome());
            }
        });
        Parallel.inBrowser().each(waiting, printed -> linked(printed, pages), outcomes);
    }

    /**
     * The result of printing a page.
     *
     * @param waits whether its links lead to pages of PDFs that may not be printed yet
     */
    private record Attempt(Outcome outcome, boolean waits) {}

    /** Prints a page and checks that nothing is missing. */
    private Attempt print(PrintJob job, PageNumbers pages) {
        try {
            var printed = printed(job);
            try (var pdf = new PdfDocument(printed.pdf())) {
                var fault = fault(job, printed, pdf);
                if (fault.isPresent()) {
                    return new Attempt(new Outcome.Failed(job, fault.get()), false);
                }
                pages.add(job.pdf(), pdf.pagesByName(printed));
                var files = new FileLinks(job.pdf(), pages);
                finish(job, printed, pdf);
                var waits = pdf.links().leadIntoOthers(files);
                if (!waits) {
                    pdf.links().lead(files);
                }
                return new Attempt(outcome(job, printed, pdf), waits);
            }
        } catch (BrowserException e) {
            var cure = e.getCause() instanceof TimeoutException
                    ? "; divide the deck, or print it while the computer has less to do"
                    : "";
            return new Attempt(new Outcome.Failed(job, e.reason() + cure), false);
        } catch (IOException e) {
            return new Attempt(unreadable(job, e), false);
        }
    }

    private static void finish(PrintJob job, PrintedPage printed, PdfDocument pdf) throws IOException {
        if (job.view() == View.PRINT) {
            pdf.trim();
        }
        pdf.sign(job.info());
        pdf.tag(printed.marks().links());
        pdf.outline(new DeckSlides(job.deck()).bookmarks());
    }

    /** Lets links lead to pages of other PDFs, now that these are printed. */
    private static Outcome linked(Outcome.Printed printed, PageNumbers pages) {
        try (var content = printed.pdf().open();
                var pdf = new PdfDocument(content.readAllBytes())) {
            pdf.links().lead(new FileLinks(printed.job().pdf(), pages));
            return printed.with(new Content.Bytes(pdf.bytes()));
        } catch (IOException e) {
            return unreadable(printed.job(), e);
        }
    }

    private static Outcome.Failed unreadable(PrintJob job, IOException fault) {
        return new Outcome.Failed(job, "the browser's PDF cannot be read: " + fault.getMessage());
    }

    private static Outcome.Printed outcome(PrintJob job, PrintedPage printed, PdfDocument pdf) throws IOException {
        return new Outcome.Printed(
                job,
                new Content.Bytes(pdf.bytes()),
                problems(job, printed),
                printed.missingPictures(),
                printed.firstSlide());
    }

    private PrintedPage printed(PrintJob job) throws BrowserException {
        var page = job.page().toUri();
        return job.view() == View.PRINT ? printer.print(page, PICTURE_WIDTH) : printer.print(page);
    }

    private static Optional<String> fault(PrintJob job, PrintedPage printed, PdfDocument pdf) throws IOException {
        var check = new PdfCheck(pdf, printed);
        return job.view() == View.HANDOUT
                ? check.faultInHandout()
                : check.faultInPrintView(new DeckSlides(job.deck()).count());
    }

    private static List<Problem> problems(PrintJob job, PrintedPage printed) {
        return job.view() == View.HANDOUT ? List.of() : new DeckSlides(job.deck()).problems(printed.slides());
    }
}
