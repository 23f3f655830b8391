package io.github.coursemaven.course.deck;

/**
 * Whether a Markdown file is a deck.
 *
 * @param isDeck also true for a deck that cannot be read
 * @param reason why, as shown in the debug log
 */
public record FileVerdict(boolean isDeck, String reason) {

    @Override
    public String toString() {
        return (isDeck ? "deck: " : "not a deck: ") + reason;
    }
}
