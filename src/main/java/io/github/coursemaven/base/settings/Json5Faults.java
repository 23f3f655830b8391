package io.github.coursemaven.base.settings;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says in plain words what stops the library that reads JSON5, and where. */
final class Json5Faults {

    private static final Pattern INDEX = Pattern.compile(" at index (\\d+) \\[.*", Pattern.DOTALL);
    private static final Pattern NO_COMMA = Pattern.compile("[0-9]\\s+(?=[^\\s,\\]}])");

    private static final List<Words> WORDS = List.of(
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
            new Words("Illegal value ''", match -> "a value is missing here"),
            new Words(".*omment.*", match -> "a comment is not closed; end it with */"),
            new Words("Illegal value '(.*)'", match -> "'" + match.group(1) + "' is not a value; put texts in quotes"),
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
            return new Fault(noComma.end(), "a ',' is missing before this");
        }
        var isIllegal = bare.startsWith("Illegal value '");
        return new Fault(
                isIllegal ? placeOf(bare.substring(15, bare.length() - 1), text) : Math.min(offset, text.length()),
                WORDS.stream()
                        .flatMap(words ->
                                words.message().matcher(bare).results().limit(1).map(words.reason()))
                        .findFirst()
                        .orElse("a value is not one that can be read"));
    }

    /** Where a value is written without quotes; an empty one is missing. */
    private static int placeOf(String value, String text) {
        var next = value.isEmpty() ? "[,\\]}]" : Pattern.quote(value);
        var matcher = Pattern.compile("[:\\[,]\\s*(?=" + next + ")").matcher(text);
        return matcher.find() ? matcher.end() : Math.max(0, text.indexOf(value));
    }
}
