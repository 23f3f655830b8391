package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

/**
 * YAML without the tabs that the library refuses and js-yaml (3.15, in reveal-md) skips. A tab between words is a blank. One at
 * the start of a line does not count as indentation, so that the line belongs to what the blanks before the tab belong to.
 *
 * @param text without these tabs; everything else keeps its place
 * @param problem with the first tab that was meant as indentation
 */
record YamlTabs(SourceText text, Optional<Problem> problem) {

    /** Tabs that have to be looked for one by one are between words, or after a text in several lines. */
    private static final int MOST_SEARCHES = 200;

    private static final Pattern START_OF_LINE = Pattern.compile("(?m)^( *)\\t[ \\t]*(?=[^\\s#])");
    private static final String KEY = "[^\\s#-](?:(?!:(?:\\s|$)|[ \\t]#).)*+:";
    /** One that is whole, so that nothing can be below it. */
    private static final String VALUE = "(?:[&!]\\S*[ \\t]+)*+(?:[^\\s#|>&!\\[{]|\\[.*\\]|\\{.*\\}).*";
    /** A line with a value. Below one with a key in a list, other keys can stand. */
    private static final Pattern WITH_VALUE = Pattern.compile(
            "(-[ \\t]+)?" + KEY + "[ \\t]+" + VALUE + "|-[ \\t]+(?!-[ \\t]|" + KEY + "(?:\\s|$))" + VALUE);

    private static final Pattern START_OF_TEXT = Pattern.compile("(?m)[|>][-+0-9]*[ \\t]*(?:#.*)?$");

    /** @param inBrackets whether the place is in a list or mapping in brackets, where indentation means nothing */
    private record Refusal(int offset, boolean inBrackets) {}

    static YamlTabs skipped(SourceText source) {
        var read = new YamlTabs(source, Optional.empty());
        for (var searches = 0; searches < MOST_SEARCHES; searches++) {
            var refusal = refusal(read.text.text());
            if (refusal.isEmpty()) {
                return read;
            }
            read = read.without(refusal.get());
        }
        return read;
    }

    private YamlTabs without(Refusal refusal) {
        var indentation = START_OF_LINE.matcher(text.text());
        var line = Math.max(
                        text.text().lastIndexOf('\n', refusal.offset()),
                        text.text().lastIndexOf('\r', refusal.offset()))
                + 1;
        var indents = !refusal.inBrackets()
                && indentation.region(line, text.text().length()).lookingAt()
                && refusal.offset() < indentation.end();
        return indents
                ? new YamlTabs(unindented(line), problem.or(() -> Optional.of(problemAt(refusal.offset()))))
                : new YamlTabs(withBlankAt(refusal.offset()), problem);
    }

    private Problem problemAt(int offset) {
        return Rule.TAB_INDENTATION.at(
                text.locationAt(offset),
                "a tab does not indent in YAML: this line is read as if it had no tab, as in reveal-md; "
                        + (isBelowValue(offset) ? "remove the tab" : "indent it with blanks"));
    }

    private boolean isBelowValue(int offset) {
        var lines = text.text().substring(0, offset).lines().toList();
        var indent =
                text.locationAt(offset).point().map(point -> point.column() - 1).orElse(0);
        var above = lines.stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .reduce("", (one, other) -> other);
        var value = WITH_VALUE.matcher(above.strip());
        return above.length() - above.stripLeading().length() <= indent
                && value.matches()
                && (value.start(1) < 0 || text.text().substring(offset).strip().startsWith("- "));
    }

    /** The lines up to the next text of several lines, in which tabs may be a part of the text. */
    private SourceText unindented(int from) {
        var next = START_OF_TEXT.matcher(text.text());
        var end = next.find(from) ? next.end() : text.text().length();
        return replaced(from, end, text.slice(from, end).replace(START_OF_LINE, tabs -> tabs.group(1)));
    }

    private SourceText withBlankAt(int offset) {
        return replaced(
                offset,
                offset + 1,
                new SourceText.Builder(text, offset).append(" ", text, offset).build());
    }

    private SourceText replaced(int from, int to, SourceText part) {
        return new SourceText.Builder(text, 0)
                .append(text, 0, from)
                .append(part, 0, part.text().length())
                .append(text, to, text.text().length())
                .build();
    }

    /** The first tab that the library refuses. */
    private static Optional<Refusal> refusal(String text) {
        if (text.indexOf('\t') < 0) {
            return Optional.empty();
        }
        var brackets = 0;
        try {
            var scanner = new ScannerImpl(new StreamReader(new StringReader(text)), new LoaderOptions());
            while (scanner.checkToken()) {
                brackets += brackets(scanner.getToken());
            }
        } catch (MarkedYAMLException e) {
            var offset = text.offsetByCodePoints(0, e.getProblemMark().getIndex());
            return offset < text.length() && text.charAt(offset) == '\t'
                    ? Optional.of(new Refusal(offset, brackets > 0))
                    : Optional.empty();
        } catch (YAMLException e) {
            // Reported when the text is read
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int brackets(Token token) {
        return switch (token.getTokenId()) {
            case FlowSequenceStart, FlowMappingStart -> 1;
            case FlowSequenceEnd, FlowMappingEnd -> -1;
            default -> 0;
        };
    }
}
