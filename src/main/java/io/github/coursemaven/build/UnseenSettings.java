package io.github.coursemaven.build;

import io.github.coursemaven.course.deck.Course;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module sets for its own goals. A goal of a project above it reads the decks of the module, but not these.
 *
 * @param folder of the module, absolute
 * @param names of the parameters; may be empty
 */
public record UnseenSettings(Path folder, List<String> names) {

    /** Parameters that decks can set, too. */
    private static final Set<String> OF_DECKS = Set.of(
            "theme",
            "highlightTheme",
            "css",
            "scripts",
            "plugins",
            "copyButton",
            "sourceUrl",
            "filter",
            "contrast",
            "printTheme",
            "separator",
            "verticalSeparator",
            "notesSeparator",
            "revealOptions",
            "lang");

    public UnseenSettings {
        names = List.copyOf(names);
    }

    /**
     * A line for each module that has both decks in this course and settings that they do not get.
     *
     * @param modules all that are below the project
     */
    static List<String> warnings(List<UnseenSettings> modules, Course course, CourseLayout layout) {
        return course.decks().stream()
                .map(deck -> layout.roots().search().resolve(deck.path()))
                .flatMap(deck -> nearest(modules, deck).stream())
                .distinct()
                .filter(module -> !module.names.isEmpty())
                .map(module -> module.warning(layout.shown(module.folder)))
                .toList();
    }

    private static Optional<UnseenSettings> nearest(List<UnseenSettings> modules, Path deck) {
        return modules.stream()
                .filter(module -> deck.startsWith(module.folder))
                .max(Comparator.comparing(module -> module.folder.getNameCount()));
    }

    private String warning(String shown) {
        return "the module '" + shown + "' sets " + enumerated(names.stream())
                + ", but this goal runs in a folder above it, so the decks there are built without; " + cures(shown);
    }

    private String cures(String shown) {
        var ofDecks = enumerated(names.stream().filter(OF_DECKS::contains));
        var others = enumerated(names.stream().filter(name -> !OF_DECKS.contains(name)));
        return Stream.of(
                        ofDecks.isEmpty()
                                ? ""
                                : "write " + ofDecks + " into the front matter of the decks or into '" + shown
                                        + "/reveal-md.json'",
                        others.isEmpty() ? "" : "set " + others + " in the folder where the goal runs",
                        "or run the goal in '" + shown + "'")
                .filter(cure -> !cure.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String enumerated(Stream<String> names) {
        return names.map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
