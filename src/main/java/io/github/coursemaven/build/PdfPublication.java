package io.github.coursemaven.build;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.output.Progress;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.browser.BrowserException;
import io.github.coursemaven.publish.browser.Printer;
import io.github.coursemaven.publish.print.DeckPrinter;
import io.github.coursemaven.publish.print.DocumentInfo;
import io.github.coursemaven.publish.print.Outcome;
import io.github.coursemaven.publish.print.PrintJob;
import io.github.coursemaven.publish.site.PageFingerprints;
import io.github.coursemaven.publish.site.PdfStore;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages of a course, and those for paper as PDFs. */
public final class PdfPublication implements Publication {

    private final SitePublication pages;
    private final CourseLayout layout;
    private final InstalledBrowser browser;
    private final Function<Deck, DocumentInfo> infos;
    private final BuildLog log;

    /** @param infos the document information for the PDFs of a deck */
    public PdfPublication(
            SitePublication pages,
            CourseLayout layout,
            InstalledBrowser browser,
            Function<Deck, DocumentInfo> infos,
            BuildLog log) {
        this.pages = pages;
        this.layout = layout;
        this.browser = browser;
        this.infos = infos;
        this.log = log;
    }

    @Override
    public Set<View> views() {
        return pages.views();
    }

    @Override
    public boolean notes() {
        return pages.notes();
    }

    @Override
    public Optional<String> pagesWithNotes() {
        return pages.pagesWithNotes();
    }

    @Override
    public List<String> advice(Course course) {
        return pages.advice(course);
    }

    @Override
    public Result publish(Course course) throws IOException, EnvironmentException {
        if (browser.program().isEmpty()) {
            pages.write(course);
            throw new EnvironmentException("no PDFs printed: " + browser.missing());
        }
        try (var printer = browser.prepare(log::debug)) {
            var fingerprints = pages.write(course);
            var site = fingerprints.site();
            var jobs = jobs(course, site);
            printer.start();
            log.progress("Printing " + Counted.of(jobs.size(), "PDF") + " with "
                    + browser.program().orElseThrow());
            var prints = print(jobs, fingerprints, printer);
            pages.link(course, fingerprints);
            prints.gaps().forEach(log::warn);
            prints.failures().forEach(log::error);
            if (!prints.failures().isEmpty()) {
                throw new EnvironmentException(prints.failures().size() + " of " + Counted.of(jobs.size(), "PDF")
                        + " not printed; see the errors above");
            }
            return new Result(Optional.of(layout.output().resolve(site.index())), prints.problems());
        } catch (BrowserException e) {
            throw new EnvironmentException("no PDFs printed: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Path> written() throws IOException {
        return pages.written();
    }

    @Override
    public void withdraw() throws IOException {
        pages.withdraw();
    }

    private List<PrintJob> jobs(Course course, Site site) {
        return course.publishable().stream()
                .flatMap(deck -> Stream.of(View.PRINT, View.HANDOUT).map(view -> job(deck, view)))
                .filter(job -> site.has(page(job)))
                .toList();
    }

    private PrintJob job(Deck deck, View view) {
        var output = layout.output();
        return new PrintJob(
                deck, view, output.resolve(view.pageOf(deck)), output.resolve(view.pdfOf(deck)), infos.apply(deck));
    }

    private PrintResults print(List<PrintJob> jobs, PageFingerprints fingerprints, Printer printer) {
        var store = layout.pdfs();
        var prints = new PrintResults(
                job -> layout.shown(job.deck().file()),
                printed -> write(printed, fingerprints, store),
                browser.offline());
        var progress = new Progress("Printing PDFs: %d of %d", jobs.size(), log::progress, System::nanoTime);
        new DeckPrinter(printer).print(jobs, outcome -> {
            prints.add(outcome);
            progress.advance();
        });
        return prints;
    }

    private static void write(Outcome.Printed printed, PageFingerprints fingerprints, PdfStore store)
            throws IOException {
        var job = printed.job();
        store.put(fingerprints, page(job), pdf(job), printed.pdf());
        if (printed.firstSlide().isPresent()) {
            store.put(
                    fingerprints,
                    page(job),
                    PdfStore.cover(job.deck()),
                    printed.firstSlide().get());
        }
    }

    private static String page(PrintJob job) {
        return Roots.slashed(job.view().pageOf(job.deck()));
    }

    private static String pdf(PrintJob job) {
        return Roots.slashed(job.view().pdfOf(job.deck()));
    }
}
