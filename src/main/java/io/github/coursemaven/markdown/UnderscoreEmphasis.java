package io.github.coursemaven.markdown;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis with underscores, never inside a word. */
final class UnderscoreEmphasis extends UnderscoreDelimiterProcessor {

    UnderscoreEmphasis() {
        super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return Flanking.used(opener, closer);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        var flanking = new Flanking(before, after);
        return flanking.left() && !flanking.insideWordAtStart();
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhiteSpace) {
        var flanking = new Flanking(before, after);
        return flanking.right() && (!flanking.left() || flanking.isPunctuationAfter());
    }
}
