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

    private static final Pattern LINE = Pattern.compile(" {0,3}(?:([-*])(?:[ \\t]*+\\1){2,}+|___|[—–]++)[ \\t]*+");
    /** Text is written on lines of underscores, and people in dialogues speak after a dash, but not above a heading. */
    private static final Pattern IN_TEXT = Pattern.compile("\\h*+(?:_++|[—–])\\h*+");

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\h.*");
    /** Nobody draws a line like this where a line without the blanks divides. */
    private static final Pattern WITH_BLANKS = Pattern.compile(" {0,3}---[ \\t]*+");

    private static final Pattern UNREAD =
            Pattern.compile("(?is)<!--.*?(?:-->|\\z)|<(pre|script|style|textarea|svg|table)\\b.*?(?:</\\1\\s*+>|\\z)");
    private static final int LEAST_OF_OTHERS = 2;
    private static final int LONGEST = 200;

    private final Predicate<SourceText> divides;
    private final boolean hyphensDivide;

    /** @param divides whether there is a separator in a text */
    NearSeparators(SourceText deck, Predicate<SourceText> divides) {
        this.divides = divides;
        this.hyphensDivide =
                isSeparator(new SourceText.Builder(deck, 0).append("---").build());
    }

    /**
     * Finds them in the slides of a deck.
     *
     * @param slides the whole text of each, as the deck is divided
     * @param texts the same with blanks instead of code
     */
    List<Problem> problems(List<SourceText> slides, List<String> texts) {
        var lines = IntStream.range(0, slides.size())
                .boxed()
                .flatMap(index -> in(slides.get(index), texts.get(index)))
                .toList();
        var separators = slides.size() - 1;
        if (!hyphensDivide) {
            return separators == 0 && lines.size() >= LEAST_OF_OTHERS
                    ? List.of(otherSeparator(lines.get(0), lines.size() - 1))
                    : List.of();
        }
        // If there are more separators, the other lines draw a line
        return lines.stream()
                .filter(line -> lines.size() > separators
                        || WITH_BLANKS.matcher(line.text()).matches())
                .map(NearSeparators::problem)
                .toList();
    }

    private static Problem otherSeparator(SourceText line, int others) {
        return Rule.NEAR_SEPARATOR.at(
                place(line),
                "'" + line.text() + "' and " + others + (others == 1 ? " other line look" : " other lines look")
                        + " like separators but do not start slides, because 'separator' is set to something else; write that"
                        + " separator, or remove 'separator'");
    }

    private static Problem problem(SourceText line) {
        return Rule.NEAR_SEPARATOR.at(
                place(line),
                "'" + line.text()
                        + "' looks like a separator but does not start a slide: write '---' alone on its line");
    }

    private static Location place(SourceText line) {
        return line.locationAt(line.text().length() - line.text().stripLeading().length());
    }

    /** A line under another is a heading, or the end of a paragraph. */
    private Stream<SourceText> in(SourceText slide, String withoutCode) {
        var text = UNREAD.matcher(withoutCode).replaceAll(unread -> "x".repeat(unread.end() - unread.start()));
        var lines = Line.of(text);
        return Stream.iterate(0, index -> index < lines.size(), index -> index + 1)
                .filter(index -> index == 0 || lines.get(index - 1).isBlank())
                .filter(index -> !IN_TEXT.matcher(lines.get(index).text()).matches() || isAboveHeading(lines, index))
                .map(lines::get)
                .filter(line -> line.text().length() <= LONGEST
                        && LINE.matcher(line.text()).matches())
                .map(line ->
                        slide.slice(line.offset(), line.offset() + line.text().length()))
                .filter(line -> !isSeparator(line));
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
