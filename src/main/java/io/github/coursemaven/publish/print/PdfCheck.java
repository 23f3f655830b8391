package io.github.coursemaven.publish.print;

import io.github.coursemaven.publish.browser.PrintedPage;
import java.io.IOException;
import java.util.Optional;

/** Checks that a PDF has what the page in the browser shows. */
final class PdfCheck {

    private final PdfDocument pdf;
    private final PrintedPage printed;

    PdfCheck(PdfDocument pdf, PrintedPage printed) {
        this.pdf = pdf;
        this.printed = printed;
    }

    /** What is wrong with a print view, as the rest of a sentence. */
    Optional<String> faultInPrintView(int slides) throws IOException {
        if (printed.slides().size() != slides) {
            return Optional.of("the page has " + printed.slides().size() + " slides instead of " + slides);
        }
        var next = 0;
        for (var index = 0; index < slides; index++) {
            var slide = printed.slides().get(index);
            var page = pdf.pageOf(slide.id()).orElse(-1);
            var mayBeLater = index > 0 && printed.slides().get(index - 1).overflow() > 0;
            if (page < next || (page > next && !mayBeLater)) {
                return Optional.of("slide " + (index + 1) + " is not on a page of its own");
            }
            if (pdf.lacks(slide.letters(), page)) {
                return Optional.of("the page of slide " + (index + 1) + " is blank");
            }
            next = page + 1;
        }
        var tooMany = pdf.pages() > next && printed.slides().stream().noneMatch(slide -> slide.overflow() > 0);
        return tooMany ? Optional.of("it has " + pdf.pages() + " pages for " + slides + " slides") : Optional.empty();
    }

    /** What is wrong with a handout. */
    Optional<String> faultInHandout() throws IOException {
        if (pdf.pages() < printed.sheets()) {
            return Optional.of("it has " + pdf.pages() + " pages instead of " + printed.sheets());
        }
        for (var page = 0; page < pdf.pages(); page++) {
            if (pdf.isBlank(page)) {
                return Optional.of("page " + (page + 1) + " is blank");
            }
        }
        return Optional.empty();
    }
}
