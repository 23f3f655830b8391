package io.github.coursemaven.build.start;

import io.github.coursemaven.base.files.PathPatterns;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.course.options.RevealMdCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The decks that calls of reveal-md show. It writes the page of a deck to where the deck is in the folder that is shown, or in that
 * of the file; so does the plugin if this is the source directory.
 */
final class TakenDecks {

    static final String GLOB = "glob";
    private static final String ALL_FILES = "**/*.md";
    private static final String NOT_SLIDES = "**/README.md";
    private static final Pattern SIGNS_OF_PATTERNS = Pattern.compile("[*?\\[{]");

    private final Path folder;
    private final BuildLog log;
    private final String source;
    private final Set<String> includes = new LinkedHashSet<>();

    /** @param calls all of them, because decks of one course have one source directory */
    TakenDecks(Path folder, List<RevealMdCommand> calls, BuildLog log) {
        this.folder = folder;
        this.log = log;
        var sources = calls.stream()
                .flatMap(TakenDecks::shown)
                .filter(path -> !isElsewhere(path) && isThere(path))
                .map(path -> isFolder(path) ? path : parent(path))
                .distinct()
                .toList();
        this.source = sources.size() == 1 ? sources.get(0) : "";
    }

    void take(RevealMdCommand call) {
        var glob = call.flags().stream()
                .filter(flag -> flag.name().equals(GLOB))
                .flatMap(flag -> flag.value().stream())
                .map(Value.Scalar::text)
                .findFirst()
                .orElse(ALL_FILES);
        for (var word : call.unknown()) {
            log.info(word.location() + ": '" + word.text() + "' has no counterpart: only the script knows it");
        }
        if (showsItsFolder(call)) {
            includes.add(pattern(inFolder(call.folder(), ""), glob));
        }
        for (var path : call.paths()) {
            take(path.location() + ": '", inFolder(call.folder(), path.text()), glob);
        }
    }

    private void take(String place, String path, String glob) {
        if (isElsewhere(path)) {
            log.info(place + path + "' has no counterpart: it is outside of this folder");
            return;
        }
        if (!isThere(path)) {
            log.info(place + path + "' has no counterpart: there is no such file");
            return;
        }
        var pattern = pattern(path, glob);
        if (includes.add(pattern)) {
            log.info(place + path + "' becomes "
                    + sourceDirectory()
                            .map(element -> element.lines("", "") + " and ")
                            .orElse("")
                    + "<include>" + pattern + "</include>");
        }
    }

    private String pattern(String path, String glob) {
        var whole = isFolder(path) ? (path.isEmpty() ? "" : path + "/") + glob : path;
        return source.isEmpty() ? whole : whole.substring(source.length() + 1);
    }

    List<XmlElement> elements() {
        var elements = new ArrayList<XmlElement>();
        if (!includes.isEmpty()) {
            sourceDirectory().ifPresent(elements::add);
            elements.add(list("include", includes));
        }
        if (includes.stream().anyMatch(each -> each.endsWith(ALL_FILES))) {
            log.info("Files of the name 'README.md' are left out");
            elements.add(list("exclude", Set.of(NOT_SLIDES)));
        }
        return elements;
    }

    /**
     * Whether a file is one of them.
     *
     * @param file relative to the folder of the POM
     */
    boolean have(Path file) {
        var top = Path.of(source);
        var isBelow = source.isEmpty() || file.startsWith(top);
        try {
            return isBelow
                    && (includes.isEmpty()
                            || new PathPatterns(List.copyOf(includes))
                                    .match(source.isEmpty() ? file : top.relativize(file)))
                    && !file.endsWith("README.md");
        } catch (PatternSyntaxException e) {
            return isBelow;
        }
    }

    private Optional<XmlElement> sourceDirectory() {
        return Optional.of(source).filter(path -> !path.isEmpty()).map(path -> XmlElement.of("sourceDirectory", path));
    }

    private static XmlElement list(String name, Set<String> texts) {
        return XmlElement.of(
                name + "s",
                texts.stream().map(text -> XmlElement.of(name, text)).toList());
    }

    private static Stream<String> shown(RevealMdCommand call) {
        return showsItsFolder(call)
                ? Stream.of(inFolder(call.folder(), ""))
                : call.paths().stream().map(path -> inFolder(call.folder(), path.text()));
    }

    private static boolean showsItsFolder(RevealMdCommand call) {
        return call.paths().isEmpty() && call.unknown().isEmpty();
    }

    private static boolean isElsewhere(String path) {
        return path.matches("(?:\\.\\.|/|[A-Za-z][\\w+.-]*:).*");
    }

    /** Scripts also show files that they write and delete again; what has signs such as an asterisk is found by the shell. */
    private boolean isThere(String path) {
        return SIGNS_OF_PATTERNS.matcher(path).find() || Files.exists(folder.resolve(path));
    }

    private boolean isFolder(String path) {
        return path.isEmpty() || Files.isDirectory(folder.resolve(path));
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** A path in a script, from the folder of the POM; addresses stay as they are. */
    static String inFolder(String folder, String path) {
        return path.matches("[A-Za-z][A-Za-z\\d+.-]+:.*")
                ? path
                : Roots.slashed(Path.of(folder).resolve(path.replace('\\', '/')).normalize());
    }
}
