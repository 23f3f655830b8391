package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by the rules of marked 4.3. */
final class Emphasis extends EmphasisDelimiterProcessor {

    private final boolean insideWords;

    private Emphasis(char mark, boolean insideWords) {
        super(mark, false);
        this.insideWords = insideWords;
    }

    static Emphasis withAsterisks() {
        return new Emphasis('*', true);
    }

    /** Never inside a word. */
    static Emphasis withUnderscores() {
        return new Emphasis('_', false);
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
        return flanking.left() && (insideWords || !flanking.insideWordAtStart());
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
        return flanking.right() && (insideWords || !flanking.left() || flanking.isPunctuationAfter());
    }
}
