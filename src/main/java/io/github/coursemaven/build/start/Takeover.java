package io.github.coursemaven.build.start;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.course.options.RevealMdCommand;
import io.github.coursemaven.course.options.RevealMdCommand.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a configuration of the plugin from what the scripts of a repository tell reveal-md, and says of each flag what became of it. */
public final class Takeover {

    private static final List<String> READ_AS_THEY_ARE =
            List.of("reveal-md.json", "reveal-md.json5", "reveal.json", "reveal.json5");
    private static final Set<String> OF_FILES = Set.of("static", "port", "host", "disableAutoOpen", "printSize");
    private static final String GLOB = "glob";
    private static final String ALL_FILES = "**/*.md";
    private static final String NOT_SLIDES = "**/README.md";

    private final Path folder;
    private final BuildLog log;
    private final Map<String, XmlElement> settings = new LinkedHashMap<>();
    private final Map<String, XmlElement> options = new LinkedHashMap<>();
    private final Set<String> includes = new LinkedHashSet<>();

    public Takeover(Path folder, BuildLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Reads the scripts and the configuration files. None of them is changed. */
    public List<XmlElement> settings() throws IOException {
        var scripts = new RevealMdScripts(folder);
        for (var call : scripts.calls()) {
            take(call);
        }
        for (var name : READ_AS_THEY_ARE) {
            if (Files.isRegularFile(folder.resolve(name))) {
                log.info("'" + name + "' is read as it is");
            }
            scripts.settings(name).ifPresent(this::take);
        }
        var elements = new ArrayList<>(settings.values());
        if (!options.isEmpty()) {
            elements.add(XmlElement.of("revealOptions", options.values().stream()));
        }
        elements.addAll(filesOfDecks());
        if (elements.isEmpty()) {
            log.info("No script calls reveal-md");
        }
        return elements;
    }

    private List<XmlElement> filesOfDecks() {
        var elements = new ArrayList<XmlElement>();
        if (!includes.isEmpty()) {
            elements.add(list("include", includes));
        }
        if (includes.stream().anyMatch(each -> each.endsWith(ALL_FILES))) {
            log.info("Files of the name 'README.md' are left out");
            elements.add(list("exclude", Set.of(NOT_SLIDES)));
        }
        return elements;
    }

    private static XmlElement list(String name, Set<String> texts) {
        return XmlElement.of(
                name + "s",
                texts.stream().map(text -> XmlElement.of(name, text)).toList());
    }

    private void take(RevealMdCommand call) {
        for (var flag : call.flags()) {
            if (!flag.name().equals(GLOB)) {
                take(flag, Translation.of(flag, path -> inFolder(call.folder(), path)));
            }
        }
        var glob = call.flags().stream()
                .filter(flag -> flag.name().equals(GLOB))
                .flatMap(flag -> flag.value().stream())
                .map(Value.Scalar::text)
                .findFirst();
        if (call.paths().isEmpty()) {
            include("", inFolder(call.folder(), ""), glob.orElse(ALL_FILES));
        }
        for (var path : call.paths()) {
            include(path.location() + ": ", inFolder(call.folder(), path.text()), glob.orElse(ALL_FILES));
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
                take(flag, Translation.of(flag, path -> inFolder("", path)));
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
        var element = translation.element().get();
        var known = element.name().equals("revealOptions") ? options : settings;
        var added = element.name().equals("revealOptions") ? element.children().get(0) : element;
        var kept = known.computeIfAbsent(added.name(), name -> added);
        log.info(written
                + (kept.equals(added)
                        ? "becomes " + element.lines("", "")
                        : "is left out, because another script says " + kept.lines("", "")));
    }

    private void include(String place, String path, String glob) {
        if (path.matches("(?:\\.\\.|/|[A-Za-z][\\w+.-]*:).*")) {
            log.info(place + "'" + path + "' has no counterpart: it is outside of this folder");
            return;
        }
        var isFolder = path.isEmpty() || Files.isDirectory(folder.resolve(path));
        var pattern = isFolder ? (path.isEmpty() ? "" : path + "/") + glob : path;
        if (includes.add(pattern) && !place.isEmpty()) {
            log.info(place + "'" + path + "' becomes <include>" + pattern + "</include>");
        }
    }

    /** A path in a script, from the folder of the POM; addresses stay as they are. */
    private static String inFolder(String folder, String path) {
        return path.matches("[A-Za-z][A-Za-z\\d+.-]+:.*")
                ? path
                : Roots.slashed(Path.of(folder).resolve(path.replace('\\', '/')).normalize());
    }
}
