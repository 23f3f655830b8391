package io.github.coursemaven.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates PDFs against PDF/UA-1 with veraPDF. */
final class PdfUa {

    private static final int MOST = 20;
    private static final Logger REMARKS = Logger.getLogger("org.verapdf");

    private PdfUa() {}

    /** The rules that a PDF breaks, each with the place. */
    static List<String> failures(byte[] pdf) throws IOException {
        REMARKS.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFUA_1;
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, MOST, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfUa::line)
                    .toList();
        } catch (VeraPDFException e) {
            throw new IOException(e);
        }
    }

    private static String line(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getErrorMessage() + " at " + assertion.getLocation().getContext();
    }
}
