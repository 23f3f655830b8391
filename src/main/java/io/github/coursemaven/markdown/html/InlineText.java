package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.coursemaven.markdown.formula.BacktickScanner;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of one block while flexmark parses it. Keeps what readers found out about it, so that each part is read once, and
 * not again from each place where something might begin.
 */
final class InlineText {

    private final BasedSequence chars;
    private final String text;
    private final TagScanner tags;
    private final LinkScanner links;
    private final TildeScanner tildes;
    private final UrlScanner urls;
    private final BacktickScanner backticks;
    private Optional<EmphasisMasks> masks = Optional.empty();

    InlineText(BasedSequence chars) {
        this.chars = chars;
        this.text = chars.toString();
        this.tags = new TagScanner(text);
        this.links = new LinkScanner(text);
        this.tildes = new TildeScanner(text);
        this.urls = new UrlScanner(text);
        this.backticks = new BacktickScanner(text);
    }

    boolean isOf(BasedSequence other) {
        return chars == other;
    }

    /** The characters. Reading one of them copies nothing. */
    String text() {
        return text;
    }

    BasedSequence slice(int start, int end) {
        return chars.subSequence(start, end);
    }

    /** What a pattern matches at an offset; it may look at all of the text. */
    Optional<MatchResult> match(Pattern pattern, int index) {
        var matcher = pattern.matcher(text).region(index, text.length());
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    TagScanner tags() {
        return tags;
    }

    LinkScanner links() {
        return links;
    }

    TildeScanner tildes() {
        return tildes;
    }

    UrlScanner urls() {
        return urls;
    }

    EmphasisMasks masks() {
        var found = masks.orElseGet(() -> new EmphasisMasks(text));
        masks = Optional.of(found);
        return found;
    }

    BacktickScanner backticks() {
        return backticks;
    }
}
