package io.github.coursemaven.course.deck;

/**
 * Whether a Markdown file is a deck.
 *
 * @param isDeck also true for a deck that cannot be read
 * @param reason why, as shown in the debug log
 * @param resemblesDeck whether it is not a deck, but looks like one
 */
public record FileVerdict(boolean isDeck, String reason, boolean resemblesDeck) {

    /** How an author says that a file is a deck. */
    public static final String SAY_DECK =
            "write 'deck: true' in its front matter (if it has none, write the lines '---',"
                    + " 'deck: true' and '---' at its top)";

    private static final String OF_TOOL = "a deck of ";
    private static final String NO_SIGN = "nothing in it or its name says that it is a deck";

    public FileVerdict(boolean isDeck, String reason) {
        this(isDeck, reason, false);
    }

    /** A deck that is written for another tool. */
    public static FileVerdict ofOtherTool(String tool) {
        return new FileVerdict(false, OF_TOOL + tool);
    }

    /** A file without any sign of a deck, in a place for any files. */
    public static FileVerdict withoutSign() {
        return new FileVerdict(false, NO_SIGN);
    }

    public boolean hasNoSign() {
        return reason.equals(NO_SIGN);
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
