package io.github.coursemaven.build;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.EditedDeck.Reading;
import io.github.coursemaven.build.record.DeckRecord;
import io.github.coursemaven.build.record.LastEdit;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.DeckMemory;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is to be written after single decks were edited. Each is read twice: as it was, to see whether it alone makes the pages and
 * problems that the whole course had of it, and as it is. If it did not, or if anything outside of it may have changed, the whole
 * course must be built.
 */
final class EditedBuild {

    private final LastEdit last;
    private final CourseFiles files;
    private final CourseReader reader;
    private final CourseChecker checker;
    private final DeckPages pages;
    private final Set<View> views;

    EditedBuild(
            LastEdit last,
            CourseFiles files,
            CourseReader reader,
            CourseChecker checker,
            DeckPages pages,
            Set<View> views) {
        this.last = last;
        this.files = files;
        this.reader = reader;
        this.checker = checker.withoutNetwork();
        this.pages = pages;
        this.views = Set.copyOf(views);
    }

    /**
     * What has changed.
     *
     * @param found in the whole course
     * @param sites the pages of each edited deck
     */
    record Result(CheckResult found, List<Site> sites) {

        Result {
            sites = List.copyOf(sites);
        }

        /** A checksum of each page, by its path below the output folder. */
        Map<String, String> checksums() {
            var sums = new TreeMap<String, String>();
            sites.forEach(site -> sums.putAll(EditedBuild.checksums(site)));
            return sums;
        }
    }

    /** Empty if the whole course must be built. */
    Optional<Result> result() throws IOException {
        var found = Optional.of(last.course().checked());
        var sites = new ArrayList<Site>();
        for (var record : last.edited()) {
            var deck = deck(record);
            var site = deck.flatMap(this::site);
            if (site.isEmpty()) {
                return Optional.empty();
            }
            sites.add(site.get());
            found = found.flatMap(deck.get()::in);
        }
        return found.map(all -> new Result(all, sites));
    }

    private Optional<EditedDeck> deck(DeckRecord record) throws IOException {
        var file = files.roots().search().resolve(record.path());
        var was = reading(file, reader.remembering(DeckMemory.of(Map.of(DiskTrace.untraced(file), record.source()))));
        var is = reading(file, reader);
        return was.isPresent() && is.isPresent()
                ? Optional.of(new EditedDeck(files.roots().display(file), was.get(), is.get()))
                        .filter(EditedDeck::isTheSameForOthers)
                : Optional.empty();
    }

    private Optional<Reading> reading(Path file, CourseReader inState) throws IOException {
        var alone = inState.read(file);
        if (alone.decks().size() != 1) {
            return Optional.empty();
        }
        var course = new OtherDecks(last.course().decks(), files, reader, views).around(alone);
        return Optional.of(new Reading(alone.decks().get(0), course, checker.check(course, views)));
    }

    /** The pages now, if those before the edit are made as they were then, and need the same files. */
    private Optional<Site> site(EditedDeck deck) {
        var was = pages.of(deck.was().course(), deck.was().deck().path());
        var is = pages.of(deck.is().course(), deck.is().deck().path());
        var recorded = last.run().pages();
        var isAsRecorded = checksums(was).entrySet().stream()
                .allMatch(page -> page.getValue().equals(recorded.get(page.getKey())));
        return Optional.of(is)
                .filter(site -> isAsRecorded
                        && site.pages().keySet().equals(was.pages().keySet())
                        && site.assets().keySet().equals(was.assets().keySet()));
    }

    private static Map<String, String> checksums(Site site) {
        var sums = new TreeMap<String, String>();
        site.pages().forEach((path, page) -> sums.put(path, Checksum.of(page.html())));
        return sums;
    }
}
