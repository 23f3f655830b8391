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

    private static final Pattern OPENING = Pattern.compile("^.*?(`{3,}|~{3,})");
    private static final Pattern CLOSING = Pattern.compile("^([\\s>]*)(`{3,}|~{3,})\\s*$");

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
        for (int index = opening + 1; index < lines.size(); index++) {
            var closing = CLOSING.matcher(lines.get(index));
            if (closing.matches() && closing.group(2).startsWith(fence.group(1))) {
                return Optional.of(new FenceBody(opening + 1, index, closing.group(1), fence.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Whether some code would close the fence itself. */
    boolean isClosedBy(List<String> code) {
        return code.stream()
                .map(CLOSING::matcher)
                .anyMatch(line -> line.matches() && line.group(2).startsWith(fence));
    }

    /** Lines of the file that show some code. */
    List<String> of(List<String> code, String lineEnd) {
        return code.stream()
                .map(line -> (line.isEmpty() ? before.stripTrailing() : before + line) + lineEnd)
                .toList();
    }
}
