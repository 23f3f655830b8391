package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds lines that look like separators but do not divide the deck. */
final class NearSeparators {

    private static final String BLANKS = "[ \\t\u00a0]*+";

    private static final String RULER = "<(?i:hr)\\s*+/?>";

    private static final Pattern LINE = Pattern.compile(
            "[ \u00a0]{0,3}(?:([-*])(?:[ \\t]*+\\1){2,}+|___|[—–]|[-—–]{2,}+|={3,}+|\\\\-{3,}+|-{3,}+[.,;:]|" + RULER
                    + ")" + BLANKS);
    /** What each such line begins with; searched for first, because most slides have none. */
    private static final Pattern MAY_BE_LINE =
            Pattern.compile("(?m)^[ \u00a0]{0,3}(?:([-*])[ \\t]*+\\1|[-—–]{2}|___|[—–=\\\\]|<(?i:hr)[\\s/>])");
    /**
     * Above a heading, these are meant to start a slide. Elsewhere, text is written on lines of underscores, people in dialogues
     * speak after a dash, and asterisks are between the verses of a poem.
     */
    private static final Pattern IN_TEXT =
            Pattern.compile("\\h*+(?:_++|[-—–]{1,2}+|\\*(?:[ \\t]++\\*)++|=++|\\\\-++|" + RULER + ")\\h*+");
    /** A line of HTML. A single one in a deck without separators draws a line, for example under a title. */
    private static final Pattern HTML = Pattern.compile("\\h*+<.*");

    /** A line under one of these does not make a heading of it. */
    private static final Pattern NO_PARAGRAPH =
            Pattern.compile("\\h*+(?:#{1,6}\\h.*|(?:[-*+]|\\d{1,9}[.)])\\h++\\S.*)");

    private static final Pattern ITEM = Pattern.compile("(\\h*+(?:[-*+]|\\d{1,9}[.)])\\h++)\\S.*");

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\h.*");
    /** Two or three hyphens, perhaps with blanks: meant to divide, however many separators a deck has. */
    private static final Pattern SURE = Pattern.compile("[ \u00a0]{0,3}---?" + BLANKS);

    /** A comment at the end of a line. */
    private static final Pattern COMMENT = Pattern.compile("\\h*+<!--.*");

    private static final Pattern TABLE = Pattern.compile("(?is)<table\\b.*?(?:</table\\s*+>|\\z)");

    /** So many lines look like separators if the setting is something else and divides nothing. */
    private static final int LEAST_OF_OTHERS = 2;
    /** So many characters a line may have. */
    private static final int LONGEST = 200;

    private final Predicate<SourceText> divides;
    private final boolean hyphensDivide;
    private final boolean hyphensDivideVertically;

    /** @param divides whether there is a separator in a text */
    NearSeparators(SourceText deck, Predicate<SourceText> divides) {
        this.divides = divides;
        this.hyphensDivide = isSeparator(line(deck, "---"));
        this.hyphensDivideVertically = isSeparator(line(deck, "----"));
    }

    private static SourceText line(SourceText deck, String text) {
        return new SourceText.Builder(deck, 0).append(text).build();
    }

    /** Finds them in the slides of a deck. */
    List<Problem> problems(List<SlideSource> slides) {
        var isDivided = slides.size() > 1;
        var lines = slides.stream().flatMap(slide -> in(slide, isDivided)).toList();
        var separators = slides.size() - 1;
        if (!hyphensDivide) {
            return separators == 0 && lines.size() >= LEAST_OF_OTHERS
                    ? List.of(otherSeparator(lines.get(0), lines.size() - 1))
                    : List.of();
        }
        // If there are more separators, the other lines draw a line
        return lines.stream()
                .filter(line ->
                        lines.size() > (HTML.matcher(line.text()).matches() ? Math.max(separators, 1) : separators)
                                || SURE.matcher(line.text()).matches())
                .map(this::problem)
                .toList();
    }

    private static Problem otherSeparator(SourceText line, int others) {
        return Rule.NEAR_SEPARATOR.at(
                place(line),
                "'" + line.text() + "' and " + others + (others == 1 ? " other line look" : " other lines look")
                        + " like separators but do not start slides, because 'separator' is set to something else; write that"
                        + " separator, or remove 'separator'");
    }

    private Problem problem(SourceText line) {
        var written = withoutComment(line);
        var shown = written.replace('\t', ' ');
        return Rule.NEAR_SEPARATOR.at(
                place(line), "'" + shown + "' looks like a separator but does not start a slide: " + cure(written));
    }

    private String cure(String written) {
        var hyphens = written.indexOf("---");
        if (written.strip().equals("--") && hyphensDivideVertically) {
            return "write '---' alone on its line, or '----' for a slide below";
        }
        if (!SURE.matcher(written).matches() || hyphens < 0 || written.equals("---")) {
            return "write '---' alone on its line";
        }
        var blank = written.contains("\u00a0") ? "no-break space" : written.contains("\t") ? "tab" : "blank";
        return "write '---' alone on its line, without the " + blank
                + (hyphens == 0 ? " after it" : written.endsWith("-") ? " before it" : "s around it");
    }

    private static Location place(SourceText line) {
        return line.locationAt(line.text().length() - line.text().stripLeading().length());
    }

    /** A line under another is a heading, or the end of a paragraph. */
    private Stream<SourceText> in(SlideSource slide, boolean isDivided) {
        if (!MAY_BE_LINE.matcher(slide.text().text()).find()) {
            return Stream.of();
        }
        var text = TABLE.matcher(slide.withoutForeign()).replaceAll(table -> "x".repeat(table.end() - table.start()));
        var lines = Line.of(text);
        var dividesNothing = !isDivided
                && IntStream.range(1, lines.size() - 1)
                                .filter(index -> isDoubleHyphen(lines, index))
                                .limit(LEAST_OF_OTHERS)
                                .count()
                        == LEAST_OF_OTHERS;
        return Stream.iterate(0, index -> index < lines.size(), index -> index + 1)
                .filter(index -> index == 0 || endsBefore(lines, index) || isUnderText(lines, index))
                .filter(index -> !isInItem(lines, index))
                .filter(index -> !IN_TEXT.matcher(lines.get(index).text()).matches()
                        || isAboveHeading(lines, index)
                        || (dividesNothing && isDoubleHyphen(lines, index)))
                .map(lines::get)
                .filter(line -> isLine(line.text()))
                .map(line -> slide.text()
                        .slice(line.offset(), line.offset() + line.text().length()))
                .filter(line -> isLine(withoutComment(line)) && !isSeparator(line));
    }

    private static String withoutComment(SourceText line) {
        return COMMENT.matcher(line.text()).replaceFirst("");
    }

    /** Hyphens with a blank are clear enough for this even without a blank line. */
    private static boolean endsBefore(List<Line> lines, int index) {
        var before = lines.get(index - 1);
        return before.isBlank()
                || (SURE.matcher(lines.get(index).text()).matches()
                        && NO_PARAGRAPH.matcher(before.text()).matches());
    }

    /** Two hyphens between empty lines. Above a signature, there is no empty line below them. */
    private static boolean isDoubleHyphen(List<Line> lines, int index) {
        return lines.get(index).text().equals("--")
                && index > 0
                && lines.get(index - 1).isBlank()
                && index + 1 < lines.size()
                && lines.get(index + 1).isBlank();
    }

    /** Two hyphens under a text make a heading of it, which has no heading right below it. */
    private static boolean isUnderText(List<Line> lines, int index) {
        return lines.get(index).text().equals("--") && isAboveHeading(lines, index);
    }

    /** Whether a line belongs to a list item above it, where it draws a line between two paragraphs. */
    private static boolean isInItem(List<Line> lines, int index) {
        var indent = indent(lines.get(index));
        for (var above = index - 1; indent > 1 && above >= 0; above--) {
            var line = lines.get(above);
            if (!line.isBlank() && indent(line) < indent) {
                var item = ITEM.matcher(line.text());
                return item.matches() && item.end(1) <= indent;
            }
        }
        return false;
    }

    private static int indent(Line line) {
        return line.start() - line.offset();
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST && LINE.matcher(text).matches();
    }

    private static boolean isAboveHeading(List<Line> lines, int index) {
        return lines.subList(index + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> HEADING.matcher(line.text()).matches())
                .isPresent();
    }

    private boolean isSeparator(SourceText line) {
        return divides.test(new SourceText.Builder(line, 0)
                .append("\n")
                .append(line, 0, line.text().length())
                .append("\n")
                .build());
    }
}
