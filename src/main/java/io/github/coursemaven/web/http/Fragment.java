package io.github.coursemaven.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fragment of a URL of another site.
 *
 * @param written without the hash, percent-encoded
 */
public record Fragment(String written) {

    /**
     * Fragments that are not ids of elements: routes; places in texts, videos and pictures; and the names that code forges give to
     * lines, changes and comments by script.
     */
    private static final Pattern EXEMPT =
            Pattern.compile("top|[!/].*|.*:~:.*|(?:page|t|xywh|view|zoom|search)=.*|svgView\\(.*"
                    + "|LC?[0-9]+(?:C[0-9]+)?(?:-L?[0-9]+(?:C[0-9]+)?)?|(?:diff|issuecomment|discussioncomment|pullrequestreview)-.*"
                    + "|discussion_r[0-9]+");

    /** Nothing if pages need no anchor of this name. */
    public static Optional<Fragment> checkable(String written) {
        return written.isEmpty() || EXEMPT.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(new Fragment(written));
    }

    /** The ids that the element may have. GitHub adds a prefix to the ids of authors. */
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
