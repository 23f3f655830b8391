package io.github.coursemaven.pdf;

import io.github.coursemaven.browser.BrowserException;
import io.github.coursemaven.browser.PrintedPage;
import io.github.coursemaven.browser.Printer;
import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.deck.View;
import io.github.coursemaven.output.Content;
import io.github.coursemaven.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Prints and measures the pages of decks. Several threads may use one. */
public final class DeckPrinter {

    private static final int AT_ONCE =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Printer printer;

    public DeckPrinter(Printer printer) {
        this.printer = printer;
    }

    /**
     * Prints pages, several at once.
     *
     * @param outcomes gets what becomes of each as soon as it is known, one at a time
     */
    public void print(List<PrintJob> jobs, Consumer<Outcome> outcomes) {
        var pdfs = jobs.stream().collect(Collectors.toMap(PrintJob::page, PrintJob::pdf, (pdf, same) -> pdf));
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var job : jobs) {
                tasks.add(() -> {
                    var outcome = print(job, pdfs);
                    synchronized (this) {
                        outcomes.accept(outcome);
                    }
                    return true;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Prints a page, and looks whether all is there. */
    private Outcome print(PrintJob job, Map<Path, Path> pdfs) {
        try {
            var printed = printer.print(job.page().toUri());
            try (var pdf = new PdfDocument(printed.pdf())) {
                var fault = fault(job, printed, pdf);
                if (fault.isPresent()) {
                    return new Outcome.Failed(job, fault.get());
                }
                pdf.sign(job.imprint());
                pdf.relink(new FileLinks(Objects.requireNonNull(job.pdf().getParent()), pdfs));
                pdf.outline(new DeckSlides(job.deck()).bookmarks());
                return new Outcome.Printed(job, new Content.Bytes(pdf.bytes()), overflows(job, printed));
            }
        } catch (BrowserException e) {
            return new Outcome.Failed(job, e.reason());
        } catch (IOException e) {
            return new Outcome.Failed(job, "the browser's PDF cannot be read: " + e.getMessage());
        }
    }

    /** The problems of slides that are too large for their page. */
    public List<Problem> overflows(Deck deck, URI page) throws BrowserException {
        return new DeckSlides(deck).overflows(printer.measure(page));
    }

    private static Optional<String> fault(PrintJob job, PrintedPage printed, PdfDocument pdf) throws IOException {
        var check = new PdfCheck(pdf, printed);
        return job.view() == View.HANDOUT
                ? check.faultInHandout()
                : check.faultInPrintView(new DeckSlides(job.deck()).count());
    }

    private static List<Problem> overflows(PrintJob job, PrintedPage printed) {
        return job.view() == View.HANDOUT ? List.of() : new DeckSlides(job.deck()).overflows(printed.slides());
    }
}
