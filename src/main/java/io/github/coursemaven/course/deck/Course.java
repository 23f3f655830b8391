package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.files.AnyDisk;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.StaticFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All decks of a teaching repository.
 *
 * @param decks in the order of the course: by {@code order} in the front matter, then by path, numbers by their value
 * @param styleSheets those of the course that decks use, and those that these import
 * @param pages those of the author's own that decks lead to, and the modules that these load
 * @param excludes targets that are not checked
 * @param verdicts for each Markdown file that was found, relative to the search root, why it is a deck or is not
 * @param neighbours the courses of other modules
 * @param problems found while files were read
 */
public record Course(
        List<Deck> decks,
        List<StyleSheet> styleSheets,
        List<LocalPage> pages,
        List<LinkExclude> excludes,
        Map<Path, FileVerdict> verdicts,
        List<Neighbour> neighbours,
        List<Problem> problems) {

    public Course {
        decks = DeckOrder.sorted(decks);
        styleSheets = List.copyOf(styleSheets);
        pages = List.copyOf(pages);
        excludes = List.copyOf(excludes);
        verdicts = Map.copyOf(verdicts);
        neighbours = List.copyOf(neighbours);
        problems = List.copyOf(problems);
    }

    /**
     * This course with a later reading of one of its decks.
     *
     * @param alone that deck, as a course of its own
     */
    public Course with(Course alone) {
        var read = alone.decks.stream().collect(Collectors.toMap(Deck::file, Function.identity()));
        var sheets = new LinkedHashMap<Path, StyleSheet>();
        Stream.of(styleSheets, alone.styleSheets)
                .flatMap(List::stream)
                .forEach(sheet -> sheets.put(sheet.file(), sheet));
        return new Course(
                decks.stream().map(deck -> read.getOrDefault(deck.file(), deck)).toList(),
                List.copyOf(sheets.values()),
                pages,
                excludes,
                verdicts,
                neighbours,
                problems);
    }

    /** Whether its decks are those of another reading of the course, not only equal to them. */
    public boolean hasSameDecks(Course other) {
        Set<Deck> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(other.decks);
        return decks.size() == others.size() && others.containsAll(decks);
    }

    /** Whether any file is a deck, even one that cannot be read. */
    public boolean hasDecks() {
        return verdicts.values().stream().anyMatch(FileVerdict::isDeck);
    }

    /**
     * Decks that would write the same file, at least on a disk that does not distinguish upper and lower case.
     *
     * @param page the first such file, as the first of the decks spells it
     * @param decks two or more
     */
    public record Collision(Path page, List<Deck> decks) {
        public Collision {
            decks = List.copyOf(decks);
        }
    }

    /** The collisions, each set of decks once. */
    public List<Collision> collisions() {
        var collisions = new LinkedHashMap<List<Path>, Collision>();
        for (var pages : pagesOnAnyDisk().values()) {
            var sameName = new LinkedHashMap<Path, Deck>();
            pages.forEach(page -> sameName.putIfAbsent(page.deck().file(), page.deck()));
            if (sameName.size() > 1) {
                collisions.putIfAbsent(
                        List.copyOf(sameName.keySet()),
                        new Collision(pages.get(0).path(), List.copyOf(sameName.values())));
            }
        }
        return List.copyOf(collisions.values());
    }

    private record Page(Deck deck, Path path) {}

    private Map<String, List<Page>> pagesOnAnyDisk() {
        var pages = new LinkedHashMap<String, List<Page>>();
        for (var view : View.values()) {
            for (var deck : decks) {
                var path = view.pageOf(deck);
                pages.computeIfAbsent(onAnyDisk(path), name -> new ArrayList<>())
                        .add(new Page(deck, path));
            }
        }
        return pages;
    }

    private static String onAnyDisk(Path page) {
        return AnyDisk.folded(Roots.slashed(page));
    }

    /** The decks that have pages of their own. */
    public List<Deck> publishable() {
        var colliding = colliding();
        return decks.stream().filter(deck -> !colliding.contains(deck.file())).toList();
    }

    /** The decks that have no page, because another deck would have the same. */
    public List<Deck> withoutPage() {
        var colliding = colliding();
        return decks.stream().filter(deck -> colliding.contains(deck.file())).toList();
    }

    private Set<Path> colliding() {
        return collisions().stream()
                .flatMap(collision -> collision.decks().stream())
                .map(Deck::file)
                .collect(Collectors.toSet());
    }

    /**
     * The path of the course's index below the output directory: beside a deck that some disk
     * would write there, too, another name.
     */
    public String indexPage() {
        var taken =
                publishable().stream().map(Deck::page).map(Course::onAnyDisk).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of("index.html", "course.html"),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> "course-" + number + ".html"))
                .filter(page -> !taken.contains(page))
                .findFirst()
                .orElseThrow();
    }

    /** What all decks, their settings and their style sheets refer to; each place once, even if decks share it. */
    public List<Reference> references() {
        var ofSettings = decks.stream().flatMap(deck -> deck.style().references().stream());
        var ofSlides = decks.stream().flatMap(deck -> deck.references().stream());
        var ofSheets = styleSheets.stream().flatMap(sheet -> sheet.references().stream());
        var ofPages = pages.stream().flatMap(page -> page.references().stream());
        return Stream.of(ofSettings, ofSlides, ofSheets, ofPages)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** The style sheet in a file, if decks use it. */
    public Optional<StyleSheet> styleSheetAt(Path file) {
        return styleSheets.stream().filter(sheet -> sheet.file().equals(file)).findFirst();
    }

    /** The files that decks are made of, absolute, but for style sheets and configuration. */
    public Set<Path> markdown() {
        return decks.stream()
                .map(Deck::sources)
                .flatMap(sources -> Stream.concat(Stream.of(sources.file()), sources.included().stream()))
                .collect(Collectors.toSet());
    }

    /** The folders that decks want to be published as they are. */
    public List<StaticFolder> staticFolders() {
        return decks.stream()
                .flatMap(deck -> deck.style().staticFolders().stream())
                .distinct()
                .toList();
    }

    /** The page of the author's own, or the module, in a file, if decks lead to it. */
    public Optional<LocalPage> pageAt(Path file) {
        return pages.stream().filter(page -> page.file().equals(file)).findFirst();
    }
}
