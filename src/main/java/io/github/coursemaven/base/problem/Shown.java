package io.github.coursemaven.base.problem;

/** Text of an author as a message shows it. */
public final class Shown {

    private Shown() {}

    /**
     * A text, or as much of its beginning as there is room for, and '…'. A character outside the basic multilingual plane, such
     * as an emoji, is shown whole or not at all.
     *
     * @param most how many UTF-16 units of the text are shown
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
