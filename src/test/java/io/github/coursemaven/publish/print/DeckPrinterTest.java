package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.pages.InstalledBrowser;
import io.github.coursemaven.publish.browser.BrowserSettings;
import io.github.coursemaven.publish.browser.Printer;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.render.PrintSize;
import io.github.coursemaven.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decks on paper, by the browser of this computer. */
class DeckPrinterTest {

    private static final String DECK =
            """
            ---
            title: Stacks
            ---
            # A *stack*

            ---

            ## Push

            ----

            no heading here

            ---

            <!-- .slide: data-visibility="hidden" -->
            ## Hidden

            ---

            ## Pop

            Note: the notes
            """;

    /** A picture of one pixel. */
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    @TempDir
    Path folder;

    @Test
    void each_slide_has_a_page_and_a_bookmark() throws Exception {
        var outcome = print(DECK, View.PRINT);
        assertThat(outcome.problems()).isEmpty();
        try (var pdf = Loader.loadPDF(bytes(outcome))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("A stack", "Push", "  Slide 3", "Pop");
            var second = pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getNextSibling();
            assertThat(pdf.getPages().indexOf(second.findDestinationPage(pdf))).isEqualTo(1);
        }
    }

    @Test
    void a_deck_of_1000_slides_is_printed() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(print("# A" + "\n\n---\n\n# A".repeat(999), View.PRINT)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1000);
        }
    }

    @ParameterizedTest
    @CsvSource({"960, 700", "1280, 720", "1920, 1080", "1024, 768", "961, 701", "700, 960"})
    void pages_are_exactly_as_large_as_slides(int width, int height) throws Exception {
        var size = "---\nrevealOptions: {width: " + width + ", height: " + height + "}\n---\n";
        try (var pdf =
                Loader.loadPDF(bytes(print(size + "<!-- .slide: data-background-color=\"#000080\" -->", View.PRINT)))) {
            var page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(width * 0.75f);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(height * 0.75f);
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(image.getHeight()).isEqualTo(height);
            assertThat(image.getRGB(width / 2, height - 1) & 0xffffff).isEqualTo(0x000080);
            assertThat(image.getRGB(width - 1, height / 2) & 0xffffff).isEqualTo(0x000080);
        }
    }

    @Test
    void with_a_print_view_comes_a_picture_of_its_first_slide() throws Exception {
        try (var in = print(DECK, View.PRINT).firstSlide().orElseThrow().open()) {
            var bytes = in.readAllBytes();
            assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
            assertThat(new String(bytes, 8, 8, StandardCharsets.US_ASCII)).isEqualTo("WEBPVP8 ");
            assertThat((bytes[26] & 0xff) + 256 * (bytes[27] & 0x3f)).isEqualTo(640);
        }
        assertThat(print(DECK, View.HANDOUT).firstSlide()).isEmpty();
    }

    @Test
    void a_handout_has_the_same_bookmarks() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(print(DECK, View.HANDOUT)))) {
            assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly("A stack", "Push", "  Slide 3", "Pop");
        }
    }

    @Test
    void a_pdf_says_title_author_and_language_but_not_when_it_was_printed() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(print(DECK, View.PRINT)))) {
            var about = pdf.getDocumentInformation();
            assertThat(about.getTitle()).isEqualTo("Stacks");
            assertThat(about.getAuthor()).isEqualTo("Zoë Ärztin");
            assertThat(about.getCreator()).isEqualTo("course-maven-plugin");
            assertThat(about.getCreationDate()).isNull();
            assertThat(about.getModificationDate()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void the_same_deck_gives_the_same_bytes() throws Exception {
        var text = DECK + "\n\n| a | b |\n| - | - |\n| 1 | 2 |\n";
        var course = course(text);
        var deck = course.course().decks().get(0);
        var job = job(deck, View.HANDOUT, write(course, View.HANDOUT));
        var outcomes = new ArrayList<Outcome>();
        try (var printer = printer()) {
            new DeckPrinter(printer).print(List.of(job, job, job), outcomes::add);
        }
        var first = bytes((Outcome.Printed) outcomes.get(0));
        assertThat(Arrays.equals(bytes((Outcome.Printed) outcomes.get(1)), first))
                .isTrue();
        assertThat(Arrays.equals(bytes((Outcome.Printed) outcomes.get(2)), first))
                .isTrue();
    }

    @Test
    void a_slide_that_is_too_tall_is_reported_where_it_begins() throws Exception {
        var tall = "- line\n".repeat(30);
        var outcome = print("# One\n\n---\n\n## Two\n\nshort\n\n" + tall, View.PRINT);
        assertThat(outcome.problems()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .matches("slides/deck\\.md:5:1: the slide is \\d+ px too large for its page, from <ul>"
                        + " \"line line line line line line\" on; split or shorten it"
                        + " \\(on paper it is scaled to \\d\\d %\\) \\[overflow]"));
        try (var pdf = Loader.loadPDF(bytes(outcome))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void links_to_files_of_the_course_do_not_name_a_folder_of_this_computer() throws Exception {
        var outcome = print("# Files\n\n[the code](Lab.java) [all](https://example.org/a)", View.PRINT);
        try (var pdf = Loader.loadPDF(bytes(outcome))) {
            var links = new ArrayList<String>();
            for (var annotation : pdf.getPage(0).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    links.add(action.getURI());
                }
            }
            assertThat(links).containsExactly("Lab.java", "https://example.org/a");
        }
    }

    @Test
    void pictures_of_other_hosts_that_do_not_load_are_named() throws Exception {
        var picture = TestServer.page("image/gif", PIXEL);
        try (var server = new TestServer().with("/good.png", picture).with("/good-behind.png", picture)) {
            var host = server.url("");
            var deck =
                    """
                    ![](HOST/good.png) ![](HOST/gone.png) ![](here.png)

                    ---

                    <!-- .slide: data-background-image="HOST/good-behind.png" -->

                    ---

                    <!-- .slide: data-background-image="HOST/gone-behind.png" -->
                    ![](HOST/gone.png)
                    """
                            .replace("HOST", host);

            try (var online = printer(false)) {
                assertThat(print(deck, View.PRINT, online).missingPictures())
                        .containsExactly(host + "/gone.png", host + "/gone-behind.png");
            }
            assertThat(print(deck, View.PRINT).missingPictures())
                    .containsExactly(
                            host + "/good.png",
                            host + "/gone.png",
                            host + "/good-behind.png",
                            host + "/gone-behind.png");
        }
    }

    @Test
    void a_page_that_cannot_be_opened_does_not_stop_others() throws Exception {
        var course = course(DECK);
        var deck = course.course().decks().get(0);
        var outcomes = new ArrayList<Outcome>();
        try (var printer = printer()) {
            var jobs = List.of(job(deck, folder.resolve("gone.html")), job(deck, write(course, View.PRINT)));
            new DeckPrinter(printer).print(jobs, outcomes::add);
        }
        assertThat(outcomes).hasSize(2).hasAtLeastOneElementOfType(Outcome.Printed.class);
        assertThat(outcomes)
                .filteredOn(Outcome.Failed.class::isInstance)
                .extracting(outcome -> ((Outcome.Failed) outcome).reason())
                .singleElement()
                .asString()
                .contains("net::ERR_FILE_NOT_FOUND");
    }

    @Test
    void a_page_without_its_slides_is_not_a_print_view() throws Exception {
        var page = Files.writeString(folder.resolve("other.html"), "<!doctype html><p>no slides");
        try (var printer = printer()) {
            var outcomes = new ArrayList<Outcome>();
            new DeckPrinter(printer)
                    .print(List.of(job(course(DECK).course().decks().get(0), page)), outcomes::add);
            assertThat(outcomes.get(0))
                    .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.reason())
                            .isEqualTo("the page has 0 slides instead of 4"));
        }
    }

    private Outcome.Printed print(String text, View view) throws IOException {
        try (var printer = printer()) {
            return print(text, view, printer);
        }
    }

    private Outcome.Printed print(String text, View view, Printer printer) throws IOException {
        var course = course(text);
        var deck = course.course().decks().get(0);
        var outcomes = new ArrayList<Outcome>();
        new DeckPrinter(printer).print(List.of(job(deck, view, write(course, view))), outcomes::add);
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Printed.class);
        return (Outcome.Printed) outcomes.get(0);
    }

    private CourseFolder course(String text) throws IOException {
        return CourseFolder.in(folder.resolve("course")).with("slides/deck.md", text);
    }

    private Path write(CourseFolder course, View view) throws IOException {
        return WrittenPages.of(course, view, new PageSettings("de", true, PrintSize.SLIDE, Handout.NOTES), folder);
    }

    private static PrintJob job(Deck deck, Path page) {
        return job(deck, View.PRINT, page);
    }

    private static PrintJob job(Deck deck, View view, Path page) {
        return new PrintJob(deck, view, page, page.resolveSibling("deck.pdf"), info(deck));
    }

    private static DocumentInfo info(Deck deck) {
        return new DocumentInfo(deck.title(), "Zoë Ärztin", "de");
    }

    private static Printer printer() {
        return printer(true);
    }

    private static Printer printer(boolean offline) {
        return new Printer(BrowserSettings.of(InstalledBrowser.programOrSkip(), offline), remark -> {});
    }

    private static byte[] bytes(Outcome.Printed printed) throws IOException {
        try (var in = printed.pdf().open()) {
            return in.readAllBytes();
        }
    }

    private static List<String> bookmarks(PDOutlineNode node, String indent) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(bookmarks(item, indent + "  "));
        }
        return titles;
    }
}
