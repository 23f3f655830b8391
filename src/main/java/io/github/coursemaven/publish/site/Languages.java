package io.github.coursemaven.publish.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages that the highlighter of the bundle knows, and the scripts that a page needs for its code. */
final class Languages {

    private static final String WITH_ALL = "reveal/plugin/highlight.js";
    private static final String WITHOUT_ANY = "highlight/highlight.js";
    private static final String ALL = "*";

    private static final String DIAGRAM = "mermaid";
    private static final Pattern MARKED = Pattern.compile("\\blang(?:uage)?-([\\w-]+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("no-?highlight", Pattern.CASE_INSENSITIVE);

    /** By names in lower case. */
    private final Map<String, List<String>> scripts = new HashMap<>();

    /**
     * Languages as the bundle lists them.
     *
     * @param lines each with the names of a language, a tab, and the scripts that it needs; {@code *} if it needs all languages
     */
    Languages(Stream<String> lines) {
        lines.map(line -> line.split("\t", -1)).forEach(parts -> {
            var needed = List.of(parts[1].split(" ", -1));
            for (var name : parts[0].split(" ", -1)) {
                scripts.put(name, needed);
            }
        });
    }

    /** Whether a language has this name, or this other name, in any letter case. */
    boolean has(String name) {
        return scripts.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /**
     * The files of the bundle that highlight some code: the highlighter and the languages that the code names; with all
     * languages if one has to be guessed.
     *
     * @param classes those of each block of code, separated by white space
     */
    List<String> scriptsFor(Collection<String> classes) {
        var needed = new LinkedHashSet<>(Set.of(WITHOUT_ANY));
        classes.stream().distinct().map(this::scriptsFor).forEach(needed::addAll);
        return needed.contains(ALL) ? List.of(WITH_ALL) : List.copyOf(needed);
    }

    /** As {@code highlightElement} finds the language (highlight.js 11.9.0, {@code highlight.js}). */
    private List<String> scriptsFor(String classes) {
        var names = Arrays.asList(classes.split("\\s+", -1));
        if (names.contains(DIAGRAM)) {
            return List.of();
        }
        var marked = MARKED.matcher(classes);
        if (marked.find()) {
            return named(marked.group(1)).orElse(List.of());
        }
        return names.stream()
                .flatMap(name -> PLAIN.matcher(name).matches() ? Stream.of(List.<String>of()) : named(name).stream())
                .findFirst()
                .orElse(List.of(ALL));
    }

    private Optional<List<String>> named(String language) {
        return Optional.ofNullable(scripts.get(language.toLowerCase(Locale.ROOT)));
    }
}
