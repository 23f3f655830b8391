package io.github.coursemaven.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the marks in comments at the ends of lines of code that the list after the code explains, as Asciidoctor has them. */
final class Callouts {

    private static final String NUMBER = "<(?:[1-9][0-9]?|\\.)>";
    private static final String OF_XML = "<!--\\h*+<?(?:[1-9][0-9]?|\\.)>?\\h*+-->\\h*+";
    private static final String OPENING =
            "(?:<[%#]--|\\{?/\\*++|\\(\\*|\\{-|\\{#|@\\*|//++|#++|--++|(?<!\\S)(?:[;%]++|'|(?i:rem)\\b))";
    private static final String CLOSING = "(?:\\*/\\}?|\\*\\)|-\\}|#\\}|\\*@|--?%?>)?+";
    /** With the blanks before it. */
    private static final Pattern MARK = Pattern.compile("(?m)(?<!\\h)\\h*+(?:" + OPENING + "\\h*+(?:" + NUMBER
            + "\\h*+)++" + CLOSING + "|(?:" + OF_XML + ")++)\\h*+$");

    private static final Pattern EACH = Pattern.compile("(?<=[<\\h-])(?:[1-9][0-9]?|\\.)(?=[>\\h-])");

    private Callouts() {}

    /**
     * A mark, or several at the end of one line.
     *
     * @param start where the code of its line ends
     * @param end where the line ends
     * @param numbers at least one
     */
    record Mark(int start, int end, List<Callout> numbers) {

        Mark {
            numbers = List.copyOf(numbers);
        }
    }

    /** A number in a mark, and its offset in the code. */
    record Callout(int value, int offset) {}

    /** All marks, in their order. A dot counts on from the number before it. */
    static List<Mark> in(String code) {
        var marks = new ArrayList<Mark>();
        var last = 0;
        for (var found : MARK.matcher(code).results().toList()) {
            var numbers = numbers(found, last);
            last = numbers.get(numbers.size() - 1).value();
            marks.add(new Mark(found.start(), found.end(), numbers));
        }
        return marks;
    }

    private static List<Callout> numbers(MatchResult mark, int last) {
        var numbers = new ArrayList<Callout>();
        var next = last + 1;
        for (var each : EACH.matcher(mark.group()).results().toList()) {
            var value = each.group().equals(".") ? next : Integer.parseInt(each.group());
            numbers.add(new Callout(value, mark.start() + each.start()));
            next = value + 1;
        }
        return numbers;
    }
}
