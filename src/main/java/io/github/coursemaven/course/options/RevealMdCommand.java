package io.github.coursemaven.course.options;

import io.github.coursemaven.base.settings.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The flags of reveal-md in one of the scripts of a {@code package.json}: {@code reveal-md docs --static-dirs=img --css a.css}. */
final class RevealMdCommand {

    private static final Pattern WORD = Pattern.compile("[;&|]+|(?:[^\\s;&|\"']|\"[^\"]*\"|'[^']*')+");
    private static final Pattern END = Pattern.compile("[;&|]+");
    private static final Pattern PROGRAM = Pattern.compile("(?:.*/)?reveal-md");

    private RevealMdCommand() {}

    /**
     * A flag.
     *
     * @param name as a key in a configuration file: {@code staticDirs}
     * @param written the name with its hyphens
     * @param value without quotes
     */
    record Flag(String name, String written, Value.Scalar value) {}

    /** The flags that have a value. */
    static List<Flag> flags(Value.Scalar script) {
        var words = words(script);
        var flags = new ArrayList<Flag>();
        var isRevealMd = false;
        for (var index = 0; index < words.size(); index++) {
            var text = words.get(index).text();
            isRevealMd = !END.matcher(text).matches()
                    && (isRevealMd || PROGRAM.matcher(text).matches());
            if (isRevealMd && text.startsWith("--")) {
                var next = index + 1 < words.size() ? words.subList(index + 1, index + 2) : List.<Value.Scalar>of();
                flags.addAll(flag(words.get(index), next));
            }
        }
        return flags;
    }

    private static List<Value.Scalar> words(Value.Scalar script) {
        return WORD.matcher(script.text())
                .results()
                .map(word -> scalar(
                        word.group(),
                        script,
                        word.start() + escapes(script.text().substring(0, word.start()))))
                .toList();
    }

    /** The characters that JSON writes besides: a backslash before each quote and backslash. */
    private static int escapes(String text) {
        return (int) text.chars().filter(sign -> sign == '"' || sign == '\\').count();
    }

    private static Value.Scalar scalar(String word, Value.Scalar script, int offset) {
        var text = word.replaceAll("[\"']", "");
        return new Value.Scalar(text, text, script.location().after(offset));
    }

    private static List<Flag> flag(Value.Scalar word, List<Value.Scalar> next) {
        var equals = word.text().indexOf('=');
        var written = equals < 0 ? word.text() : word.text().substring(0, equals);
        var text = word.text().substring(equals + 1);
        var value = equals < 0
                ? next.stream().filter(other -> !other.text().startsWith("-"))
                : List.of(new Value.Scalar(text, text, word.location().after(equals + 1))).stream();
        return value.filter(found -> !found.text().isBlank() && !found.text().contains("$"))
                .map(found -> new Flag(key(written), written, found))
                .toList();
    }

    private static String key(String written) {
        return Pattern.compile("-([a-z])").matcher(written.substring(2)).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
