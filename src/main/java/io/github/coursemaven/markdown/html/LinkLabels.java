package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.markdown.blocks.Definition;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels of links in one text.
 *
 * @param defined those with a definition, as {@link Definition#label} makes them
 * @param undefined what would be links if their labels had definitions
 */
public record LinkLabels(Set<String> defined, List<Undefined> undefined) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}\\S*+\\s.*\\p{L}{2}", Pattern.DOTALL);

    public LinkLabels {
        defined = Set.copyOf(defined);
        undefined = List.copyOf(undefined);
    }

    /**
     * Brackets that are shown as text.
     *
     * @param label as written
     * @param likely whether they are meant as a link or an image even if no definition has a similar label
     */
    public record Undefined(Location location, String label, boolean likely) {

        /** Whether it is a target, written in brackets instead of parentheses. */
        public boolean isTarget() {
            return TargetForm.isWeb(label) || TargetForm.isFile(label);
        }
    }

    /** Whether text and label are words, as in {@code [the guide][guide]}, not parts of code, as in {@code [x][0]}. */
    static boolean areWords(String text, String label) {
        return !label.startsWith(",")
                && (WORDS.matcher(text).find()
                        || (WORD.matcher(text).find() && WORD.matcher(label).find()));
    }
}
