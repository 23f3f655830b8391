package io.github.coursemaven.course.deck;

/**
 * Whether a Markdown file is a deck.
 *
 * @param isDeck also true for a deck that cannot be read
 * @param reason why, as shown in the debug log
 * @param resemblesDeck whether it is not a deck, but looks like one
 */
public record FileVerdict(boolean isDeck, String reason, boolean resemblesDeck) {

    private static final String OF_TOOL = "a deck of ";

    public FileVerdict(boolean isDeck, String reason) {
        this(isDeck, reason, false);
    }

    /** A deck that is written for another tool. */
    public static FileVerdict ofOtherTool(String tool) {
        return new FileVerdict(false, OF_TOOL + tool);
    }

    public boolean isOfOtherTool() {
        return !isDeck && reason.startsWith(OF_TOOL);
    }

    /** The same for a file that looks like a deck. */
    public FileVerdict resembling() {
        return new FileVerdict(isDeck, reason, true);
    }

    @Override
    public String toString() {
        return (isDeck ? "deck: " : "not a deck: ") + reason;
    }
}
