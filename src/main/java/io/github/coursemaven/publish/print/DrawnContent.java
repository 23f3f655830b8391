package io.github.coursemaven.publish.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Counts what is drawn on a page of a PDF, and stops when there is enough. */
final class DrawnContent {

    private static final int DEPTH = 8;
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PICTURE = Set.of("BI", "sh");

    private final Predicate<DrawnContent> enough;
    private int glyphs;
    private int pictures;

    private DrawnContent(Predicate<DrawnContent> enough) {
        this.enough = enough;
    }

    /** Whether there is any text, image, gradient or the like. */
    static boolean isOn(PDContentStream page) throws IOException {
        return new DrawnContent(ink -> ink.glyphs + ink.pictures > 0).suffices(page, DEPTH);
    }

    /** Whether there are that many glyphs. Fonts have one or two bytes for a glyph; each byte counts as one. */
    static boolean showsOn(PDContentStream page, int glyphs) throws IOException {
        return new DrawnContent(ink -> ink.glyphs >= glyphs).suffices(page, DEPTH);
    }

    /** @param depth how many levels of nested drawings to look at */
    private boolean suffices(PDContentStream stream, int depth) throws IOException {
        var parser = new PDFStreamParser(stream);
        try {
            addAll(parser, stream, depth);
        } finally {
            parser.close();
        }
        return enough.test(this);
    }

    private void addAll(PDFStreamParser parser, PDContentStream stream, int depth) throws IOException {
        var operands = new ArrayList<COSBase>();
        for (var token = parser.parseNextToken();
                Objects.nonNull(token) && !enough.test(this);
                token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                add(operator.getName(), operands, stream, depth);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
    }

    private void add(String operator, List<COSBase> operands, PDContentStream stream, int depth) throws IOException {
        if (TEXT.contains(operator)) {
            glyphs += operands.stream().mapToInt(DrawnContent::bytes).sum();
        } else if (operator.equals("Do") && operands.get(0) instanceof COSName name) {
            var drawn = stream.getResources().getXObject(name);
            if (drawn instanceof PDFormXObject form && depth > 0) {
                suffices(form, depth - 1);
            } else {
                pictures++;
            }
        } else if (PICTURE.contains(operator)) {
            pictures++;
        }
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
}
