package io.github.coursemaven.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.util.ast.Node;
import io.github.coursemaven.markdown.html.InlineRule.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/** URLs that stand in a text without any mark: GFM's autolinks, with the limits of marked 4.3. */
final class BareUrls {

    private static final Pattern WITHOUT_TRAILING_PUNCTUATION =
            Pattern.compile("(?:[^?!.,:;*_'\"~()&]+|\\([^)]*\\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'\"~)]+(?!$))+");

    private BareUrls() {}

    static Optional<Node> read(Place place) {
        return place.match(InlinePatterns.URL)
                .map(match -> place.slice(
                        place.index(),
                        place.index()
                                + withoutTrailingPunctuation(match.group()).length()))
                .map(url -> new AutoLink(url.subSequence(0, 0), url, url.subSequence(url.length(), url.length())));
    }

    private static String withoutTrailingPunctuation(String url) {
        var before = "";
        var shorter = url;
        while (!shorter.equals(before)) {
            before = shorter;
            var matcher = WITHOUT_TRAILING_PUNCTUATION.matcher(shorter);
            shorter = matcher.lookingAt() ? matcher.group() : shorter;
        }
        return shorter;
    }
}
