package io.github.coursemaven.markdown.blocks;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link definition.
 *
 * @param label as {@link #label} makes it
 * @param url as written, without angle brackets
 * @param title as written, without quotes
 */
public record Definition(String label, SourceText url, Optional<SourceText> title) {

    private static final Pattern BLANKS = Pattern.compile("[" + WhiteSpace.CLASS + "]+");

    private static final Pattern NOTE_LABEL = Pattern.compile("\\^[\\w-]{1,40}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'’-]++[.,;!?]?+");

    /** Whether it is a footnote of one word, {@code [^1]: Wikipedia}, and leads nowhere. */
    public boolean isNote() {
        return NOTE_LABEL.matcher(label).matches() && WORD.matcher(url.text()).matches();
    }

    /** The label under which links find their definition: case and kinds of blanks make no difference. */
    public static String label(String written) {
        return BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
