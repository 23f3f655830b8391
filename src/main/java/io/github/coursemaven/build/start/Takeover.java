package io.github.coursemaven.build.start;

import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.course.options.RevealMdCommand;
import io.github.coursemaven.course.options.RevealMdCommand.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a configuration of the plugin from what the scripts of a repository tell reveal-md, and says of each flag what became of it. */
public final class Takeover {

    private static final List<String> READ_AS_THEY_ARE =
            List.of("reveal-md.json", "reveal-md.json5", "reveal.json", "reveal.json5");
    /** The others have options of reveal.js alone. */
    private static final String OF_REVEAL_MD = "reveal-md.";

    private static final Set<String> OF_FILES = Set.of("static", "port", "host", "disableAutoOpen", "printSize");

    private final Path folder;
    private final BuildLog log;
    private final Map<String, XmlElement> settings = new LinkedHashMap<>();
    private final Map<String, XmlElement> options = new LinkedHashMap<>();

    public Takeover(Path folder, BuildLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Reads the scripts and the configuration files. None of them is changed. */
    public List<XmlElement> settings() throws IOException {
        var scripts = new RevealMdScripts(folder);
        var calls = scripts.calls();
        var decks = new TakenDecks(folder, calls, log);
        for (var call : calls) {
            take(call);
            decks.take(call);
        }
        for (var name : READ_AS_THEY_ARE) {
            if (Files.isRegularFile(folder.resolve(name))) {
                log.info("'" + name + "' is read as it is");
            }
            if (name.startsWith(OF_REVEAL_MD)) {
                scripts.settings(name).ifPresent(this::take);
            }
        }
        OwnSettings.of(folder, decks, settings.keySet(), options.keySet())
                .lines()
                .forEach(log::warn);
        var elements = new ArrayList<>(settings.values());
        if (!options.isEmpty()) {
            elements.add(XmlElement.of("revealOptions", options.values().stream()));
        }
        elements.addAll(decks.elements());
        if (elements.isEmpty()) {
            log.info("No script calls reveal-md");
        }
        return elements;
    }

    private void take(RevealMdCommand call) {
        for (var flag : call.flags()) {
            if (!flag.name().equals(TakenDecks.GLOB)) {
                take(flag, Translation.of(flag, path -> TakenDecks.inFolder(call.folder(), path)));
            }
        }
    }

    /** The keys of a configuration file that are for reveal-md itself, not for decks. */
    private void take(Value.Mapping file) {
        file.entries().forEach((name, value) -> {
            if (settings.containsKey(name)) {
                log.warn(value.location() + ": '" + name + "' wins over <" + name
                        + "> in the POM; in reveal-md, the flag wins");
            }
            if (OF_FILES.contains(name) && value instanceof Value.Scalar scalar) {
                var flag = new Flag(name, name, file.locationOfKey(name), Optional.of(scalar));
                take(flag, Translation.of(flag, path -> TakenDecks.inFolder("", path)));
            }
        });
    }

    private void take(Flag flag, Translation translation) {
        var value = flag.value().map(text -> " " + text.text()).orElse("");
        var written = flag.location() + ": '" + flag.written() + value + "' ";
        if (translation.element().isEmpty()) {
            log.info(written + "has no counterpart: " + translation.reason());
            return;
        }
        var found = existing(flag, translation.element().get());
        if (found.isEmpty()) {
            return;
        }
        var element = found.get();
        var known = element.name().equals("revealOptions") ? options : settings;
        var added = element.name().equals("revealOptions") ? element.children().get(0) : element;
        var kept = known.computeIfAbsent(added.name(), name -> added);
        log.info(written
                + (kept.equals(added)
                        ? "becomes " + element.lines("", "")
                        : "is left out, because another script says " + kept.lines("", "")));
    }

    /** Without directories that do not exist, because no course could be built with them. */
    private Optional<XmlElement> existing(Flag flag, XmlElement element) {
        if (!element.name().equals("staticDirectories")) {
            return Optional.of(element);
        }
        var found = element.children().stream()
                .filter(child -> Files.isDirectory(folder.resolve(child.text())))
                .toList();
        element.children().stream()
                .filter(child -> !found.contains(child))
                .forEach(child -> log.info(
                        flag.location() + ": '" + child.text() + "' has no counterpart: there is no such directory"));
        return found.isEmpty() ? Optional.empty() : Optional.of(XmlElement.of(element.name(), found));
    }
}
