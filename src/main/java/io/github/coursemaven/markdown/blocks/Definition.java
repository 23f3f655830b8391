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

    /** The label under which links find their definition: case and kinds of blanks make no difference. */
    public static String label(String written) {
        return BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
