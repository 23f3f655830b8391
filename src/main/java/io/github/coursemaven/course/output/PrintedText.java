package io.github.coursemaven.course.output;

import io.github.coursemaven.course.snippet.Snippet;
import io.github.coursemaven.course.snippet.SnippetLine;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a program has printed, as a slide shows it: without colours, empty lines around it, and blanks at the ends of lines. */
public record PrintedText(List<String> lines) {

    /** Characters that XML cannot have, as Surefire writes them. */
    private static final Pattern ESCAPED = Pattern.compile("&(?:amp)?#(\\d{1,2});");

    private static final Pattern COLOURS = Pattern.compile("\\x1B\\[[0-9;?]*[A-Za-z]");
    private static final Pattern OTHER_CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    public PrintedText {
        lines = List.copyOf(lines);
    }

    static PrintedText ofReport(String text) {
        return of(ESCAPED.matcher(text).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1)))));
    }

    /** Printed text with anything that a terminal would take for a command. */
    public static PrintedText of(String text) {
        var plain = COLOURS.matcher(text).replaceAll("");
        var lines = Arrays.stream(LINE_END.split(OTHER_CONTROLS.matcher(plain).replaceAll("\uFFFD"), -1))
                .map(String::stripTrailing)
                .toList();
        var filled = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isEmpty())
                .summaryStatistics();
        return new PrintedText(
                filled.getCount() == 0 ? List.of() : lines.subList(filled.getMin(), filled.getMax() + 1));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines as code. */
    public Snippet snippet() {
        return new Snippet(
                IntStream.range(0, lines.size())
                        .mapToObj(line -> new SnippetLine(line + 1, lines.get(line)))
                        .toList(),
                Optional.empty());
    }
}
