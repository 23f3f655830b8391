package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.LocalPage;
import io.github.coursemaven.course.deck.LocalPage.Form;
import io.github.coursemaven.course.deck.Origin;
import io.github.coursemaven.course.link.Destinations;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Follows decks to HTML pages of the course, and these to the pages that they show or link to. Each deck's reference may lead to so
 * many pages and files, so that a whole site does not come along.
 */
final class PageReader {

    private static final int MOST_PAGES = 100;
    private static final int MOST_FILES = 1_000;

    private final Destinations destinations;
    private final PageTexts texts;
    private final Set<Path> published;
    private final Map<Path, LocalPage> pages = new TreeMap<>();
    private final Map<Path, Origin> origins = new HashMap<>();
    private final Map<Path, PageTexts.PageText> read = new HashMap<>();
    private final Set<Path> tooMany = new HashSet<>();
    private final Set<Path> tooLarge = new HashSet<>();
    private final Map<Path, List<Path>> next = new HashMap<>();
    private final Map<Path, Origin> styleSheets = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A reader of the pages of a course.
     *
     * @param published files that are published whatever pages lead to, which are not followed
     */
    PageReader(Destinations destinations, PageTexts texts, Set<Path> published) {
        this.destinations = destinations;
        this.texts = texts;
        this.published = Set.copyOf(published);
    }

    /** Follows all references of the decks. */
    PageReader follow(Course course) {
        for (var deck : course.decks()) {
            deck.references().forEach(reference -> follow(deck, reference));
        }
        return this;
    }

    /** The pages, and the modules that they load, sorted by path. Pages that were not followed do not come along. */
    List<LocalPage> pages() {
        return pages.values().stream()
                .map(page -> page.bringing(page.brings().stream()
                        .filter(file -> !isPage(file) || pages.containsKey(file))
                        .collect(Collectors.toSet())))
                .toList();
    }

    /** The style sheets that pages load, and where the references of each begin. */
    Map<Path, Origin> styleSheets() {
        return styleSheets;
    }

    /** Where pages lead to too many others, or are too large. */
    List<Problem> problems() {
        return problems;
    }

    private void follow(Deck deck, Reference reference) {
        destinations.from(deck, reference).file().filter(this::isPage).ifPresent(file -> {
            reportIfTooLarge(file, reference);
            var isComplete = followFrom(file, deck.origin());
            if (!isComplete && tooMany.add(file)) {
                problems.add(
                        Rule.MANY_PAGES.about(
                                reference,
                                "'" + reference.shown() + "' leads to more than " + MOST_PAGES
                                        + " pages or 1,000 files, so not all of them are copied; name the folder in 'staticDirs'"));
            }
        });
    }

    private void reportIfTooLarge(Path file, Reference reference) {
        if (texts.isTooLarge(file) && tooLarge.add(file)) {
            problems.add(
                    Rule.LARGE_PAGE.about(
                            reference,
                            "'" + reference.shown()
                                    + "' is larger than 2 MB, so it is not searched for files that it needs; if it needs any, name their folder in 'staticDirs'"));
        }
    }

    private boolean isPage(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml"))
                && !published.contains(file);
    }

    /** Whether all that is reached has been followed. */
    private boolean followFrom(Path first, Origin origin) {
        var reached = new LinkedHashSet<>(Set.of(first));
        var files = new HashSet<Path>();
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            var file = waiting.remove();
            readFor(file, origin);
            for (var other : next.getOrDefault(file, List.of())) {
                if (reached.add(other)) {
                    waiting.add(other);
                }
            }
            Optional.ofNullable(pages.get(file)).ifPresent(page -> files.addAll(page.brings()));
            if (reached.size() > MOST_PAGES || files.size() > MOST_FILES) {
                return false;
            }
        }
        return true;
    }

    /** Reads a page, again if a deck that leads to it makes its references begin in more places. */
    private void readFor(Path file, Origin origin) {
        var before = Optional.ofNullable(origins.get(file));
        var all = origins.merge(file, origin.ofOther(file), Origin::and);
        if (before.filter(all::equals).isEmpty()) {
            read(file, all);
        }
    }

    private void read(Path file, Origin origin) {
        var form = isPage(file) ? Form.HTML : Form.SCRIPT;
        var text = read.computeIfAbsent(file, unread -> form == Form.HTML ? texts.page(unread) : texts.module(unread));
        var page = new LocalPage(file, origin, text.base(), form, text.markup(), text.references(), Set.of());
        var brings = new LinkedHashSet<Path>();
        var followed = new ArrayList<Path>();
        for (var reference : text.references()) {
            destinations.from(page, reference).file().ifPresent(found -> {
                brings.add(found);
                if (isPage(found) || text.modules().contains(reference)) {
                    followed.add(found);
                    reportIfTooLarge(found, reference);
                }
                if (reference.kind() == Kind.STYLESHEET) {
                    styleSheets.merge(found, origin.ofOther(found), Origin::and);
                }
            });
        }
        next.put(file, followed);
        pages.put(file, page.bringing(brings));
    }
}
