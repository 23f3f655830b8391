package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.reference.Kind;
import java.util.Optional;

/**
 * Something that looks like a link, an image or its attributes, but is shown as text.
 *
 * @param location its first character
 * @param target what it would lead to if it were written correctly; empty if only attributes are text
 * @param likely whether it is meant as a link even if the target does not exist
 * @param fact what readers see
 * @param cure why, and what to write instead; follows the fact in a message
 */
public record UnreadLink(
        Location location, Kind kind, Optional<String> target, boolean likely, String fact, String cure) {

    private static final int MOST_SHOWN = 79;
    private static final int LONGEST_CURE = 300;

    public UnreadLink {
        cure = Shown.cut(cure, LONGEST_CURE);
    }

    /** As much of a text of the author as a message shows. */
    static String shown(String written) {
        return Shown.cut(written, MOST_SHOWN);
    }

    public String message() {
        return fact + cure;
    }
}
