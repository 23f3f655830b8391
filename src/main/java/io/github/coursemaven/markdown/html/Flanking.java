package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.regex.Pattern;

/**
 * What is on both sides of a run of asterisks or underscores (CommonMark 0.30, section 6.2), with what marked 4.3 counts as
 * punctuation: ASCII's, without the backslash. So emphasis can end between a full-width comma and a letter.
 */
record Flanking(String before, String after) {

    private static final Pattern PUNCTUATION = Pattern.compile("[!\"#$%&'()+\\-.,/:;<=>?@\\[\\]`^{|}~*_]");
    private static final Pattern BLANK = Pattern.compile("|[\\u0000" + WhiteSpace.CLASS + "]");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** Whether the run can begin emphasis. */
    boolean left() {
        return !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    }

    /** Whether the run can end emphasis. */
    boolean right() {
        return !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    }

    /** Whether a letter or digit is before the run, so that an underscore is a part of the word. */
    boolean insideWordAtStart() {
        return LETTER.matcher(before).matches();
    }

    boolean isPunctuationAfter() {
        return isPunctuation(after);
    }

    /**
     * How many characters of two runs become markup: two for strong emphasis, one for emphasis, none if the runs do not belong
     * together.
     */
    static int used(DelimiterRun opener, DelimiterRun closer) {
        var lengths = opener.length() + closer.length();
        if ((closer.canOpen() || opener.canClose()) && opener.length() % 3 != 0 && lengths % 3 == 0) {
            return 0;
        }
        return Math.min(opener.length(), closer.length()) >= 2 ? 2 : 1;
    }

    private static boolean isPunctuation(String character) {
        return PUNCTUATION.matcher(character).matches();
    }

    private static boolean isBlank(String character) {
        return BLANK.matcher(character).matches();
    }
}
