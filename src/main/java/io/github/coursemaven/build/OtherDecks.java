package io.github.coursemaven.build;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.build.record.DeckRecord;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.DeckSources;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.icon.DeckIcons;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.course.read.CourseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The decks around one that is read alone. They have their paths, names and order, but no slides, unless that deck has a link to
 * one of these.
 */
final class OtherDecks {

    private final CourseFiles files;
    private final CourseReader reader;
    private final Set<View> views;
    private final Map<Path, DeckRecord> records = new LinkedHashMap<>();
    private final Map<List<Optional<String>>, DeckOptions> options = new HashMap<>();

    OtherDecks(List<DeckRecord> records, CourseFiles files, CourseReader reader, Set<View> views) {
        this.files = files;
        this.reader = reader;
        this.views = Set.copyOf(views);
        for (var record : records) {
            this.records.put(files.roots().search().resolve(record.path()), record);
        }
    }

    /** The course of one deck among all others. */
    Course around(Course alone) throws IOException {
        var deck = alone.decks().get(0);
        var others = new LinkedHashMap<Path, Deck>();
        records.forEach((file, record) -> others.put(file, withoutSlides(file, record, deck)));
        others.put(deck.file(), deck);
        var course = withDecks(alone, List.copyOf(others.values()));
        for (var file : linked(deck, course)) {
            var read = reader.read(file).decks();
            if (read.size() == 1) {
                others.put(file, named(read.get(0)));
            }
        }
        return withDecks(alone, List.copyOf(others.values()));
    }

    private static Course withDecks(Course alone, List<Deck> decks) {
        return new Course(
                decks,
                alone.styleSheets(),
                alone.pages(),
                alone.excludes(),
                alone.verdicts(),
                alone.neighbours(),
                alone.problems());
    }

    private Deck withoutSlides(Path file, DeckRecord record, Deck like) {
        var style = new DeckStyle(
                like.style().theme(),
                like.style().highlightTheme(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        return new Deck(
                new DeckSources(file, List.of(), List.of(), List.of(), List.of(), List.of()),
                files.roots().search().relativize(file),
                like.origin().ofOther(file),
                record.name(),
                options.computeIfAbsent(List.of(record.order(), record.lang()), facts -> options(record)),
                style,
                List.of(),
                DeckIcons.NONE,
                List.of(),
                List.of());
    }

    private static DeckOptions options(DeckRecord record) {
        var place = Location.of(record.path());
        var settings = new LinkedHashMap<String, Value>();
        record.order().ifPresent(order -> settings.put("order", new Value.Scalar(order, order, place)));
        record.lang().ifPresent(lang -> settings.put("lang", new Value.Scalar(lang, lang, place)));
        return DeckOptions.of(new Value.Mapping(settings, place), problem -> {});
    }

    private Deck named(Deck deck) {
        return new Deck(
                deck.sources(),
                deck.path(),
                deck.origin(),
                Optional.ofNullable(records.get(deck.file()))
                        .map(DeckRecord::name)
                        .orElse(deck.title()),
                deck.options(),
                deck.style(),
                deck.columns(),
                deck.icons(),
                List.of(),
                List.of());
    }

    /** The files of other decks among whose slides a link of a deck looks for one. */
    private Set<Path> linked(Deck deck, Course course) {
        var destinations = Destinations.of(course, files, views);
        var linked = new LinkedHashSet<Path>();
        for (var reference : deck.references()) {
            if (namesPart(reference)) {
                destinations.from(deck, reference).linkedDeck().map(Deck::file).ifPresent(linked::add);
            }
        }
        linked.remove(deck.file());
        linked.retainAll(records.keySet());
        return linked;
    }

    private static boolean namesPart(Reference reference) {
        return reference.target() instanceof Target.Local local
                && !local.fragment().isEmpty();
    }
}
