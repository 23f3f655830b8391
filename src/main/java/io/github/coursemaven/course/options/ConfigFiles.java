package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Parsed;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** {@code reveal-md.json5}, {@code reveal.json5} and their {@code .json} forms: the nearest above a deck. Thread-safe. */
public final class ConfigFiles {

    private static final List<String> REVEAL_MD = List.of("reveal-md.json5", "reveal-md.json");
    private static final List<String> REVEAL = List.of("reveal.json5", "reveal.json");

    private final Roots roots;
    private final Value.Mapping defaults;
    private final Map<Path, Parsed> read = new ConcurrentHashMap<>();

    /**
     * Files below the search root.
     *
     * @param defaults what applies unless a file says otherwise: the plugin's configuration
     */
    public ConfigFiles(Roots roots, Value.Mapping defaults) {
        this.roots = roots;
        this.defaults = defaults;
    }

    /** What decks in a folder inherit. */
    public Inherited inheritedIn(Path folder) {
        var forDecks = nearest(folder, REVEAL_MD);
        var forReveal = nearest(folder, REVEAL);
        var deckKeys = forDecks.flatMap(this::mapping);
        var revealOptions =
                forReveal.flatMap(this::mapping).map(options -> options.under(DeckKey.REVEAL_OPTIONS.key()));
        var settings = Stream.of(deckKeys, revealOptions)
                .flatMap(Optional::stream)
                .reduce(Value.Mapping::over)
                .map(files -> files.over(defaults))
                .orElse(defaults);
        return new Inherited(
                settings,
                Stream.of(forDecks, forReveal).flatMap(Optional::stream).toList());
    }

    /** Whether a {@code reveal-md.json(5)} is in a folder or above it, up to the search root. */
    public boolean isBelowRevealMd(Path folder) {
        return nearest(folder, REVEAL_MD).isPresent();
    }

    /** Whether the folder itself has a configuration file. */
    public boolean isConfigured(Path folder) {
        return Stream.concat(REVEAL_MD.stream(), REVEAL.stream()).anyMatch(name -> isFile(folder.resolve(name)));
    }

    /** What is wrong with the files that were read. */
    public List<Problem> problems() {
        return read.values().stream()
                .flatMap(parsed -> parsed.problems().stream())
                .toList();
    }

    private Optional<Path> nearest(Path folder, List<String> names) {
        return upward(folder)
                .flatMap(current -> names.stream().map(current::resolve))
                .filter(this::isFile)
                .findFirst();
    }

    /** The folder and those above it, up to the search root. */
    private Stream<Path> upward(Path folder) {
        var steps = folder.startsWith(roots.search())
                ? folder.getNameCount() - roots.search().getNameCount() + 1
                : 0;
        return Stream.iterate(folder, Path::getParent).limit(steps);
    }

    private boolean isFile(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(roots.checkout());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Value.Mapping> mapping(Path file) {
        return read.computeIfAbsent(file, this::parse).mapping();
    }

    private Parsed parse(Path file) {
        try {
            var source = SourceReader.decode(roots.display(file), Files.readAllBytes(file));
            return source.problems().isEmpty()
                    ? Json5Settings.parse(source.text())
                    : new Parsed(Optional.empty(), source.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
