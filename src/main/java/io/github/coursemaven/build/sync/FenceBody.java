package io.github.coursemaven.build.sync;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code between the lines of a fence (CommonMark 0.31, 4.5), also in a list or a quotation.
 *
 * @param first the index of its first line
 * @param end the index of the line that closes the fence
 * @param before what stands before the code in each of its lines: the blanks of a list, the {@code >} of a quotation
 * @param fence the characters that close it
 */
record FenceBody(int first, int end, String before, String fence) {

    private static final Pattern OPENING = Pattern.compile("^\\uFEFF?(.*?)(`{3,}|~{3,})");

    /**
     * The code of a fence; empty if no line closes it.
     *
     * @param lines of the file
     * @param opening the index of the line that opens it
     */
    static Optional<FenceBody> at(List<String> lines, int opening) {
        var fence = OPENING.matcher(lines.get(opening));
        if (!fence.find()) {
            return Optional.empty();
        }
        var before = fence.group(1).replaceAll("[^>\\s]", " ");
        var closing = closing(before, fence.group(2));
        for (int index = opening + 1; index < lines.size(); index++) {
            if (closing.matcher(lines.get(index)).matches()) {
                return Optional.of(new FenceBody(opening + 1, index, withBlank(before), fence.group(2)));
            }
        }
        return Optional.empty();
    }

    /** In as many quotations as the opening, and after at most three blanks more than that has. */
    private static Pattern closing(String before, String fence) {
        var quotations = before.replaceAll("[^>]", "").length();
        var blanks = before.substring(before.lastIndexOf('>') + 1)
                .replace("\t", "    ")
                .length();
        return Pattern.compile(
                "[ \\t]*>".repeat(quotations) + "(?: {0," + (blanks + 3) + "}|\\t)" + fence + "[`~]*\\s*");
    }

    /** A quotation takes one blank for its own. */
    private static String withBlank(String before) {
        return before.endsWith(">") ? before + " " : before;
    }

    /** Whether some code would close the fence itself. */
    boolean isClosedBy(List<String> code) {
        var closing = Pattern.compile(" {0,3}" + fence + "[`~]*\\s*");
        return code.stream().anyMatch(line -> closing.matcher(line).matches());
    }

    /** Lines of the file that show some code. */
    List<String> of(List<String> code, String lineEnd) {
        return code.stream()
                .map(line -> (line.isEmpty() ? before.stripTrailing() : before + line) + lineEnd)
                .toList();
    }
}
