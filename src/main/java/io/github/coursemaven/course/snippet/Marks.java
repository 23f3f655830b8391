package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the marks in the comments of a source, whatever its language. */
record Marks(SourceLines lines) {

    /** Longer lines are data, not code. */
    private static final int LONGEST_LINE = 2_000;

    private static final String AROUND_COMMENTS = " \t*!/#;%-(){<.'\"@";

    private static final Pattern BEGINS_COMMENT = Pattern.compile("//|#|--|/\\*|<!--|;|%|\\(\\*|\\{-|\\{\\{!|@\\*");
    /** What is a comment only if nothing is before it. */
    private static final Pattern BEGINS_LINE = Pattern.compile("[ \\t]*(?:['\"!*]|\\.\\.|(?i:rem|dnl)\\b)[ \\t*!/#-]*");

    private static final Pattern BEFORE_NAME = Pattern.compile("^[\\s:\"']+");
    private static final Pattern AFTER_NAME =
            Pattern.compile("[\\s\"'\\]]*(?:-->|\\*+/|\\*\\)|-}|}}|\\*@|#})?[\\s\"']*$");

    /** All of them, in their order. */
    List<Mark> found(String text) {
        var families = Arrays.stream(MarkFamily.values())
                .filter(family -> family.mayBeIn(text))
                .toList();
        var found = new ArrayList<Mark>();
        for (var line = 0; line < lines.count() && !families.isEmpty(); line++) {
            if (lines.line(line).length() <= LONGEST_LINE) {
                found.addAll(in(families, line));
            }
        }
        return found;
    }

    private List<Mark> in(List<MarkFamily> families, int line) {
        var code = lines.line(line);
        return families.stream()
                .filter(family -> family.mayBeIn(code))
                .flatMap(family -> Stream.of(true, false).flatMap(begins -> family.pattern(begins)
                        .matcher(code)
                        .results()
                        .flatMap(found -> mark(family, begins, line, found).stream())))
                .sorted(Comparator.comparing(Mark::column))
                .toList();
    }

    private Optional<Mark> mark(MarkFamily family, boolean begins, int line, MatchResult found) {
        var before = lines.line(line).substring(0, found.start());
        var column = comment(before);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mark(
                family,
                begins,
                name(found),
                line,
                column.get(),
                family.isSure(begins, before, found.group()),
                found.group().startsWith("8<|")));
    }

    /** Where the comment begins that ends before a mark. */
    private static Optional<Integer> comment(String before) {
        if (BEGINS_LINE.matcher(before).matches()) {
            return Optional.of(0);
        }
        var start = before.length();
        while (start > 0 && AROUND_COMMENTS.indexOf(before.charAt(start - 1)) >= 0) {
            start--;
        }
        var sign = BEGINS_COMMENT.matcher(before);
        return sign.find(start) ? Optional.of(sign.start()) : Optional.empty();
    }

    private static Optional<String> name(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .filter(group -> found.start(group) >= 0)
                .mapToObj(found::group)
                .map(name -> AFTER_NAME
                        .matcher(BEFORE_NAME.matcher(name).replaceAll(""))
                        .replaceFirst(""))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
