package io.github.coursemaven.course.snippet;

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

    private static final Pattern BEGINS_COMMENT =
            Pattern.compile("\\{/\\*|<%--|<#--|<%#|\\{#|//|#|--|/\\*|<!--|\\(\\*|\\{-|\\{\\{!|@\\*");
    /** What ends statements and is an operator in most other languages. */
    private static final Pattern MAY_BEGIN_COMMENT = Pattern.compile("(?<!\\S)[;%]");

    /** What is a comment only if nothing is before it. */
    private static final Pattern BEGINS_LINE = Pattern.compile("[ \\t]*(?:['\"!*]|\\.\\.|(?i:rem|dnl)\\b)[ \\t*!/#-]*");

    private static final Pattern BEFORE_NAME = Pattern.compile("^[\\s:\"']+");
    private static final Pattern AFTER_NAME =
            Pattern.compile("[\\s\"'\\]]*(?:--%?>|%>|\\*+/}?|\\*\\)|-}|}}|\\*@|#})?[\\s\"']*$");

    /** Those of a family, in their order. */
    List<Mark> found(MarkFamily family, String text) {
        return family.signs(text)
                .map(lines::at)
                .distinct()
                .filter(line -> lines.line(line).length() <= LONGEST_LINE)
                .flatMap(line -> Stream.of(true, false)
                        .flatMap(begins -> in(family, begins, line))
                        .sorted(Comparator.comparing(Mark::column)))
                .toList();
    }

    private Stream<Mark> in(MarkFamily family, boolean begins, int line) {
        return family.pattern(begins)
                .matcher(lines.line(line))
                .results()
                .flatMap(found -> mark(family, begins, line, found).stream());
    }

    private Optional<Mark> mark(MarkFamily family, boolean begins, int line, MatchResult found) {
        var before = lines.line(line).substring(0, found.start());
        var column = comment(before);
        var isSure = family.isSure(begins, before, found.group());
        var mayEndAtBlank = found.group().startsWith("8<|");
        return column.filter(at -> before.substring(0, at).isBlank()
                        || (family.mayFollowCode() && !isInText(before.substring(0, at))))
                .map(at -> new Mark(family, begins, name(found), line, at, isSure, mayEndAtBlank));
    }

    /** Whether a text in quotes is open at the end of what is before. */
    private static boolean isInText(String before) {
        return before.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    /** Where the comment begins that ends before a mark. */
    private static Optional<Integer> comment(String before) {
        if (BEGINS_LINE.matcher(before).matches()) {
            return Optional.of(0);
        }
        var start = startOfSigns(before);
        return first(BEGINS_COMMENT, before, start).or(() -> first(MAY_BEGIN_COMMENT, before, start));
    }

    private static int startOfSigns(String before) {
        var start = before.length();
        while (start > 0 && AROUND_COMMENTS.indexOf(before.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static Optional<Integer> first(Pattern pattern, String text, int start) {
        var found = pattern.matcher(text);
        return found.find(start) ? Optional.of(found.start()) : Optional.empty();
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
