package io.github.coursemaven.build.record;

import io.github.coursemaven.check.CheckResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a later run needs to know of a course to read and write only the decks that were edited.
 *
 * @param checked all that was found; what references lead to is not known any more, only which are external
 * @param firstLine of the log that tells a problem, 0-based
 * @param lastLine the line after the last one that tells a problem
 */
public record CourseRecord(List<DeckRecord> decks, CheckResult checked, int firstLine, int lastLine) {

    public CourseRecord {
        decks = List.copyOf(decks);
    }

    /** The same decks with other findings. */
    public CourseRecord with(CheckResult found, int newFirstLine, int newLastLine) {
        return new CourseRecord(decks, found, newFirstLine, newLastLine);
    }

    /** The same course with decks that were read from other bytes. */
    public CourseRecord with(Collection<DeckRecord> edited) {
        Map<String, DeckRecord> byFile =
                edited.stream().collect(Collectors.toMap(DeckRecord::file, Function.identity()));
        var all = decks.stream()
                .map(deck -> byFile.getOrDefault(deck.file(), deck))
                .toList();
        return new CourseRecord(all, checked, firstLine, lastLine);
    }
}
