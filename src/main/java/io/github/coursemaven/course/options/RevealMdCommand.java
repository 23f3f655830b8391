package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.ShellCommands.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call of reveal-md in a script: {@code reveal-md docs --static-dirs=img --css a.css}.
 *
 * @param folder where it runs, relative to where the script does; empty if that is the same, or cannot be told
 * @param paths what it shows: a folder or a file; usually one
 * @param unknown what it shows and only the shell knows: {@code $FILE}
 */
public record RevealMdCommand(String folder, List<Value.Scalar> paths, List<Value.Scalar> unknown, List<Flag> flags) {

    private static final Pattern PROGRAM =
            Pattern.compile("(?:.*[/\\\\])?reveal-md(?:\\.cmd)?(?:@[\\w.^~-]+|:[\\w.-]+)?");
    private static final Pattern FLAG = Pattern.compile("--?[A-Za-z][\\w-]*(?:=[\\s\\S]*)?");
    private static final Map<String, String> SHORT =
            Map.of("-s", "separator", "-S", "verticalSeparator", "-t", "theme", "-w", "watch");
    private static final Set<String> WITHOUT_VALUE =
            Set.of("watch", "disableAutoOpen", "help", "version", "h", "v", "V");

    public RevealMdCommand {
        paths = List.copyOf(paths);
        unknown = List.copyOf(unknown);
        flags = List.copyOf(flags);
    }

    /**
     * A flag.
     *
     * @param name as a key in a configuration file: {@code staticDirs}
     * @param written the name with its hyphens
     * @param value without quotes; empty if there is none, or one that only the shell knows
     */
    public record Flag(String name, String written, Location location, Optional<Value.Scalar> value) {

        /** The place of the value; that of the flag if there is none. */
        Location placeOfValue() {
            return value.map(Value.Scalar::location).orElse(location);
        }
    }

    /** The calls in the scripts of a {@code package.json}. */
    public static List<RevealMdCommand> inScripts(Value.Mapping packageFile) {
        return Stream.ofNullable(packageFile.entries().get("scripts"))
                .flatMap(scripts ->
                        scripts instanceof Value.Mapping mapping ? mapping.entries().values().stream() : Stream.of())
                .filter(Value.Scalar.class::isInstance)
                .flatMap(script -> in((Value.Scalar) script).stream())
                .toList();
    }

    private static List<RevealMdCommand> in(Value.Scalar script) {
        return in(script.text(), offset -> script.location()
                .after(offset + escapes(script.text().substring(0, offset))));
    }

    /** The calls in a script for a shell. */
    public static List<RevealMdCommand> in(SourceText script) {
        return in(script.text(), script::locationAt);
    }

    private static List<RevealMdCommand> in(String script, IntFunction<Location> places) {
        var found = new ArrayList<RevealMdCommand>();
        var folder = "";
        for (var words : ShellCommands.of(script)) {
            if (words.size() == 2 && words.get(0).text().equals("cd")) {
                folder = words.get(1).isKnown() ? folder + words.get(1).text() + "/" : "";
            }
            for (var index = 0; index < words.size(); index++) {
                if (PROGRAM.matcher(words.get(index).text()).matches()) {
                    found.add(of(folder, words.subList(index + 1, words.size()), places));
                    break;
                }
            }
        }
        return found;
    }

    private static RevealMdCommand of(String folder, List<Word> words, IntFunction<Location> places) {
        var paths = new ArrayList<Value.Scalar>();
        var unknown = new ArrayList<Value.Scalar>();
        var flags = new ArrayList<Flag>();
        for (var index = 0; index < words.size(); index++) {
            var word = words.get(index);
            var next = index + 1 < words.size() ? Optional.of(words.get(index + 1)) : Optional.<Word>empty();
            if (!isFlag(word)) {
                var path = scalar(word, 0, places);
                path.ifPresentOrElse(paths::add, () -> unknown.add(whole(word, 0, places)));
            } else if (word.text().contains("=")) {
                var equals = word.text().indexOf('=');
                flags.add(flag(word, equals, scalar(word, equals + 1, places), places));
            } else {
                var value = next.filter(found -> !isFlag(found) && takesValue(word));
                flags.add(flag(word, word.text().length(), value.flatMap(found -> scalar(found, 0, places)), places));
                index += value.isPresent() ? 1 : 0;
            }
        }
        return new RevealMdCommand(folder, paths, unknown, flags);
    }

    /** Whether a word begins with the name of a flag, unlike the value in {@code --separator ---}. */
    private static boolean isFlag(Word word) {
        return FLAG.matcher(word.text()).matches();
    }

    private static boolean takesValue(Word word) {
        return !WITHOUT_VALUE.contains(key(word.text()));
    }

    private static Flag flag(Word word, int end, Optional<Value.Scalar> value, IntFunction<Location> places) {
        var written = word.text().substring(0, end);
        return new Flag(key(written), written, places.apply(word.start()), value);
    }

    private static Optional<Value.Scalar> scalar(Word word, int from, IntFunction<Location> places) {
        return Optional.of(whole(word, from, places))
                .filter(found -> word.isKnown() && !found.text().isBlank());
    }

    private static Value.Scalar whole(Word word, int from, IntFunction<Location> places) {
        var text = word.text().substring(from);
        return new Value.Scalar(text, text, places.apply(word.start()).after(from));
    }

    /** The characters that JSON writes besides: a backslash before each quote and backslash. */
    private static int escapes(String text) {
        return (int) text.chars().filter(sign -> sign == '"' || sign == '\\').count();
    }

    private static String key(String written) {
        return SHORT.getOrDefault(
                written,
                Pattern.compile("-([a-z])")
                        .matcher(written.replaceFirst("^--?", ""))
                        .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)));
    }
}
