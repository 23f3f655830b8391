package io.github.coursemaven.build.start;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.base.settings.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What decks set themselves, although a flag of reveal-md sets it, too: for them, the flag no longer wins. */
final class OwnSettings {

    /** Lists may add to those of the POM, and the title there is that of the course. */
    private static final Set<String> OTHERS = Set.of("css", "scripts", "title");

    private final Map<String, List<String>> places = new TreeMap<>();

    /**
     * Reads the front matter of the decks in a folder.
     *
     * @param settings of the POM
     * @param options of reveal.js in the POM
     */
    static OwnSettings of(Path folder, TakenDecks decks, Set<String> settings, Set<String> options) throws IOException {
        var own = new OwnSettings();
        if (settings.isEmpty() && options.isEmpty()) {
            return own;
        }
        var roots = Roots.of(folder, folder, folder);
        for (var file : new CourseFiles(roots, Set.of(folder.resolve("target")), WrittenFiles.NONE).all()) {
            if (decks.have(roots.search().relativize(file)) && isMarkdown(file) && Files.isReadable(file)) {
                var deck = FrontMatter.read(
                                SourceReader.read(roots.display(file), file).text())
                        .settings();
                own.add(deck, settings);
                own.mapping(deck, "revealOptions").ifPresent(ofReveal -> own.add(ofReveal, options));
            }
        }
        return own;
    }

    private static boolean isMarkdown(Path file) {
        return file.toString().matches("(?i).*\\.(?:md|markdown)");
    }

    private Optional<Value.Mapping> mapping(Value.Mapping deck, String name) {
        return Optional.ofNullable(deck.entries().get(name))
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast);
    }

    private void add(Value.Mapping deck, Set<String> taken) {
        deck.entries().keySet().stream()
                .filter(name -> taken.contains(name) && !OTHERS.contains(name))
                .forEach(name -> places.computeIfAbsent(name, each -> new ArrayList<>())
                        .add(deck.locationOfKey(name).toString()));
    }

    /** Lines that name them, the first deck of each setting with its place. */
    List<String> lines() {
        return places.entrySet().stream()
                .map(entry -> entry.getValue().get(0) + ": '" + entry.getKey() + "' " + others(entry.getValue())
                        + "wins over <" + entry.getKey() + "> in the POM; in reveal-md, the flag wins")
                .toList();
    }

    private static String others(List<String> decks) {
        return switch (decks.size()) {
            case 1 -> "";
            case 2 -> "here and in 1 more deck ";
            default -> "here and in " + (decks.size() - 1) + " more decks ";
        };
    }
}
