package io.github.coursemaven.build.sync;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.deck.UnprovenOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Output on slides that is not what tests have printed in an earlier build. Either may be the newer one.
 *
 * @param snippets what they have printed
 */
public record OldOutputs(List<ShownSnippet> snippets) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public OldOutputs {
        snippets = List.copyOf(snippets);
    }

    public static OldOutputs of(Course course) {
        var places = course.decks().stream()
                .flatMap(deck -> deck.sources().unproven().stream())
                .filter(UnprovenOutput::isReported)
                .map(UnprovenOutput::place)
                .collect(Collectors.toSet());
        return new OldOutputs(course.decks().stream()
                .flatMap(deck -> deck.snippets().stream())
                .filter(snippet -> places.contains(snippet.place()))
                .distinct()
                .toList());
    }

    boolean areAt(Location place) {
        return snippets.stream().anyMatch(snippet -> snippet.place().equals(place));
    }

    /** One problem for all of it; empty if there is none. */
    public Optional<Problem> problem(ZoneId zone) {
        var isOne = snippets.size() == 1;
        return snippets.stream()
                .findFirst()
                .map(first -> Rule.SNIPPETS_UNPROVEN.at(
                        first.place(),
                        Counted.of(snippets.size(), "block") + " of output on slides "
                                + (isOne ? "differs" : "differ")
                                + " from what tests have printed in an earlier build" + time(zone)
                                + "; run 'mvn test course:sync' to compare "
                                + (isOne ? "it" : "them") + " with what they print now"));
    }

    /** When the oldest report was written. */
    private String time(ZoneId zone) {
        return snippets.stream()
                .flatMap(snippet -> written(snippet).stream())
                .min(Instant::compareTo)
                .map(time -> ", at " + TIME.format(time.atZone(zone)))
                .orElse("");
    }

    private static Optional<Instant> written(ShownSnippet snippet) {
        try {
            return Optional.of(Files.getLastModifiedTime(DiskTrace.untraced(snippet.source()))
                    .toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
