package io.github.coursemaven.build.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has changed since a run, if that is nothing but the bytes of decks on which only these decks depend.
 *
 * @param edited as they were then
 */
public record LastEdit(RunRecord run, CourseRecord course, List<DeckRecord> edited) {

    public LastEdit {
        edited = List.copyOf(edited);
    }

    /**
     * The edit of some files; empty if any of them is not such a deck.
     *
     * @param files relative to the checkout
     */
    public static Optional<LastEdit> of(RunRecord run, CourseRecord course, List<String> files) {
        var edited = course.decks().stream()
                .filter(deck -> files.contains(deck.file()) && deck.bytes().isPresent())
                .toList();
        var isKnown = edited.stream().allMatch(deck -> run.answers().have(deck.file(), deck.source()));
        return isKnown && edited.size() == files.size()
                ? Optional.of(new LastEdit(run, course, edited))
                : Optional.empty();
    }

    /** The decks as they are now; none if one was deleted meanwhile. */
    public List<DeckRecord> editedNow(Path checkout) {
        try {
            var now = new ArrayList<DeckRecord>();
            for (var deck : edited) {
                now.add(deck.with(Files.readString(checkout.resolve(deck.file()), StandardCharsets.ISO_8859_1)));
            }
            return now;
        } catch (IOException e) {
            return List.of();
        }
    }
}
