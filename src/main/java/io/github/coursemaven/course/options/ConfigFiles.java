package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.files.UnusableFile;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Parsed;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** {@code reveal-md.json5}, {@code reveal.json5} and their {@code .json} forms: the nearest above a deck. Thread-safe. */
public final class ConfigFiles {

    private final Roots roots;
    private final ConfigPlaces places;
    private final Value.Mapping defaults;
    private final Map<Path, Parsed> read = new ConcurrentHashMap<>();
    private final Map<Path, PackageFile> packages = new ConcurrentHashMap<>();

    /**
     * Files in the folders of decks and above them.
     *
     * @param defaults what applies unless a file says otherwise: the plugin's configuration
     */
    public ConfigFiles(Roots roots, Value.Mapping defaults) {
        this.roots = roots;
        this.places = new ConfigPlaces(roots);
        this.defaults = defaults;
    }

    /** Where the files are. */
    public ConfigPlaces places() {
        return places;
    }

    /** What decks in a folder inherit. A flag of reveal-md in a script wins over its configuration file, as in reveal-md. */
    public Inherited inheritedIn(Path folder) {
        var inherited = configuredIn(folder);
        return places.packages(folder)
                .flatMap(file -> commands(file).settings().stream()
                        .map(settings -> new Inherited(
                                settings.over(inherited.settings()),
                                Stream.concat(inherited.files().stream(), Stream.of(file))
                                        .toList())))
                .findFirst()
                .orElse(inherited);
    }

    private Inherited configuredIn(Path folder) {
        places.unusable(folder).forEach(file -> read.computeIfAbsent(file, this::unusable));
        var forDecks = places.forDecks(folder);
        var forReveal = places.forReveal(folder);
        var deckKeys = forDecks.flatMap(this::mapping).map(Value.Mapping::withoutNothing);
        var revealOptions =
                forReveal.flatMap(this::mapping).map(options -> options.under(DeckKey.REVEAL_OPTIONS.key()));
        var settings = Stream.of(deckKeys, revealOptions)
                .flatMap(Optional::stream)
                .reduce(Value.Mapping::over)
                .map(files -> AddedTexts.over(files, defaults))
                .orElse(defaults);
        return new Inherited(
                settings,
                Stream.of(forDecks, forReveal).flatMap(Optional::stream).toList());
    }

    /** What is wrong with the files that were read. */
    public List<Problem> problems() {
        return Stream.concat(
                        read.values().stream().flatMap(parsed -> parsed.problems().stream()),
                        packages.entrySet().stream()
                                .flatMap(
                                        each -> each
                                                .getValue()
                                                .problem(configuredIn(
                                                                each.getValue().folder())
                                                        .settings())
                                                .stream()))
                .toList();
    }

    /** What cannot be read in it does not matter here. */
    private PackageFile commands(Path file) {
        return packages.computeIfAbsent(
                file,
                each -> new PackageFile(
                        each.resolveSibling("").normalize(),
                        parse(each).mapping().map(RevealMdCommand::inScripts).orElse(List.of())));
    }

    private Optional<Value.Mapping> mapping(Path file) {
        return read.computeIfAbsent(file, this::parse).mapping();
    }

    private Parsed unusable(Path file) {
        return new Parsed(
                Optional.empty(),
                List.of(Rule.UNREADABLE.at(Location.of(roots.display(file)), UnusableFile.why(file))));
    }

    private static Parsed inBraces(Parsed parsed, SourceText text) {
        return parsed.mapping().isEmpty() && parsed.problems().isEmpty()
                ? new Parsed(
                        Optional.empty(),
                        List.of(Rule.FRONT_MATTER.at(
                                text.stripLeading().locationAt(0),
                                "this is a list; write settings in braces, such as {theme: 'white'}")))
                : parsed;
    }

    private Parsed parse(Path file) {
        try {
            var source = SourceReader.read(roots.display(file), file);
            return source.problems().isEmpty()
                    ? inBraces(Json5Settings.parse(source.text()), source.text())
                    : new Parsed(Optional.empty(), source.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
