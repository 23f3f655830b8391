package io.github.coursemaven.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a URL names on a page that is not ours.
 *
 * @param written without the hash, percent-encoded
 */
public record Fragment(String written) {

    /**
     * Fragments that name no element: routes and places in texts, videos and pictures, and what code forges make of lines,
     * changes and comments by script.
     */
    private static final Pattern EXEMPT =
            Pattern.compile("top|[!/].*|.*:~:.*|(?:page|t|xywh|view|zoom|search)=.*|svgView\\(.*"
                    + "|LC?[0-9]+(?:C[0-9]+)?(?:-L?[0-9]+(?:C[0-9]+)?)?|(?:diff|issuecomment|discussioncomment|pullrequestreview)-.*"
                    + "|discussion_r[0-9]+");

    /** Nothing if no page can be expected to have an anchor of this name. */
    public static Optional<Fragment> checkable(String written) {
        return written.isEmpty() || EXEMPT.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(new Fragment(written));
    }

    /** What the element may be called. GitHub puts a prefix before the ids of authors. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        for (var name : List.of(written, decoded())) {
            names.add(name);
            names.add("user-content-" + name);
        }
        return names;
    }

    private String decoded() {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
