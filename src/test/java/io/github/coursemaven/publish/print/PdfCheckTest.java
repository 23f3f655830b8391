package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.publish.browser.PrintedPage;
import io.github.coursemaven.publish.browser.SlideMeasure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;

/** PDFs that browsers should not print. */
class PdfCheckTest {

    private static final String TEXT = "twelve letters";

    @Test
    void a_page_for_each_slide_is_right() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT, TEXT), slide(0, 13, 0), slide(1, 13, 0)))
                .isEmpty();
    }

    @Test
    void a_blank_page_for_a_slide_with_text_is_a_fault() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT, ""), slide(0, 13, 0), slide(1, 13, 0)))
                .contains("the page of slide 2 is blank");
    }

    @Test
    void a_page_with_its_number_alone_is_blank_too() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT, "2"), slide(0, 13, 0), slide(1, 13, 0)))
                .contains("the page of slide 2 is blank");
    }

    @Test
    void an_empty_slide_may_have_an_empty_page() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT, ""), slide(0, 13, 0), slide(1, 0, 0)))
                .isEmpty();
    }

    @Test
    void pages_beyond_the_slides_are_a_fault() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT, TEXT), slide(0, 13, 0))).contains("it has 2 pages for 1 slides");
    }

    @Test
    void a_slide_that_is_too_large_may_have_two_pages() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT, TEXT), slide(0, 13, 900))).isEmpty();
    }

    @Test
    void two_slides_on_one_page_are_a_fault() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT), slide(0, 13, 0), slide(0, 13, 0)))
                .contains("slide 2 is not on a page of its own");
    }

    @Test
    void a_slide_that_is_on_no_page_is_a_fault() throws IOException {
        assertThat(faultInPrintView(pdf(TEXT), slide(0, 13, 0), slide(7, 13, 0)))
                .contains("slide 2 is not on a page of its own");
    }

    @Test
    void a_handout_has_no_blank_page_and_none_is_missing() throws IOException {
        assertThat(faultInHandout(pdf(TEXT, TEXT), 2)).isEmpty();
        assertThat(faultInHandout(pdf(TEXT, ""), 2)).contains("page 2 is blank");
        assertThat(faultInHandout(pdf(TEXT), 2)).contains("it has 1 pages instead of 2");
    }

    private static Optional<String> faultInPrintView(byte[] bytes, SlideMeasure... slides) throws IOException {
        try (var pdf = new PdfDocument(bytes)) {
            return new PdfCheck(pdf, new PrintedPage(bytes, List.of(slides), slides.length, List.of()))
                    .faultInPrintView(slides.length);
        }
    }

    private static Optional<String> faultInHandout(byte[] bytes, int sheets) throws IOException {
        try (var pdf = new PdfDocument(bytes)) {
            return new PdfCheck(pdf, new PrintedPage(bytes, List.of(), sheets, List.of())).faultInHandout();
        }
    }

    private static SlideMeasure slide(int page, int letters, int overflow) {
        return new SlideMeasure("/" + page, letters, overflow, 100, "", List.of());
    }

    /** A page for each text, with a destination of its number. */
    private static byte[] pdf(String... texts) throws IOException {
        try (var document = new PDDocument()) {
            var destinations = new COSDictionary();
            for (var index = 0; index < texts.length; index++) {
                var page = new PDPage();
                document.addPage(page);
                var destination = new PDPageXYZDestination();
                destination.setPage(page);
                destinations.setItem(COSName.getPDFName("/" + index), destination);
                write(document, page, texts[index]);
            }
            var catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.DESTS, new PDDocumentNameDestinationDictionary(destinations));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            if (!text.isEmpty()) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(text);
                content.endText();
            }
        }
    }
}
