package io.github.coursemaven.publish.print;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.work.Parallel;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.browser.BrowserException;
import io.github.coursemaven.publish.browser.PrintedPage;
import io.github.coursemaven.publish.browser.Printer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        var pdfs = jobs.stream().collect(Collectors.toMap(PrintJob::page, PrintJob::pdf, (pdf, same) -> pdf));
        Parallel.inBrowser().each(jobs, job -> print(job, pdfs), outcomes);
    }

    /** Prints a page and checks that nothing is missing. */
    private Outcome print(PrintJob job, Map<Path, Path> pdfs) {
        try {
            var printed = printed(job);
            try (var pdf = new PdfDocument(printed.pdf())) {
                var fault = fault(job, printed, pdf);
                if (fault.isPresent()) {
                    return new Outcome.Failed(job, fault.get());
                }
                if (job.view() == View.PRINT) {
                    pdf.trim();
                }
                pdf.sign(job.info());
                pdf.relink(new FileLinks(Objects.requireNonNull(job.pdf().getParent()), pdfs));
                pdf.outline(new DeckSlides(job.deck()).bookmarks());
                return new Outcome.Printed(
                        job,
                        new Content.Bytes(pdf.bytes()),
                        problems(job, printed),
                        printed.missingPictures(),
                        printed.firstSlide());
            }
        } catch (BrowserException e) {
            var cure = e.getCause() instanceof TimeoutException
                    ? "; divide the deck, or print it while the computer has less to do"
                    : "";
            return new Outcome.Failed(job, e.reason() + cure);
        } catch (IOException e) {
            return new Outcome.Failed(job, "the browser's PDF cannot be read: " + e.getMessage());
        }
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
