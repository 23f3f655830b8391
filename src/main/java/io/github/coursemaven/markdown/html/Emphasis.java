package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import java.util.function.IntPredicate;

/** Emphasis by the rules of marked 4.3. */
final class Emphasis extends EmphasisDelimiterProcessor {

    private final boolean insideWords;
    private final IntPredicate masked;

    private Emphasis(char mark, boolean insideWords, IntPredicate masked) {
        super(mark, false);
        this.insideWords = insideWords;
        this.masked = masked;
    }

    /** @param masked whether no emphasis ends at an offset of the text */
    static Emphasis withAsterisks(IntPredicate masked) {
        return new Emphasis('*', true, masked);
    }

    /** Never inside a word. */
    static Emphasis withUnderscores(IntPredicate masked) {
        return new Emphasis('_', false, masked);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return masked.test(closer.getNode().getStartOffset()) ? 0 : Flanking.used(opener, closer);
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
