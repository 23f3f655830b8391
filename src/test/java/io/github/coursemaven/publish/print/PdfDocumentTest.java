package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** PDFs that browsers may print. */
class PdfDocumentTest {

    private static final DocumentInfo INFO = new DocumentInfo("Größe & \u0001<Maß>", "Zoë", "de");

    @Test
    void a_tagged_PDF_says_that_it_conforms_to_PDF_UA() throws IOException {
        try (var pdf = Loader.loadPDF(finished(true))) {
            assertThat(metadata(pdf))
                    .startsWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
                    .contains(
                            "<pdfuaid:part>1</pdfuaid:part>",
                            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Größe &amp; &lt;Maß&gt;</rdf:li></rdf:Alt></dc:title>",
                            "<dc:creator><rdf:Seq><rdf:li>Zoë</rdf:li></rdf:Seq></dc:creator>",
                            "<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>")
                    .endsWith("</x:xmpmeta><?xpacket end=\"r\"?>");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            assertThat(content(pdf)).contains("/Artifact BMC");
        }
    }

    @Test
    void a_PDF_without_tags_stays_readable_and_claims_nothing() throws IOException {
        try (var pdf = Loader.loadPDF(finished(false))) {
            assertThat(metadata(pdf)).contains("<dc:title>").doesNotContain("pdfuaid:part");
            assertThat(content(pdf)).doesNotContain("/Artifact");
        }
    }

    @Test
    void what_is_no_PDF_or_has_a_password_is_refused() throws IOException {
        assertThatThrownBy(() -> new PdfDocument(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(bytes);
        }
        assertThatThrownBy(() -> new PdfDocument(bytes.toByteArray())).isInstanceOf(IOException.class);
    }

    private static byte[] finished(boolean isTagged) throws IOException {
        try (var pdf = new PdfDocument(printed(isTagged))) {
            pdf.sign(INFO);
            pdf.tag(List.of());
            return pdf.bytes();
        }
    }

    private static byte[] printed(boolean isTagged) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.addRect(0, 0, 9, 9);
                content.fill();
            }
            if (isTagged) {
                pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, new COSDictionary());
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String metadata(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    private static String content(PDDocument pdf) throws IOException {
        try (var content = pdf.getPage(0).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
