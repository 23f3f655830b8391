package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.snippet.CodeLines;
import io.github.coursemaven.course.snippet.Snippet;
import io.github.coursemaven.markdown.html.Entities;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the code in a deck differs from its source. Indentation that all lines have and blanks at the ends of lines do not matter.
 *
 * @param source where the lines come from
 * @param code in the deck, after character references were replaced
 */
record SnippetDrift(Snippet snippet, Supplier<DriftSource> source, SourceText code) {

    private static final int SHOWN = 60;
    private static final Pattern LEADING_TABS = Pattern.compile("^( *)(\\t+)");

    /** Whether the deck has the characters of the source, some of which a browser would take for others. */
    boolean isByEntities() {
        var text = snippet.text();
        if (Entities.areNotIn(text)) {
            return false;
        }
        var decoded = Entities.decode(SourceText.of("", text)).text();
        return !decoded.equals(text) && firstDifference(decoded).isEmpty();
    }

    /** At the first line that differs. */
    Optional<Problem> problem() {
        return firstDifference(snippet.text())
                .map(line -> Rule.SNIPPET_DRIFT.at(code.locationAt(offset(line)), complaint(line)));
    }

    private Optional<Integer> firstDifference(String source) {
        var inDeck = code.text().stripTrailing();
        if (source.equals(inDeck)) {
            return Optional.empty();
        }
        var expected = dedented(source);
        var written = dedented(inDeck);
        return IntStream.range(0, Math.max(written.size(), expected.size()))
                .filter(line -> line >= Math.min(written.size(), expected.size())
                        || !written.get(line).equals(expected.get(line)))
                .boxed()
                .findFirst();
    }

    /** Markdown reads tabs before code as blanks. */
    private static List<String> dedented(String code) {
        return CodeLines.dedented(
                lines(code).stream().map(SnippetDrift::withoutTabs).toList());
    }

    private static String withoutTabs(String line) {
        return LEADING_TABS
                .matcher(line)
                .replaceFirst(
                        tabs -> tabs.group(1) + " ".repeat(4 * tabs.group(2).length()));
    }

    private String complaint(int line) {
        return difference(line) + source.get().cure();
    }

    private String difference(int line) {
        var written = lines(code.text().stripTrailing());
        var all = snippet.lines();
        if (line >= all.size()) {
            return quoted(written.get(line)) + " is not in the " + source.get().noun() + ", which ends before it, "
                    + source.get().at(all.get(all.size() - 1));
        }
        var expected = all.get(line);
        if (line >= written.size()) {
            return "this code ends before the " + source.get().noun() + " does, which goes on with "
                    + quoted(expected.text()) + " " + source.get().at(expected);
        }
        var isIndentation = written.get(line).strip().equals(expected.text().strip());
        return quoted(written.get(line))
                + (isIndentation ? " has another indentation" : " is " + quoted(expected.text()))
                + " in the " + source.get().noun() + ", " + source.get().at(expected);
    }

    private static String quoted(String line) {
        return line.isBlank() ? "an empty line" : "'" + Shown.cut(line.strip(), SHOWN) + "'";
    }

    /** Where a line begins, blanks left out; after the last line, where that ends. */
    private int offset(int line) {
        var text = code.text();
        var offset = 0;
        for (var index = 0; index < line && offset <= text.stripTrailing().length(); index++) {
            var end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() + 1 : end + 1;
        }
        if (offset > text.stripTrailing().length()) {
            return text.stripTrailing().length();
        }
        while (offset < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '\t')) {
            offset++;
        }
        return offset;
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }
}
