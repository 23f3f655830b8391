package io.github.coursemaven.course.deck;

/**
 * Whether a Markdown file is a deck.
 *
 * @param kind a deck, also one that cannot be read, or what it is instead
 * @param reason why, as shown in the debug log
 * @param resemblesDeck whether it is not a deck, but looks like one
 */
public record FileVerdict(Kind kind, String reason, boolean resemblesDeck) {

    /** What a Markdown file is. */
    public enum Kind {
        DECK,
        /** Written for another tool. */
        OF_OTHER_TOOL,
        /** In a place for decks, but for the teacher: lists, plans, notes. */
        PAPER,
        /** In a place for any files, without any sign of a deck. */
        WITHOUT_SIGN,
        OTHER
    }

    /** How an author says that a file is a deck. */
    public static final String SAY_DECK =
            "write 'deck: true' in its front matter (if it has none, write the lines '---',"
                    + " 'deck: true' and '---' at its top)";

    public FileVerdict(boolean isDeck, String reason) {
        this(isDeck ? Kind.DECK : Kind.OTHER, reason, false);
    }

    /** A deck that is written for another tool. */
    public static FileVerdict ofOtherTool(String tool) {
        return new FileVerdict(Kind.OF_OTHER_TOOL, "a deck of " + tool, false);
    }

    /** A file for the teacher in a place for decks. */
    public static FileVerdict paper() {
        return new FileVerdict(Kind.PAPER, "it has no separators, and is a list, a plan or a paper", false);
    }

    /** A file without any sign of a deck, in a place for any files. */
    public static FileVerdict withoutSign() {
        return new FileVerdict(Kind.WITHOUT_SIGN, "nothing in it or its name says that it is a deck", false);
    }

    public boolean isDeck() {
        return kind == Kind.DECK;
    }

    /** The same for a file that looks like a deck. */
    public FileVerdict resembling() {
        return new FileVerdict(kind, reason, true);
    }

    @Override
    public String toString() {
        return (isDeck() ? "deck: " : "not a deck: ") + reason;
    }
}
