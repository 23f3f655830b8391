package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Shown;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in plain words what stops the library that reads JSON5, and where. */
final class Json5Faults {

    private static final Pattern INDEX = Pattern.compile(" at index (\\d+) \\[.*", Pattern.DOTALL);
    private static final Pattern NO_COMMA = Pattern.compile("[0-9]\\s+(?=[^\\s,\\]}])");

    private static final Pattern WORD_BEFORE_MORE =
            Pattern.compile("(?:true|false|null)(?:\\s++(?=[\"'\\w$])|(?=[\"']))");
    private static final Pattern BEFORE_VALUE = Pattern.compile("[:\\[,]\\s*+");
    private static final String TYPOGRAPHIC_QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb";
    private static final int LONGEST_SHOWN = 60;
    private static final String COMMA = "a ',' is missing before this";

    private static final List<Words> WORDS = List.of(
            new Words(
                    "Expected ',' or '(.)'.*got EOF.*",
                    match -> "it ends too early; close it with '" + match.group(1) + "'"),
            new Words("Expected ',' or .*", match -> COMMA),
            new Words(
                    "Expected ':' after a key, got '(.+)'.*",
                    match -> "write ':' after the name, not '" + match.group(1) + "'"),
            new Words(
                    "A Json5\\w+ must end with '(.)'.*",
                    match -> "it ends too early; close it with '" + match.group(1) + "'"),
            new Words("Expected '.' to close string.*", match -> "a text is not closed; end it with a quote"),
            new Words("Unescaped line terminator.*", match -> "a text does not end on its line; end it with a quote"),
            new Words("Expected .*got EOF.*", match -> "it ends too early; write the rest"),
            new Words("Duplicate key \"(.*)\"", match -> "'" + match.group(1) + "' is set twice; remove one"),
            new Words("Expected key.*", match -> "a name is missing here"),
            new Words(".*omment.*", match -> "a comment is not closed; end it with */"),
            new Words("Expected \\w+ digit.*", match -> "a number is not complete"),
            new Words(
                    "Unknown or unexpected control character.*",
                    match -> "it must be in braces, such as {theme: 'white'}"));

    private Json5Faults() {}

    /**
     * A fault.
     *
     * @param offset 0-based, in UTF-16 code units
     */
    record Fault(int offset, String reason) {}

    /** What the message of a library begins with, and what to say instead. */
    private record Words(Pattern message, Function<MatchResult, String> reason) {

        Words(String message, Function<MatchResult, String> reason) {
            this(Pattern.compile(message, Pattern.DOTALL), reason);
        }
    }

    /** @param message of the library, for this text */
    static Fault of(String message, String text) {
        var index = INDEX.matcher(message);
        var offset = index.find() ? Integer.parseInt(index.group(1)) : 0;
        var bare = index.replaceFirst("");
        var noComma = NO_COMMA.matcher(text);
        if (bare.startsWith("Expected decimal digit") && noComma.find()) {
            return new Fault(noComma.end(), COMMA);
        }
        if (bare.startsWith("Illegal value '")) {
            return ofValue(bare.substring("Illegal value '".length(), bare.length() - 1), text);
        }
        if (bare.startsWith("Expected key") && isTypographic(text, offset)) {
            return new Fault(offset, straightQuote(text, offset));
        }
        return new Fault(
                Math.min(offset, text.length()),
                WORDS.stream()
                        .flatMap(words ->
                                words.message().matcher(bare).results().limit(1).map(words.reason()))
                        .findFirst()
                        .orElse("a value is not one that can be read"));
    }

    /** A value without quotes, from which the library has taken blanks away; so it may hold the next name, too. */
    private static Fault ofValue(String value, String text) {
        if (value.isEmpty()) {
            return new Fault(placeOf("", text), "a value is missing here");
        }
        var start = placeOf(value, text);
        if (isTypographic(text, start)) {
            return new Fault(start, straightQuote(text, start));
        }
        var next = WORD_BEFORE_MORE.matcher(text).region(start, text.length());
        return next.lookingAt()
                ? new Fault(next.end(), COMMA)
                : new Fault(start, "'" + written(text, start) + "' is not a value; put texts in quotes");
    }

    private static boolean isTypographic(String text, int offset) {
        return offset < text.length() && TYPOGRAPHIC_QUOTES.indexOf(text.charAt(offset)) >= 0;
    }

    private static String straightQuote(String text, int offset) {
        return "'" + text.charAt(offset) + "' does not quote here; write '\"'";
    }

    /** Where a value without its blanks is written, or one is missing; 0 if it is not found. */
    private static int placeOf(String value, String text) {
        var before = BEFORE_VALUE.matcher(text);
        while (before.find()) {
            var isThere = value.isEmpty()
                    ? before.end() < text.length() && ",]}".indexOf(text.charAt(before.end())) >= 0
                    : isWritten(value, text, before.end());
            if (isThere) {
                return before.end();
            }
        }
        return 0;
    }

    private static boolean isWritten(String value, String text, int start) {
        var at = start;
        var matched = 0;
        while (matched < value.length() && at < text.length()) {
            var character = text.charAt(at++);
            if (character == value.charAt(matched)) {
                matched++;
            } else if (matched == 0 || !Character.isWhitespace(character)) {
                return false;
            }
        }
        return matched == value.length();
    }

    /** A value as the author wrote it, shortened. */
    private static String written(String text, int start) {
        var end = start;
        while (end < text.length() && "\n,]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Shown.cut(text.substring(start, end).strip(), LONGEST_SHOWN);
    }
}
