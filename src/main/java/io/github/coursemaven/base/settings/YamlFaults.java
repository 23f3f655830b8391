package io.github.coursemaven.base.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what stops the library that reads YAML, and where. */
final class YamlFaults {

    private static final Pattern ENTRY = Pattern.compile(
            "(?<start>\\s*+(?:-\\s++)*+)(?<key>\"[^\"]*+\"|'[^']*+'|[^\\s\"'#\\[{].*?)\\s*+:\\s++(?<value>\\S.*?)\\s*+");
    private static final Pattern NOT_FIRST = Pattern.compile("[@`%*&!|>\\[\\]{},?].*|- .*");
    private static final Pattern WHOLE_QUOTE = Pattern.compile("\"(.*)\"|'(.*)'");

    private final List<String> lines;

    private YamlFaults(String text) {
        this.lines = text.lines().toList();
    }

    /** A fault, and the mark of the place where the author can mend it. */
    record Fault(Mark mark, String reason) {}

    /** @param text that the library has refused */
    static Fault of(MarkedYAMLException refusal, String text) {
        return new YamlFaults(text).of(refusal);
    }

    private Fault of(MarkedYAMLException refusal) {
        var problem = refusal.getProblem();
        var mark = refusal.getProblemMark();
        var start = Optional.ofNullable(refusal.getContextMark()).orElse(mark);
        if (problem.startsWith("found unexpected end of stream")) {
            return new Fault(start, "a text in quotes is not closed; end it with " + charAt(start));
        }
        if (problem.startsWith("found unknown escape character")) {
            return new Fault(mark, "in double quotes, \\ has a meaning of its own; write the text in single quotes");
        }
        if (problem.contains("(TAB)")) {
            return new Fault(mark, "a tab cannot be here; write blanks instead");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new Fault(start, "this line has no ':'; write a key and its value, such as title: My talk");
        }
        if (problem.startsWith("expected ',' or '")) {
            var closing = problem.charAt("expected ',' or '".length());
            return new Fault(
                    start, "this list is not closed; write ',' between its entries, and '" + closing + "' at its end");
        }
        return new Fault(mark, quotes(mark).or(() -> indentation(problem)).orElseGet(() -> problem.lines()
                .findFirst()
                .orElse("")));
    }

    /** What to write if the value on a line needs quotes. */
    private Optional<String> quotes(Mark mark) {
        var entry = ENTRY.matcher(line(mark));
        if (!entry.matches()) {
            return Optional.empty();
        }
        var value = entry.group("value");
        return why(value)
                .map(why ->
                        "a text that " + why + " needs quotes around it: " + entry.group("key") + ": " + quoted(value));
    }

    private static Optional<String> why(String value) {
        if (value.contains(": ")) {
            return Optional.of("has ': ' in it");
        }
        if (value.endsWith(":")) {
            return Optional.of("ends with ':'");
        }
        if (NOT_FIRST.matcher(value).matches()) {
            return Optional.of("begins with '" + value.charAt(0) + "'");
        }
        return value.startsWith("\"") || value.startsWith("'") ? Optional.of("has quotes in it") : Optional.empty();
    }

    private static String quoted(String value) {
        var quote = WHOLE_QUOTE.matcher(value);
        var text = quote.matches() ? Optional.ofNullable(quote.group(1)).orElseGet(() -> quote.group(2)) : value;
        return text.contains("'") && !text.contains("\"") && !text.contains("\\")
                ? '"' + text + '"'
                : "'" + text.replace("'", "''") + "'";
    }

    private static Optional<String> indentation(String problem) {
        return problem.startsWith("expected <block end>") || problem.startsWith("mapping values are not allowed")
                ? Optional.of(
                        "this line does not fit the lines above; check its indentation, and that the line above is complete")
                : Optional.empty();
    }

    private char charAt(Mark mark) {
        var line = line(mark);
        var offset = line.offsetByCodePoints(0, mark.getColumn());
        return line.charAt(offset);
    }

    private String line(Mark mark) {
        return mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    }
}
