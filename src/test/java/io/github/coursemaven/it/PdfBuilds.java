package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.pages.InstalledBrowser;
import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;

/** Builds that print. */
public final class PdfBuilds {

    private static final String SLIDES = "target/site/slides/";

    private PdfBuilds() {}

    /** Whether the build that needs a browser can be run here; in CI it must. */
    public static boolean isBrowserThere() {
        return InstalledBrowser.isWanted();
    }

    public static void printed(File project) throws IOException {
        var build = Build.in(project).hasNothingToComplainOf().logsPart("Printing 2 PDFs with ");
        build.has(SLIDES + "slides/paper-print.html", SLIDES + "slides/paper-handout.html");
        try (var pdf = Loader.loadPDF(build.file(SLIDES + "slides/paper.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Paper");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ada Example");
        }
        try (var pdf =
                Loader.loadPDF(build.file(SLIDES + "slides/paper-handout.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(build.page(SLIDES + "index.html").select("a[href$=.pdf]").eachAttr("href"))
                .as(build::endOfLog)
                .containsExactly("slides/paper.pdf", "slides/paper-handout.pdf");
    }

    public static void withoutBrowser(File project) {
        Build.in(project)
                .logsPart("  browser: '/nowhere/chrome' is not a program; install one, for example with ")
                .hasNoOutput(".");
    }
}
