package io.github.coursemaven.publish.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Finds in a content stream what is drawn outside of marked content (ISO 32000-1, 14.6). */
final class UntaggedStretches extends PDFStreamParser {

    private static final Set<String> BEGIN_MARKED = Set.of("BMC", "BDC");
    private static final Set<String> BEGIN_PATH = Set.of("m", "re");
    private static final Set<String> PAINT = Set.of("f", "F", "f*", "S", "s", "B", "B*", "b", "b*");
    private static final Set<String> SHOW_TEXT = Set.of("Tj", "TJ", "'", "\"");
    private static final Set<String> PICTURE = Set.of("sh", "BI");

    private final DrawingTest drawings;
    private final List<Stretch> found = new ArrayList<>();
    private final List<Stretch> shownTexts = new ArrayList<>();
    private Optional<Stretch> path = Optional.empty();
    private Optional<Stretch> text = Optional.empty();
    private int depth;

    private UntaggedStretches(byte[] content, DrawingTest drawings) {
        super(content);
        this.drawings = drawings;
    }

    /**
     * A part of the content.
     *
     * @param start 0-based offset of the first operand
     * @param end after the last operator
     */
    record Stretch(int start, int end) {}

    /** Whether a drawing or picture belongs to no tag and has none inside. */
    interface DrawingTest {
        boolean test(COSName name) throws IOException;
    }

    /** All, in order; each is a whole path, picture or text. */
    static List<Stretch> in(byte[] content, DrawingTest drawings) throws IOException {
        var parser = new UntaggedStretches(content, drawings);
        try {
            parser.read();
        } finally {
            parser.close();
        }
        return parser.found;
    }

    /** Whether there may be tags in a content stream. */
    static boolean hasTags(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("/MCID");
    }

    private void read() throws IOException {
        var operand = Optional.<COSBase>empty();
        var start = 0;
        for (var token = parseNextToken(); Objects.nonNull(token); token = parseNextToken()) {
            if (token instanceof Operator operator) {
                var end = (int) source.getPosition();
                add(operator.getName(), operand, new Stretch(start, end));
                start = end;
                operand = Optional.empty();
            } else if (token instanceof COSBase each) {
                operand = Optional.of(each);
            }
        }
    }

    private void add(String operator, Optional<COSBase> operand, Stretch stretch) throws IOException {
        if (BEGIN_MARKED.contains(operator)) {
            depth++;
            text = Optional.empty();
        } else if (operator.equals("EMC")) {
            depth = Math.max(0, depth - 1);
        } else if (depth == 0) {
            addUntagged(operator, operand, stretch);
        }
    }

    private void addUntagged(String operator, Optional<COSBase> operand, Stretch stretch) throws IOException {
        if (BEGIN_PATH.contains(operator)) {
            path = path.or(() -> Optional.of(stretch));
        } else if (PAINT.contains(operator)) {
            addFrom(path, stretch);
            path = Optional.empty();
        } else if (operator.equals("n")) {
            path = Optional.empty();
        } else if (operator.equals("BT")) {
            text = Optional.of(stretch);
            shownTexts.clear();
        } else if (SHOW_TEXT.contains(operator)) {
            shownTexts.add(stretch);
        } else if (operator.equals("ET")) {
            addText(stretch);
        } else if (PICTURE.contains(operator) || isUntaggedDrawing(operator, operand)) {
            found.add(stretch);
        }
    }

    private boolean isUntaggedDrawing(String operator, Optional<COSBase> operand) throws IOException {
        return operator.equals("Do")
                && operand.isPresent()
                && operand.get() instanceof COSName name
                && drawings.test(name);
    }

    private void addFrom(Optional<Stretch> begin, Stretch end) {
        found.add(new Stretch(begin.orElse(end).start(), end.end()));
    }

    /** The text as a whole, unless something in it is tagged. */
    private void addText(Stretch end) {
        if (text.isEmpty()) {
            found.addAll(shownTexts);
        } else if (!shownTexts.isEmpty()) {
            addFrom(text, end);
        }
        shownTexts.clear();
        text = Optional.empty();
    }
}
