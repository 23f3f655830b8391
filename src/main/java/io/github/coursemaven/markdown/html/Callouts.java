package io.github.coursemaven.markdown.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the marks in comments at the ends of lines of code that the list after the code explains, as Asciidoctor has them. */
final class Callouts {

    private static final Pattern LINE = Pattern.compile(".+");

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

        private Mark from(int offset) {
            var moved = numbers.stream().map(number -> new Callout(number.value(), number.offset() - offset));
            return new Mark(start - offset, end - offset, moved.toList());
        }
    }

    /** A number in a mark, and its offset in the code. */
    record Callout(int value, int offset) {}

    /** All marks, in their order. A dot counts on from the number before it. */
    static List<Mark> in(String code) {
        if (code.indexOf('<') < 0) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        var last = 0;
        var lines = LINE.matcher(code);
        while (lines.find()) {
            var line = lines.toMatchResult();
            var found = new LineEnd(line.group());
            if (!found.numbers().isEmpty()) {
                var numbers = numbers(found.numbers(), line.start(), last);
                last = numbers.get(numbers.size() - 1).value();
                marks.add(new Mark(line.start() + found.end(), line.end(), numbers));
            }
        }
        return marks;
    }

    /** The marks of each line, with offsets in that. */
    static List<List<Mark>> byLine(String code) {
        var marks = new ArrayDeque<>(in(code));
        var lines = new ArrayList<List<Mark>>();
        var start = 0;
        for (var line : code.split("\n", -1)) {
            var found = new ArrayList<Mark>();
            while (!marks.isEmpty() && marks.element().end() <= start + line.length()) {
                found.add(marks.remove().from(start));
            }
            lines.add(found);
            start += line.length() + 1;
        }
        return lines;
    }

    private static List<Callout> numbers(List<LineEnd.Written> written, int line, int last) {
        var numbers = new ArrayList<Callout>();
        var next = last + 1;
        for (var each : written) {
            var value = each.text().equals(".") ? next : Integer.parseInt(each.text());
            numbers.add(new Callout(value, line + each.offset()));
            next = value + 1;
        }
        return numbers;
    }
}
