package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.RevealMdCommand.Flag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scripts of a {@code package.json} tell reveal-md. Folders are used; looks and separators are not, because each script
 * may have others.
 *
 * @param folder of the file
 * @param commands of all its scripts
 */
record PackageFile(Path folder, List<RevealMdCommand> commands) {

    private static final List<DeckKey> USED = List.of(
            DeckKey.STATIC_DIRS, DeckKey.ASSETS_DIR, DeckKey.PREPROCESSOR, DeckKey.TEMPLATE, DeckKey.LISTING_TEMPLATE);
    private static final List<DeckKey> NOT_USED = List.of(
            DeckKey.THEME,
            DeckKey.HIGHLIGHT_THEME,
            DeckKey.CSS,
            DeckKey.SCRIPTS,
            DeckKey.SEPARATOR,
            DeckKey.VERTICAL_SEPARATOR,
            DeckKey.NOTES_SEPARATOR);

    PackageFile {
        commands = List.copyOf(commands);
    }

    /** The flags of all calls, those with a value. */
    private Stream<Flag> flags() {
        return commands.stream().flatMap(command -> command.flags().stream()).filter(flag -> flag.value()
                .isPresent());
    }

    /** The flags that are used, as settings; of folders to copy, those of all scripts. */
    Optional<Value.Mapping> settings() {
        var settings = new LinkedHashMap<String, Value>();
        for (var key : USED) {
            var values = commands.stream()
                    .flatMap(command -> values(command, key).map(value -> fromHere(command.folder(), value)))
                    .toList();
            if (!values.isEmpty()) {
                settings.put(
                        key.key(),
                        key == DeckKey.STATIC_DIRS
                                ? new Value.Items(
                                        List.copyOf(values), values.get(0).location())
                                : values.get(0));
            }
        }
        return flags().findFirst().map(first -> new Value.Mapping(settings, first.placeOfValue()));
    }

    private static Stream<Value.Scalar> values(RevealMdCommand command, DeckKey key) {
        var values = command.flags().stream()
                .filter(flag -> flag.name().equals(key.key()))
                .flatMap(flag -> flag.value().stream());
        return key == DeckKey.STATIC_DIRS
                ? values.flatMap(value -> OptionReader.parts(value).stream())
                        .map(part -> new Value.Scalar(part.value(), part.value(), part.location()))
                : values;
    }

    /** A path that begins where the call runs, as one that begins here; the same if nothing is there. */
    private Value.Scalar fromHere(String start, Value.Scalar value) {
        if (start.isEmpty() || Stream.of(start, value.text()).anyMatch(text -> text.startsWith("/"))) {
            return value;
        }
        return NamedPath.in(folder, start)
                .flatMap(named -> NamedPath.in(named.path(), value.text().replace('\\', '/')))
                .map(NamedPath::path)
                .filter(Files::exists)
                .map(found -> Roots.slashed(Roots.relative(folder, found)))
                .map(text -> text.isEmpty() ? "." : text)
                .map(text -> new Value.Scalar(text, text, value.location()))
                .orElse(value);
    }

    /**
     * The flags that have no effect here, unless something else sets their keys.
     *
     * @param others what decks inherit besides
     */
    Optional<Problem> problem(Value.Mapping others) {
        var lost = flags().filter(
                        flag -> NOT_USED.stream().anyMatch(key -> key.key().equals(flag.name())))
                .filter(flag -> !others.entries().containsKey(flag.name()))
                .toList();
        return lost.stream().findFirst().map(first -> Rule.UNSUPPORTED_KEY.at(first.placeOfValue(), message(lost)));
    }

    private static String message(List<Flag> lost) {
        return quoted(lost.stream().map(Flag::written))
                + (lost.stream().map(Flag::written).distinct().count() > 1 ? " are flags" : " is a flag")
                + " of reveal-md, which is not run here; set "
                + quoted(lost.stream().map(Flag::name))
                + " in reveal-md.json";
    }

    private static String quoted(Stream<String> names) {
        return names.distinct().collect(Collectors.joining("', '", "'", "'"));
    }
}
