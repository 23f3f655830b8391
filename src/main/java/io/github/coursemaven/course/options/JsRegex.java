package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a regular expression of JavaScript (ECMA-262, without the flags {@code u} and {@code s}) into one of Java that
 * matches the same. The two differ in line ends, anchors, classes and escapes.
 */
final class JsRegex {

    private static final String LINE_END = "\\n\\r\\u2028\\u2029";
    private static final Map<Character, String> ESCAPES =
            Map.of('s', "[" + WhiteSpace.CLASS + "]", 'S', "[^" + WhiteSpace.CLASS + "]");
    private static final Map<Character, String> ESCAPES_IN_CLASS =
            Map.of('s', WhiteSpace.CLASS, 'S', "[^" + WhiteSpace.CLASS + "]");
    private static final String SAME_ESCAPES = "dDwWbBtnrvfcxu0123456789k";

    private final String regex;
    private final boolean multiline;
    private final StringBuilder java = new StringBuilder();
    private int index;

    private JsRegex(String regex, boolean multiline) {
        this.regex = regex;
        this.multiline = multiline;
    }

    /**
     * Compiles JavaScript's {@code new RegExp(regex, flags)}.
     *
     * @param multiline whether {@code ^} and {@code $} match at each line: the flag {@code m}
     * @param ignoreCase the flag {@code i}
     * @throws PatternSyntaxException if this is not a regular expression
     */
    static Pattern compile(String regex, boolean multiline, boolean ignoreCase) {
        var flags = ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile(new JsRegex(regex, multiline).translated(), flags);
    }

    private String translated() {
        while (index < regex.length()) {
            var character = regex.charAt(index++);
            switch (character) {
                case '\\' -> escape(ESCAPES);
                case '[' -> characterClass();
                case '^' -> java.append(multiline ? "(?:^|(?<=[" + LINE_END + "]))" : "^");
                case '$' -> java.append(multiline ? "(?=[" + LINE_END + "]|\\z)" : "\\z");
                case '.' -> java.append("[^").append(LINE_END).append(']');
                case '{' -> java.append(isQuantifier() ? "{" : "\\{");
                case ']', '}' -> java.append(isQuantifierEnd(character) ? "}" : "\\" + character);
                case '+' -> java.append(isPossessive() ? failure("nothing to repeat") : "+");
                default -> java.append(character);
            }
        }
        return java.toString();
    }

    private void escape(Map<Character, String> escapes) {
        if (index == regex.length()) {
            failure("\\ at the end");
            return;
        }
        var escaped = regex.charAt(index++);
        if (escapes.containsKey(escaped)) {
            java.append(escapes.get(escaped));
        } else if (escaped == 'v') {
            java.append("\\x0B");
        } else if (SAME_ESCAPES.indexOf(escaped) >= 0 && isComplete(escaped)) {
            java.append(escaped == '0' ? "\\x00" : "\\" + escaped);
        } else if (Character.isLetterOrDigit(escaped)) {
            java.append(escaped);
        } else {
            java.append('\\').append(escaped);
        }
    }

    /** Whether an escape that needs hexadecimal digits has them; without them, it is the letter itself. */
    private boolean isComplete(char escape) {
        var digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 0;
        return regex.substring(index, Math.min(regex.length(), index + digits)).matches("[0-9A-Fa-f]{" + digits + "}");
    }

    private void characterClass() {
        if (regex.startsWith("^]", index)) {
            index += 2;
            java.append("[\\s\\S]");
            return;
        }
        if (regex.startsWith("]", index)) {
            index++;
            java.append("(?!)");
            return;
        }
        java.append('[');
        while (index < regex.length() && regex.charAt(index) != ']') {
            var character = regex.charAt(index++);
            switch (character) {
                case '\\' -> escape(ESCAPES_IN_CLASS);
                case '[', '&', '~' -> java.append('\\').append(character);
                default -> java.append(character);
            }
        }
        if (index == regex.length()) {
            failure("unclosed character class");
        }
        java.append(']');
        index++;
    }

    private boolean isQuantifier() {
        return regex.substring(index).matches("(?s)\\d+(,\\d*)?\\}.*");
    }

    private boolean isQuantifierEnd(char character) {
        return character == '}' && regex.substring(0, index).matches("(?s).*[^\\\\]\\{\\d+(,\\d*)?\\}");
    }

    /** Java would take a plus sign after a quantifier for a possessive one; JavaScript has none. */
    private boolean isPossessive() {
        return regex.substring(0, index - 1).matches("(?s).*[^\\\\]([+*?]|\\{\\d+(,\\d*)?\\})");
    }

    private String failure(String reason) {
        throw new PatternSyntaxException(reason, regex, index);
    }
}
