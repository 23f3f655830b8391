package io.github.coursemaven.build.preview;

import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/** A QR code in a terminal: each letter shows two squares, one above the other. */
public final class QrText {

    /** All letters that it is made of. */
    public static final String LETTERS = "█▀▄";

    /** White squares around it (ISO/IEC 18004, 9.1). */
    private static final int MARGIN = 4;

    private static final String WHITE_ON_BLACK = "\u001b[97;40m";
    private static final String AS_BEFORE = "\u001b[0m";

    private final QrCode code;

    public QrText(String text) {
        this.code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    }

    /** The lines in the terminal's own colors: right if its background is dark. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        for (var y = -MARGIN; y < code.size + MARGIN; y += 2) {
            var line = new StringBuilder();
            for (var x = -MARGIN; x < code.size + MARGIN; x++) {
                line.append(letter(!code.getModule(x, y), !code.getModule(x, y + 1)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** The lines in colors of their own, for terminals that know them. */
    public List<String> coloredLines() {
        return lines().stream().map(line -> WHITE_ON_BLACK + line + AS_BEFORE).toList();
    }

    private static char letter(boolean isUpperWhite, boolean isLowerWhite) {
        if (isUpperWhite) {
            return isLowerWhite ? '█' : '▀';
        }
        return isLowerWhite ? '▄' : ' ';
    }
}
