package io.github.coursemaven.markdown;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;

/** Emphasis with underscores, never inside a word. */
final class UnderscoreEmphasis extends UnderscoreDelimiterProcessor {

    UnderscoreEmphasis() {
        super(false);
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
