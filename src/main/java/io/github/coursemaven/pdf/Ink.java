package io.github.coursemaven.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * What is drawn on a page of a PDF.
 *
 * @param glyphs at most so many: fonts have one or two bytes a glyph, and each byte counts
 * @param pictures images, gradients and the like
 */
record Ink(int glyphs, int pictures) {

    static final Ink NONE = new Ink(0, 0);

    private static final int DEPTH = 8;
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PICTURE = Set.of("BI", "sh");

    static Ink on(PDContentStream page) throws IOException {
        return on(page, DEPTH);
    }

    /** @param depth of drawings in drawings that are looked at */
    private static Ink on(PDContentStream stream, int depth) throws IOException {
        var ink = NONE;
        var operands = new ArrayList<COSBase>();
        for (var token : new PDFStreamParser(stream).parse()) {
            if (token instanceof Operator operator) {
                ink = ink.and(of(operator.getName(), operands, stream, depth));
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        return ink;
    }

    private static Ink of(String operator, List<COSBase> operands, PDContentStream stream, int depth)
            throws IOException {
        if (TEXT.contains(operator)) {
            return new Ink(operands.stream().mapToInt(Ink::bytes).sum(), 0);
        }
        if (operator.equals("Do") && operands.get(0) instanceof COSName name) {
            var drawn = stream.getResources().getXObject(name);
            return drawn instanceof PDFormXObject form && depth > 0 ? on(form, depth - 1) : new Ink(0, 1);
        }
        return PICTURE.contains(operator) ? new Ink(0, 1) : NONE;
    }

    private static int bytes(COSBase operand) {
        if (operand instanceof COSString string) {
            return string.getBytes().length;
        }
        var sum = 0;
        if (operand instanceof COSArray array) {
            for (var each : array) {
                sum += bytes(each);
            }
        }
        return sum;
    }

    Ink and(Ink other) {
        return new Ink(glyphs + other.glyphs, pictures + other.pictures);
    }

    /** Whether a page that should show so many letters shows hardly any; ligatures and emoji draw several as one. */
    boolean lacks(int letters) {
        return glyphs < letters / 4;
    }
}
