package io.github.coursemaven.web.http;

import java.util.Optional;
import java.util.Set;

/**
 * The targets for fragments on a page.
 *
 * @param names the ids of elements, and the names of anchors
 * @param doubt why there may be more of them, in words that follow "the page"; empty if the whole page was read
 */
public record Anchors(Set<String> names, String doubt) {

    public Anchors {
        names = Set.copyOf(names);
    }

    /** What to report about a URL with the fragment; nothing if there is such an anchor. */
    public Optional<String> complaint(Fragment fragment) {
        if (fragment.names().stream().anyMatch(names::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                doubt.isEmpty()
                        ? "leads to a page without the anchor '" + fragment.written()
                                + "'; correct it, unless a script adds it"
                        : "leads to a page that " + doubt + ", so its anchors are unknown");
    }
}
