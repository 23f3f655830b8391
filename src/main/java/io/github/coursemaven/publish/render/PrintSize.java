package io.github.coursemaven.publish.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The paper of a print view.
 *
 * @param tall for slides that are higher than wide, {@code wide} for all others; empty if the paper is as large as the slides
 */
public record PrintSize(Optional<Sheet> tall, Optional<Sheet> wide) {

    public static final PrintSize SLIDE = new PrintSize(Optional.empty(), Optional.empty());

    private static final Pattern MEASURES =
            Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,3})?)x([0-9]{1,5}(?:\\.[0-9]{1,3})?)(mm|cm|in|pt|px)");
    private static final Map<String, Double> PIXELS =
            Map.of("mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0, "pt", 96 / 72.0, "px", 1.0);
    private static final double LEAST_PIXELS = 100;
    private static final PrintSize A4 = turning(Sheet.of("210", "297", "mm"), Sheet.of("297", "210", "mm"));
    private static final PrintSize LETTER = turning(Sheet.of("8.5", "11", "in"), Sheet.of("11", "8.5", "in"));

    /**
     * Reads a size.
     *
     * @param text {@code slide}, {@code A4}, {@code letter}, {@code 16:9}, or width and height, such as {@code 297x210mm}
     */
    public static PrintSize parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "slide" -> SLIDE;
            case "a4" -> A4;
            case "letter" -> LETTER;
            case "16:9" -> measured("1280x720px");
            default -> measured(text.strip());
        };
    }

    private static PrintSize measured(String text) {
        var measures = MEASURES.matcher(text);
        if (measures.matches()) {
            var sheet = Sheet.of(measures.group(1), measures.group(2), measures.group(3));
            if (Math.min(sheet.width(), sheet.height()) >= LEAST_PIXELS) {
                return turning(sheet, sheet);
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a paper size; use slide, A4, letter, 16:9,"
                + " or width and height such as 148x210mm (mm, cm, in, pt or px)");
    }

    private static PrintSize turning(Sheet tall, Sheet wide) {
        return new PrintSize(Optional.of(tall), Optional.of(wide));
    }

    /** The paper for slides of a size. A4 and letter are turned as the slides are. */
    Sheet sheetFor(SlideSize slide) {
        return (slide.height() > slide.width() ? tall : wide)
                .orElseGet(() -> Sheet.of(whole(slide.width()), whole(slide.height()), "px"));
    }

    /** The room on that paper, which slides fill as they fill a window. */
    PaperSize roomFor(SlideSize slide) {
        var sheet = sheetFor(slide);
        return PaperSize.of(sheet.width(), sheet.height(), slide, slide.scaleIn(sheet.width(), sheet.height()));
    }

    /** Whether handouts are on letter paper, too. */
    boolean isLetter() {
        return tall.equals(LETTER.tall) && wide.equals(LETTER.wide);
    }

    private static String whole(double pixels) {
        return Long.toString(Math.round(pixels));
    }

    /**
     * A sheet of paper.
     *
     * @param css its size in CSS
     * @param width in whole pixels, rounded down as browsers do for a page
     */
    record Sheet(String css, int width, int height) {

        static Sheet of(String width, String height, String unit) {
            return new Sheet(width + unit + " " + height + unit, pixels(width, unit), pixels(height, unit));
        }

        private static int pixels(String side, String unit) {
            return (int) (Double.parseDouble(side) * PIXELS.getOrDefault(unit, 1.0) + 1e-6);
        }
    }
}
