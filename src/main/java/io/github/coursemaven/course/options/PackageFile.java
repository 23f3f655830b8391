package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.RevealMdCommand.Flag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the scripts of a {@code package.json} tell reveal-md. Folders are used; looks and separators are not, because each script
 * may have others.
 *
 * @param flags of all scripts that call reveal-md, those with a value
 */
record PackageFile(List<Flag> flags) {

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
        flags = List.copyOf(flags);
    }

    /** Reads the content of a file; without scripts that call reveal-md, there is nothing. */
    static PackageFile of(Value.Mapping content) {
        return new PackageFile(RevealMdCommand.inScripts(content).stream()
                .flatMap(command -> command.flags().stream())
                .filter(flag -> flag.value().isPresent())
                .toList());
    }

    /** The flags that are used, as settings; of folders to copy, those of all scripts. */
    Optional<Value.Mapping> settings() {
        var settings = new LinkedHashMap<String, Value>();
        for (var key : USED) {
            var values = flags.stream()
                    .filter(flag -> flag.name().equals(key.key()))
                    .flatMap(flag -> flag.value().stream())
                    .toList();
            if (!values.isEmpty()) {
                settings.put(key.key(), key == DeckKey.STATIC_DIRS ? folders(values) : values.get(0));
            }
        }
        return flags.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value.Mapping(settings, flags.get(0).placeOfValue()));
    }

    private static Value folders(List<Value.Scalar> values) {
        var folders = new ArrayList<Value>();
        for (var value : values) {
            for (var folder : OptionReader.parts(value)) {
                folders.add(new Value.Scalar(folder.value(), folder.value(), folder.location()));
            }
        }
        return new Value.Items(folders, values.get(0).location());
    }

    /**
     * The flags that have no effect here, unless something else sets their keys.
     *
     * @param others what decks inherit besides
     */
    Optional<Problem> problem(Value.Mapping others) {
        var lost = flags.stream()
                .filter(flag -> NOT_USED.stream().anyMatch(key -> key.key().equals(flag.name())))
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
