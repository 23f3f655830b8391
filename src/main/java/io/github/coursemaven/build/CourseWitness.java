package io.github.coursemaven.build;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.record.CourseRecord;
import io.github.coursemaven.build.record.DeckRecord;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Remembers what a run has found, for a record of its course. */
public final class CourseWitness {

    private static final long MOST_BYTES = 1 << 19;

    private final IntSupplier lines;
    private Optional<Course> course = Optional.empty();
    private Optional<CheckResult> checked = Optional.empty();
    private int firstLine;
    private int lastLine;

    /** @param lines how many the log has by now */
    CourseWitness(IntSupplier lines) {
        this.lines = lines;
    }

    /** The problems are about to be logged. */
    void found(Course read, CheckResult all) {
        course = Optional.of(read);
        checked = Optional.of(all);
        firstLine = lines.getAsInt();
    }

    /**
     * The problems have been logged.
     *
     * @param isAll whether nothing else decides what is logged and written
     */
    void told(boolean isAll) {
        course = course.filter(read -> isAll);
        lastLine = lines.getAsInt();
    }

    /**
     * The record, if there is one.
     *
     * @param pages what can be made for one deck alone
     * @param checkout the folder that files are named in
     */
    Optional<CourseRecord> record(DiskTrace trace, DeckPages pages, Path checkout) throws IOException {
        if (course.isEmpty()
                || checked.isEmpty()
                || hasCode(checked.get())
                || !course.get().collisions().isEmpty()) {
            return Optional.empty();
        }
        var names = pages.names(course.get());
        var decks = new ArrayList<DeckRecord>();
        for (var deck : course.get().decks()) {
            decks.add(record(deck, trace, names, DiskTrace.untraced(checkout)));
        }
        return Optional.of(new CourseRecord(decks, checked.get(), firstLine, lastLine));
    }

    /** What is known of code on slides depends on what was compiled and tested. */
    static boolean hasCode(CheckResult checked) {
        return !checked.code().proven().isEmpty();
    }

    private static DeckRecord record(Deck deck, DiskTrace trace, Map<Path, String> names, Path checkout) {
        var file = DiskTrace.untraced(deck.file());
        var metadata = deck.options().metadata();
        return new DeckRecord(
                checkout.relativize(file).toString(),
                Roots.slashed(deck.path()),
                names.getOrDefault(deck.file(), deck.title()),
                metadata.order().map(Object::toString),
                metadata.lang(),
                trace.isReadOnce(file) ? bytes(file) : Optional.empty());
    }

    /** Those of a deck that is not too large to be kept, and was not deleted meanwhile. */
    private static Optional<String> bytes(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
