package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.SourceText;
import java.util.regex.Pattern;

/**
 * Six of the characters that Unicode reserves for internal use. The engine marks places with them, so they must never come
 * from an author: not as they are, not as character references, not percent-encoded.
 */
public final class ReservedCharacters {

    /** Where the number of a reference begins. */
    static final char MARK_START = '\uFDD0';

    /** Where the number of a reference ends. */
    static final char MARK_END = '\uFDD1';

    /** Stands for a dollar sign that the author escaped, until formulas have been found. */
    public static final char ESCAPED_DOLLAR = '\uFDD2';

    /** Where a formula begins that was taken as written, until formulas have been found; its delimiters follow. */
    public static final char FORMULA_START = '\uFDD3';

    /** Where such a formula ends. */
    public static final char FORMULA_END = '\uFDD4';

    /** Begins the value of an attribute that would otherwise be left out, because it is the name of the attribute. */
    static final char KEPT_VALUE = '\uFDD5';

    private static final Pattern RESERVED = Pattern.compile("[\uFDD0-\uFDD5]");
    private static final Pattern CHARACTER_REFERENCE =
            Pattern.compile("&#(?:[Xx]0*+[Ff][Dd]{2}[0-5](?![0-9A-Fa-f])|0*+(?:6497[6-9]|6498[01])(?![0-9]));?");
    private static final String REPLACEMENT = "\uFFFD";

    private ReservedCharacters() {}

    /** The text with U+FFFD in place of each. */
    public static String replaced(String text) {
        return RESERVED.matcher(text).replaceAll(REPLACEMENT);
    }

    /** HTML with U+FFFD in place of each character reference that a parser would decode to one of them. */
    public static SourceText referencesReplaced(SourceText html) {
        return html.text().contains("&#") ? html.replace(CHARACTER_REFERENCE, reference -> REPLACEMENT) : html;
    }
}
