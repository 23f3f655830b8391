package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.ArrayDeque;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds bare URLs in a text: GFM's autolinks, where marked 4.3 does ({@code inline.url}). */
final class UrlScanner {

    private static final Pattern START =
            Pattern.compile("(?:(?:ftp|https?)://|www\\.)[a-zA-Z0-9-]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN =
            Pattern.compile("[hfw](?:(?!http|ftp|www)[a-z0-9])*", Pattern.CASE_INSENSITIVE);
    private static final String PUNCTUATION = "?!.,:;*_'\"~)";

    private final String text;
    private final Lookahead ends;
    private final Lookahead parentheses;

    UrlScanner(String text) {
        this.text = text;
        this.ends = new Lookahead(this::nextBlankOrTag);
        this.parentheses = Lookahead.to(")", text);
    }

    /** The offset after a URL, without the punctuation of the sentence around it; empty if there is none. */
    OptionalInt end(int start) {
        var matcher = START.matcher(text).region(start, text.length());
        return matcher.lookingAt()
                ? OptionalInt.of(new Url(start, ends.next(matcher.end())).end())
                : OptionalInt.empty();
    }

    /** The end of a text in which no URL begins. */
    int plainEnd(int start) {
        var matcher = PLAIN.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start + 1;
    }

    private int nextBlankOrTag(int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) != '<' && !WhiteSpace.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** An ampersand, and the offset after the last character before it that is not punctuation. */
    private record Ampersand(int offset, int keptBefore) {}

    /** One URL, up to the first character that cannot be a part of any URL. */
    private final class Url {

        private final int limit;
        private final ArrayDeque<Ampersand> ampersands = new ArrayDeque<>();
        /** The offset after the last character that is not punctuation. */
        private int kept;

        private int at;

        Url(int start, int limit) {
            this.limit = limit;
            this.kept = start;
            this.at = start;
        }

        int end() {
            while (at < limit && read()) {}
            while (endsWithCharacterReference()) {
                kept = ampersands.pop().keptBefore();
            }
            return kept;
        }

        /** Reads one character, or parentheses with what is inside; false if a parenthesis is not closed. */
        private boolean read() {
            var character = text.charAt(at);
            if (character == '(') {
                var closing = parentheses.next(at);
                if (closing >= limit) {
                    return false;
                }
                at = closing;
            } else if (character == '&') {
                ampersands.push(new Ampersand(at, kept));
            }
            at++;
            if (PUNCTUATION.indexOf(character) < 0) {
                kept = at;
            }
            return true;
        }

        /** Whether the URL ends, apart from punctuation, with a character reference, which is then not a part of it. */
        private boolean endsWithCharacterReference() {
            if (ampersands.isEmpty() || kept >= at || text.charAt(kept) != ';') {
                return false;
            }
            at = ampersands.peek().offset();
            return kept > at + 1 && text.substring(at + 1, kept).chars().allMatch(UrlScanner::isAlphanumeric);
        }
    }

    private static boolean isAlphanumeric(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
