package io.github.coursemaven.base.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text that knows the line and column in the file for each character, however the text has been cut, decoded or joined
 * since it was read. This is the one place that turns offsets into lines and columns. Immutable.
 */
public final class SourceText {

    private final String text;
    private final List<Piece> pieces;

    private SourceText(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /**
     * A stretch of text from one place of one file.
     *
     * @param start offset in the text of this object
     * @param origin offset in the file
     * @param verbatim whether the file's offsets advance with the text's; if not, the whole piece has one place
     */
    private record Piece(int start, SourceFile file, int origin, boolean verbatim) {

        Location.Point locationAt(int offset) {
            return file.locationAt(originOf(offset));
        }

        int originOf(int offset) {
            return verbatim ? origin + offset - start : origin;
        }

        Piece shiftedBy(int distance) {
            return new Piece(start + distance, file, origin, verbatim);
        }

        /** The same piece without what is before an offset. */
        Piece from(int offset) {
            return offset <= start ? this : new Piece(offset, file, originOf(offset), verbatim);
        }
    }

    /** The whole text of a file. */
    public static SourceText of(String file, String text) {
        return new SourceText(text, List.of(new Piece(0, new SourceFile(file, text), 0, true)));
    }

    public String text() {
        return text;
    }

    /**
     * Converts an offset in {@link #text} to the line and column a reader of the file would count.
     *
     * @param offset 0-based, in UTF-16 code units; the length of the text is allowed
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Location.Point locationAt(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(offset);
        }
        return pieces.get(pieceAt(offset)).locationAt(offset);
    }

    /** The offset, in the file, of the character at an offset in {@link #text}. */
    public int originOf(int offset) {
        return pieces.get(pieceAt(offset)).originOf(offset);
    }

    /** The part from one offset up to, but not including, another. */
    public SourceText slice(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        var first = pieceAt(from);
        var kept = new ArrayList<Piece>();
        for (var index = first; index < pieces.size(); index++) {
            var piece = pieces.get(index);
            if (index > first && piece.start() >= to) {
                break;
            }
            kept.add(piece.from(from).shiftedBy(-from));
        }
        return new SourceText(text.substring(from, to), kept);
    }

    /** The text without the white space at its ends, as JavaScript's {@code trim} defines white space. */
    public SourceText strip() {
        return stripLeading().stripTrailing();
    }

    /** The text without the white space after its last character. */
    public SourceText stripTrailing() {
        var end = text.length();
        while (end > 0 && WhiteSpace.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return slice(0, end);
    }

    /** The text without the white space before its first character. */
    public SourceText stripLeading() {
        return slice(leadingSpace(), text.length());
    }

    /** Replaces each match; if the replacement equals the matched text, positions inside it are kept. */
    public SourceText replace(Pattern pattern, Function<MatchResult, String> replacement) {
        var matcher = pattern.matcher(text);
        var out = new Builder(this, 0);
        var end = 0;
        while (matcher.find()) {
            var replaced = replacement.apply(matcher.toMatchResult());
            if (!replaced.equals(matcher.group())) {
                out.append(this, end, matcher.start()).append(replaced, this, matcher.start());
                end = matcher.end();
            }
        }
        return end == 0 ? this : out.append(this, end, text.length()).build();
    }

    @Override
    public String toString() {
        return text;
    }

    private int leadingSpace() {
        var start = 0;
        while (start < text.length() && WhiteSpace.isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int pieceAt(int offset) {
        var low = 0;
        var high = pieces.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Joins parts of other texts. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        /** @param offset the place, in {@code source}, of text that is appended before any text with a place of its own */
        public Builder(SourceText source, int offset) {
            place(source, offset);
        }

        /** Appends a part of a text, which keeps its places. */
        public Builder append(SourceText source, int from, int to) {
            var first = source.pieceAt(from);
            for (var index = first; index < source.pieces.size(); index++) {
                var piece = source.pieces.get(index);
                if (index > first && piece.start() >= to) {
                    break;
                }
                add(piece.from(from).shiftedBy(text.length() - from));
            }
            text.append(source.text, from, to);
            return this;
        }

        /** Appends text whose characters all have one place, that of a character in another text. */
        public Builder append(String literal, SourceText source, int offset) {
            place(source, offset);
            text.append(literal);
            return this;
        }

        /** Appends text whose place is the end of what was appended before. */
        public Builder append(String literal) {
            var last = pieces.get(pieces.size() - 1);
            add(new Piece(text.length(), last.file(), last.originOf(text.length()), false));
            text.append(literal);
            return this;
        }

        public int length() {
            return text.length();
        }

        public SourceText build() {
            return new SourceText(text.toString(), List.copyOf(pieces));
        }

        private void place(SourceText source, int offset) {
            var piece = source.pieces.get(source.pieceAt(offset));
            add(new Piece(text.length(), piece.file(), piece.originOf(offset), false));
        }

        private void add(Piece piece) {
            if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).start() == piece.start()) {
                pieces.remove(pieces.size() - 1);
            }
            pieces.add(piece);
        }
    }
}
