package io.github.coursemaven.markdown.html;

/** Text that Markdown leaves as it is. Most texts of a course are, and need no parser. */
final class PlainText {

    /** What inline markup begins with, all but bare URLs. */
    private static final String SIGNS = "*_`[]!<&~$\\";

    private PlainText() {}

    /** Whether there is certainly no markup in a text. */
    static boolean is(String text) {
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character < ' ' || SIGNS.indexOf(character) >= 0 || (index > 0 && mayBeInUrl(text, index))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is the last of {@code //} or {@code www.}, of which each bare URL has one. */
    private static boolean mayBeInUrl(String text, int index) {
        var before = text.charAt(index - 1);
        return switch (text.charAt(index)) {
            case '/' -> before == '/';
            case '.' -> before == 'w' || before == 'W';
            default -> false;
        };
    }
}
