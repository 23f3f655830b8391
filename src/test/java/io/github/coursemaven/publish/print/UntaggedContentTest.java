package io.github.coursemaven.publish.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntaggedContentTest {

    @ParameterizedTest
    @CsvSource({
        "0 0 9 9 re f, [0 0 9 9 re f]",
        "1 0 0 rg 0 0 m 9 9 l S Q, 1 0 0 rg[ 0 0 m 9 9 l S] Q",
        "q 0 0 9 9 re W n /P <</MCID 0>> BDC 1 1 m f EMC 2 2 m B Q, q 0 0 9 9 re W n /P <</MCID 0>> BDC 1 1 m f EMC[ 2 2 m B] Q",
        "BT /F1 9 Tf (a \\) Tj) Tj <0041> Tj ET, [BT /F1 9 Tf (a \\) Tj) Tj <0041> Tj ET]",
        "BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET, BT[ (a) Tj] /P <</MCID 0>> BDC (b) Tj EMC[ (c) Tj] ET",
        "/Picture Do, [/Picture Do]",
        "/Sh1 sh, [/Sh1 sh]",
        "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q, [BI /W 1 /H 1 /BPC 8 /CS /G ID x EI] Q"
    })
    void what_belongs_to_no_tag_is_an_artifact(String content, String marked) throws IOException {
        assertThat(marked(content)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "q 0 0 9 9 re W* n Q",
                "/P <</MCID 0>> BDC 0 0 9 9 re f /Span <<>> BDC BT (a) Tj ET EMC 0 0 m S EMC",
                "/Artifact BMC 0 0 9 9 re f EMC",
                "BT ET EMC"
            })
    void the_rest_stays_as_it_is(String content) throws IOException {
        assertThat(marked(content)).isEqualTo(content);
    }

    @Test
    void drawings_are_artifacts_unless_they_have_tags_inside() throws IOException {
        var page = page("/Plain Do /Tagged Do /Tagged Do");
        var plain = drawing("0 0 m f");
        var tagged = drawing("0 0 m f /P <</MCID 0>> BDC 1 1 m f EMC");
        page.setResources(new PDResources());
        page.getResources().put(COSName.getPDFName("Plain"), new PDFormXObject(plain));
        page.getResources().put(COSName.getPDFName("Tagged"), new PDFormXObject(tagged));
        new UntaggedContent().mark(page);
        assertThat(text(page)).isEqualTo("[/Plain Do] /Tagged Do /Tagged Do");
        assertThat(text(plain)).isEqualTo("0 0 m f");
        assertThat(text(tagged)).isEqualTo("[0 0 m f] /P <</MCID 0>> BDC 1 1 m f EMC");
    }

    private static String marked(String content) throws IOException {
        var page = page(content);
        new UntaggedContent().mark(page);
        return text(page);
    }

    private static PDPage page(String content) throws IOException {
        var page = new PDPage();
        page.setResources(new PDResources());
        page.getCOSObject().setItem(COSName.CONTENTS, stream(content));
        return page;
    }

    private static COSStream drawing(String content) throws IOException {
        var stream = stream(content);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        return stream;
    }

    private static COSStream stream(String content) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static String text(PDPage page) throws IOException {
        return text((COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
    }

    /** The content, with brackets around artifacts. */
    private static String text(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace("/Artifact BMC\n", "[")
                    .replace("\nEMC\n", "]");
        }
    }
}
