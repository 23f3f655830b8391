package io.github.coursemaven.course.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text says about whether it is one of slides, as far as that can be seen without settings.
 *
 * @param written below the front matter
 * @param text the same with blanks instead of code
 */
record SlideText(String written, String text) {

    private static final Pattern SEPARATOR = Pattern.compile(" {0,3}-{3,4}[ \\t]*+");
    private static final String VERTICAL = "----";
    private static final Pattern NOTES = Pattern.compile("(?mi)^notes?:");
    private static final Pattern NOTES_ALONE = Pattern.compile("(?mi)^notes?:\\h*+$");

    /** Lines, attributes and classes that are in slides, and seldom in other texts. */
    private static final Pattern MARK = Pattern.compile("(?mi)^ {0,3}(?:[-*_][ \\t]*+){3,}+$|^notes?:|^FILE:\\h"
            + "|<!--\\h*+(?:include:|(?!/?toc\\b)\\S{1,8}\\h*+-->)|<section\\b|\\bdata-(?:auto-|background|transition|markdown)"
            + "|\\bclass=\"[^\"]*\\bfragment\\b|\\br-(?:stretch|fit-text|stack)\\b");

    /** Some authors divide their slides by them. */
    private static final Pattern TWO_BLANK_LINES = Pattern.compile("\\n\\h*+\\n\\h*+\\n(?=\\S)");

    /** What some authors take for a separator. */
    private static final Pattern WRONG_SEPARATOR =
            Pattern.compile("(?<=\\n[ \\t]{0,9}\\r?\\n) {0,3}(?:--|={2,}+|\\+{3,}+)[ \\t]*+(?=\\r?\\n)");

    private static final int LEAST_SEPARATORS = 3;
    private static final int LEAST_WRONG_SEPARATORS = 2;

    /** Lines of text on an ordinary slide; half of the slides have fewer. */
    private static final int LINES_OF_A_SLIDE = 8;

    /** Whether something in it is seldom in other texts. */
    boolean hasMarks() {
        return MARK.matcher(text).find()
                || has(LEAST_SEPARATORS, TWO_BLANK_LINES)
                || has(LEAST_WRONG_SEPARATORS, WRONG_SEPARATOR);
    }

    /** Whether there are so many outside code, where blanks are not what is written. */
    private boolean has(int least, Pattern pattern) {
        return pattern.matcher(text)
                        .results()
                        .filter(found -> written.startsWith(found.group(), found.start()))
                        .limit(least)
                        .count()
                == least;
    }

    static SlideText of(MarkdownFile file) {
        return new SlideText(file.frontMatter().body().text(), file.bodyWithoutCode());
    }

    /**
     * Whether three or more separators divide it into parts as short as slides, and the separators are of both kinds, or there
     * are speaker notes, too. Other documents have lines of hyphens, but not these.
     */
    boolean isDividedIntoSlides() {
        var lines = Line.of(text);
        var separators = IntStream.range(1, lines.size())
                .filter(index -> isSeparator(lines, index))
                .boxed()
                .toList();
        return separators.size() >= LEAST_SEPARATORS
                && hasSigns(separators.stream().map(lines::get).toList())
                && medianLength(lines, separators) <= LINES_OF_A_SLIDE;
    }

    /** Below a line of text, hyphens make a heading. */
    private static boolean isSeparator(List<Line> lines, int index) {
        return lines.get(index - 1).isBlank()
                && SEPARATOR.matcher(lines.get(index).text()).matches();
    }

    private boolean hasSigns(List<Line> separators) {
        var vertical = separators.stream()
                .filter(line -> line.text().contains(VERTICAL))
                .count();
        if (vertical == 0) {
            return NOTES_ALONE.matcher(text).find();
        }
        return vertical < separators.size() || NOTES.matcher(text).find();
    }

    private static long medianLength(List<Line> lines, List<Integer> separators) {
        var ends = Stream.concat(separators.stream(), Stream.of(lines.size())).toList();
        return IntStream.range(0, ends.size())
                .mapToObj(index -> lines.subList(index == 0 ? 0 : ends.get(index - 1) + 1, ends.get(index)))
                .map(part -> part.stream().filter(line -> !line.isBlank()).count())
                .sorted()
                .skip(ends.size() / 2)
                .findFirst()
                .orElse(0L);
    }
}
