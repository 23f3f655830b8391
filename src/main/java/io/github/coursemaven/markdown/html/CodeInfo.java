package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the info string of a code fence says (reveal.js 5.1.0 and 6.0.2, Markdown plugin).
 *
 * @param classes the language and whatever else the author wrote; may be empty
 * @param lineNumbers lines to highlight, with steps between {@code |}; present and empty for plain line numbers
 * @param lineNumbersStart the offset of the line numbers in the info string; 0 if there are none
 * @param firstLine the number of the first line
 */
public record CodeInfo(String classes, Optional<String> lineNumbers, int lineNumbersStart, Optional<String> firstLine) {

    private static final Pattern IN_BRACES = Pattern.compile("\\{[\\d,|-]++}|\\([\\d,|-]++\\)|\\[[\\d,|-]++(?=\\h*$)");
    private static final Pattern LINE_NUMBERS = Pattern.compile("\\[\\s*+(?:(\\d*+):)?+\\s*+([\\s\\d,|-]*+)\\]");

    /** Lines to highlight in other brackets, as other tools have them, or without a bracket at the end. */
    static Optional<Problem> slip(SourceText info) {
        var lines = IN_BRACES.matcher(info.text());
        return lines.find()
                ? Optional.of(Rule.IGNORED_ATTRIBUTE.at(
                        info.locationAt(lines.start()),
                        "'" + lines.group() + "' highlights no lines; write ["
                                + lines.group().replaceAll("[^\\d,|-]", "") + "]"))
                : Optional.empty();
    }

    /** The classes of code without lines in braces, which have a warning of their own. */
    public static String withoutLinesInBraces(String classes) {
        return IN_BRACES.matcher(classes).replaceAll("");
    }

    static CodeInfo parse(String info) {
        var matcher = LINE_NUMBERS.matcher(info);
        if (!matcher.find()) {
            return new CodeInfo(info.strip(), Optional.empty(), 0, Optional.empty());
        }
        var classes = info.substring(0, matcher.start()) + info.substring(matcher.end());
        return new CodeInfo(
                classes.strip(),
                Optional.of(matcher.group(2).strip()),
                matcher.start(2),
                Optional.ofNullable(matcher.group(1)).filter(number -> !number.isEmpty()));
    }
}
