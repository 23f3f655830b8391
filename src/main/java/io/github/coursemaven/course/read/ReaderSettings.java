package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.deck.LinkExclude;
import io.github.coursemaven.course.deck.Neighbour;
import io.github.coursemaven.course.shell.Shells;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Which decks a course has, and what is around it.
 *
 * @param includes patterns that the user gave, so that every match is a deck; empty for the default
 * @param excludes patterns of files that are left out
 * @param linkExcludes targets that are not checked
 * @param defaults the settings of decks, unless they or a configuration file say otherwise
 * @param neighbours the courses of other modules
 * @param modules those of the build; asked for only if a deck shows code or output of one
 * @param pom values for properties in a deck, by its file
 * @param shells run code of decks; empty if none may be run
 */
public record ReaderSettings(
        List<String> includes,
        List<String> excludes,
        Value.Mapping defaults,
        List<LinkExclude> linkExcludes,
        List<Neighbour> neighbours,
        Supplier<List<ModuleFolders>> modules,
        Function<Path, PomValues> pom,
        Optional<Shells> shells) {

    private static final Pattern PLAIN = Pattern.compile("[^*?\\[{:]*[^*?\\[{:/\\\\]");
    private static final List<String> MARKDOWN = List.of("**/*.md", "**/*.markdown");

    public ReaderSettings {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        linkExcludes = List.copyOf(linkExcludes);
        neighbours = List.copyOf(neighbours);
    }

    /** Settings under which all targets are checked. */
    public ReaderSettings(List<String> includes, List<String> excludes, Value.Mapping defaults) {
        this(includes, excludes, defaults, List.of(), List.of(), List::of, deck -> PomValues.NONE, Optional.empty());
    }

    /**
     * The same settings, with targets that are not checked.
     *
     * @param patterns match whole targets
     */
    public ReaderSettings excludingLinks(List<Pattern> patterns) {
        var place = new Location.Parameter("linkExcludes");
        var links = patterns.stream()
                .map(pattern -> new LinkExclude(place, pattern, Set.of(), Optional.empty()))
                .toList();
        return new ReaderSettings(includes, excludes, defaults, links, neighbours, modules, pom, shells);
    }

    /** The same settings beside other modules. */
    public ReaderSettings beside(List<Neighbour> others) {
        return new ReaderSettings(includes, excludes, defaults, linkExcludes, others, modules, pom, shells);
    }

    /** The same settings in a build of these modules. */
    public ReaderSettings among(Supplier<List<ModuleFolders>> all) {
        return new ReaderSettings(includes, excludes, defaults, linkExcludes, neighbours, all, pom, shells);
    }

    /** The same settings for decks with properties of a POM, which may be that of the module that the deck is in. */
    public ReaderSettings filling(Function<Path, PomValues> values) {
        return new ReaderSettings(includes, excludes, defaults, linkExcludes, neighbours, modules, values, shells);
    }

    /** The same settings, under which JShell runs code of decks. */
    public ReaderSettings running(Shells codeOfDecks) {
        return new ReaderSettings(
                includes, excludes, defaults, linkExcludes, neighbours, modules, pom, Optional.of(codeOfDecks));
    }

    /** Patterns of the files to look into. */
    List<String> patterns() {
        return includes.isEmpty() ? MARKDOWN : includes;
    }

    /** How to include a folder that is written like a file, as the end of a sentence. */
    String folderCure(Path root) {
        return includes.stream()
                .filter(include -> PLAIN.matcher(include).matches() && Files.isDirectory(root.resolve(include)))
                .findFirst()
                .map(include -> "; for all files in a folder, write '" + include + "/'")
                .orElse("");
    }
}
