package io.github.coursemaven.course.snippet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the marks in the comments of a source, whatever its language. */
record Marks(SourceLines lines) {

    /** Longer lines are data, not code. */
    private static final int LONGEST_LINE = 2_000;

    private static final String AROUND_COMMENTS = " \t*!/#;%-(){<.'\"@";

    private static final Comparator<Mark> IN_LINE = Comparator.comparingInt(Mark::column);

    private static final List<String> BEGINS_COMMENT =
            List.of("{/*", "<%--", "<#--", "<%#", "{#", "//", "#", "--", "/*", "<!--", "(*", "{-", "{{!", "@*");

    private static final String FIRST_OF_COMMENT = "{<#/-(@";

    /** What ends statements and is an operator in most other languages. */
    private static final Pattern MAY_BEGIN_COMMENT = Pattern.compile("(?<!\\S)[;%]");

    /** What is a comment only if nothing is before it. */
    private static final Pattern BEGINS_LINE = Pattern.compile("[ \\t]*(?:['\"!*]|\\.\\.|(?i:rem|dnl)\\b)[ \\t*!/#-]*");

    private static final Pattern BEFORE_NAME = Pattern.compile("^[\\s:\"']+");
    private static final Pattern AFTER_NAME =
            Pattern.compile("[\\s\"'\\]]*(?:--%?>|%>|\\*+/}?|\\*\\)|-}|}}|\\*@|#})?[\\s\"']*$");

    /** Those of a family, in their order. */
    List<Mark> found(MarkFamily family, String text) {
        var all = new ArrayList<Mark>();
        var signed = signed(family, text);
        for (var line = signed.nextSetBit(0); line >= 0; line = signed.nextSetBit(line + 1)) {
            if (lines.line(line).length() <= LONGEST_LINE) {
                var marks = new ArrayList<Mark>();
                addTo(marks, family, true, line);
                addTo(marks, family, false, line);
                marks.sort(IN_LINE);
                all.addAll(marks);
            }
        }
        return all;
    }

    /** The lines with signs of a family: a search without patterns, as most sources have marks of one family at most. */
    private BitSet signed(MarkFamily family, String text) {
        var signed = new BitSet();
        for (var sign : family.signs()) {
            for (var at = text.indexOf(sign); at >= 0; ) {
                var line = lines.at(at);
                signed.set(line);
                at = text.indexOf(sign, lines.end(line));
            }
        }
        return signed;
    }

    private void addTo(List<Mark> marks, MarkFamily family, boolean begins, int line) {
        var matcher = family.pattern(begins).matcher(lines.line(line));
        while (matcher.find()) {
            mark(family, begins, line, matcher.toMatchResult()).ifPresent(marks::add);
        }
    }

    private Optional<Mark> mark(MarkFamily family, boolean begins, int line, MatchResult found) {
        var before = lines.line(line).substring(0, found.start());
        var column = comment(before);
        if (column < 0 || !mayFollow(family, before.substring(0, column))) {
            return Optional.empty();
        }
        var isSure = family.isSure(begins, before, found.group());
        var mayEndAtBlank = found.group().startsWith("8<|");
        return Optional.of(new Mark(family, begins, name(found), line, column, isSure, mayEndAtBlank));
    }

    private static boolean mayFollow(MarkFamily family, String code) {
        return code.isBlank() || (family.mayFollowCode() && !isInText(code));
    }

    /** Whether a text in quotes is open at the end of what is before. */
    private static boolean isInText(String before) {
        return before.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    /** Where the comment begins that ends before a mark; -1 if none does. */
    private static int comment(String before) {
        if (BEGINS_LINE.matcher(before).matches()) {
            return 0;
        }
        for (var at = startOfSigns(before); at < before.length(); at++) {
            if (beginsComment(before, at)) {
                return at;
            }
        }
        var found = MAY_BEGIN_COMMENT.matcher(before);
        return found.find(startOfSigns(before)) ? found.start() : -1;
    }

    private static boolean beginsComment(String text, int at) {
        if (FIRST_OF_COMMENT.indexOf(text.charAt(at)) >= 0) {
            for (var sign : BEGINS_COMMENT) {
                if (text.startsWith(sign, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int startOfSigns(String before) {
        var start = before.length();
        while (start > 0 && AROUND_COMMENTS.indexOf(before.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static Optional<String> name(MatchResult found) {
        for (var group = 1; group <= found.groupCount(); group++) {
            var name = found.start(group) < 0 ? "" : name(found.group(group));
            if (!name.isEmpty()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String name(String written) {
        var name = BEFORE_NAME.matcher(written).replaceAll("");
        return name.isEmpty() || Character.isLetterOrDigit(name.charAt(name.length() - 1))
                ? name
                : AFTER_NAME.matcher(name).replaceFirst("");
    }
}
