package io.github.coursemaven.course.deck;

/**
 * What a Markdown file is taken for.
 *
 * @param isDeck also true for a deck that cannot be read
 * @param reason why, for people who wonder
 */
public record FileVerdict(boolean isDeck, String reason) {

    @Override
    public String toString() {
        return (isDeck ? "deck: " : "no deck: ") + reason;
    }
}
