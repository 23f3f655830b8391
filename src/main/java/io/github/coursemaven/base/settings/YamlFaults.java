package io.github.coursemaven.base.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what stops the library that reads YAML, and where. */
final class YamlFaults {

    private static final Pattern BEFORE_KEY = Pattern.compile("\\s*+(?:-\\s++)*+");
    private static final Pattern NOT_FIRST = Pattern.compile("[@`%*&!|>\\[\\]{},?].*|- .*");
    private static final String SIGNS = "@`%*&!";
    /** A key and a value that nothing YAML knows divides. */
    private static final Pattern UNDIVIDED =
            Pattern.compile("(\\h*+)([A-Za-z][\\w-]*+)(?::(?!//)(?=[^\\s:])|(\\h*+[=：])(?!=))(.*)");

    private static final Pattern WHOLE_QUOTE = Pattern.compile("\"(.*)\"|'(.*)'");

    private final String text;

    private YamlFaults(String text) {
        this.text = text;
    }

    /**
     * A fault, and the place where the author can mend it.
     *
     * @param index in code points
     */
    record Fault(int index, String reason) {
        private Fault(Mark mark, String reason) {
            this(mark.getIndex(), reason);
        }
    }

    /**
     * A key and its value on one line.
     *
     * @param start the offset of the value in the text
     */
    private record Entry(String key, String value, int start) {}

    /** @param text that the library has refused */
    static Fault of(MarkedYAMLException refusal, String text) {
        return new YamlFaults(text).of(refusal);
    }

    private Fault of(MarkedYAMLException refusal) {
        var problem = refusal.getProblem();
        var mark = refusal.getProblemMark();
        var start = Optional.ofNullable(refusal.getContextMark()).orElse(mark);
        if (problem.startsWith("found unexpected end of stream")) {
            return new Fault(start, "a text in quotes is not closed; end it with " + text.charAt(offset(start)));
        }
        if (problem.startsWith("found unknown escape character")) {
            return new Fault(mark, "in double quotes, \\ has a meaning of its own; write the text in single quotes");
        }
        if (problem.contains("(TAB)")) {
            return new Fault(mark, "a tab cannot be here; write blanks instead");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return undivided(start)
                    .orElseGet(() -> new Fault(
                            start, "this line has no ':'; write a key and its value, such as title: My talk"));
        }
        if (problem.startsWith("expected ',' or ']'")) {
            return new Fault(start, "a ',' or the closing ']' of this list is missing");
        }
        if (problem.startsWith("expected ',' or '}'")) {
            return new Fault(start, "a ',' or the closing '}' of these keys is missing");
        }
        return Optional.of(mark)
                .filter(place -> problem.startsWith("mapping values are not allowed"))
                .flatMap(this::undivided)
                .orElseGet(() -> sign(mark, start, problem));
    }

    private Fault sign(Mark mark, Mark start, String problem) {
        return Optional.of(mark)
                .filter(place -> !isSignInList(start))
                .flatMap(this::quotes)
                .or(() -> indentation(problem))
                .map(reason -> new Fault(mark, reason))
                .orElseGet(() -> new Fault(start, unread(start)));
    }

    private String unread(Mark mark) {
        return isSign(mark)
                ? "a text that begins with '" + text.charAt(offset(mark)) + "' needs quotes around it"
                : "this cannot be read; a text with signs needs quotes around it";
    }

    private boolean isSign(Mark mark) {
        return offset(mark) < text.length() && SIGNS.indexOf(text.charAt(offset(mark))) >= 0;
    }

    /** Whether a text is one of several in brackets, so that quotes around all of them are wrong. */
    private boolean isSignInList(Mark mark) {
        return isSign(mark)
                && entryAt(offset(mark))
                        .filter(entry -> entry.start() < offset(mark)
                                && "[{".indexOf(entry.value().charAt(0)) >= 0)
                        .isPresent();
    }

    /** What to write for a text that the library reads as something else, because of the sign that it begins with. */
    static String lost(Mark sign, String text) {
        var faults = new YamlFaults(text);
        return Optional.of(sign)
                .filter(mark -> !faults.isSignInList(mark))
                .flatMap(faults::quotes)
                .orElseGet(() -> faults.unread(sign));
    }

    /** The first of the lines, up from a mark, that would be keys and values if they were divided by a colon and a blank. */
    private Optional<Fault> undivided(Mark mark) {
        var start = lineStart(offset(mark));
        var found = undividedAt(start);
        while (start > 0) {
            start = lineStart(text.startsWith("\r\n", start - 2) ? start - 2 : start - 1);
            var above = undividedAt(start);
            if (above.isEmpty()) {
                break;
            }
            found = above;
        }
        return found;
    }

    private Optional<Fault> undividedAt(int start) {
        var line = UNDIVIDED.matcher(text).region(start, lineEnd(start));
        return line.matches()
                ? Optional.of(new Fault(
                        text.codePointCount(0, line.end(1)),
                        (line.start(3) < 0
                                        ? "a blank is missing after ':'"
                                        : "'" + line.group(3).strip() + "' is not ':'")
                                + "; write '"
                                + line.group(2) + ": "
                                + withoutComment(line.group(4)).strip() + "'"))
                : Optional.empty();
    }

    /** What to write if the value at a mark needs quotes. */
    private Optional<String> quotes(Mark mark) {
        var offset = offset(mark);
        return entryAt(offset).filter(entry -> entry.start() <= offset).flatMap(entry -> why(entry.value())
                .map(why -> "a text that " + why + " needs quotes around it: " + entry.key() + ": "
                        + quoted(entry.value())));
    }

    private Optional<Entry> entryAt(int offset) {
        var start = lineStart(offset);
        var end = lineEnd(offset);
        var indentation = BEFORE_KEY.matcher(text).region(start, end);
        var key = indentation.lookingAt() ? indentation.end() : start;
        var colon = text.indexOf(": ", key);
        if (colon < 0 || colon >= end || "#[{".indexOf(text.charAt(key)) >= 0) {
            return Optional.empty();
        }
        var value = text.substring(colon + 2, end);
        var valueStart = colon + 2 + value.length() - value.stripLeading().length();
        return Optional.of(new Entry(
                        text.substring(key, colon).strip(),
                        withoutComment(value).strip(),
                        valueStart))
                .filter(entry -> !entry.value().isEmpty());
    }

    private int lineStart(int offset) {
        var start = offset;
        while (start > 0 && !isLineEnd(start - 1)) {
            start--;
        }
        return start;
    }

    private int lineEnd(int offset) {
        var end = offset;
        while (end < text.length() && !isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private static String withoutComment(String value) {
        var isQuoted =
                value.stripLeading().startsWith("\"") || value.stripLeading().startsWith("'");
        var comment = isQuoted ? -1 : value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment);
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
        var bare = quote.matches() ? Optional.ofNullable(quote.group(1)).orElseGet(() -> quote.group(2)) : value;
        return bare.contains("'") && !bare.contains("\"") && !bare.contains("\\")
                ? '"' + bare + '"'
                : "'" + bare.replace("'", "''") + "'";
    }

    private static Optional<String> indentation(String problem) {
        return problem.startsWith("expected <block end>") || problem.endsWith("are not allowed here")
                ? Optional.of(
                        "this line does not fit the lines above; check its indentation, and that the line above is"
                                + " complete")
                : Optional.empty();
    }

    /** The offset in UTF-16 code units of a mark, which counts code points. */
    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    private boolean isLineEnd(int offset) {
        return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }
}
