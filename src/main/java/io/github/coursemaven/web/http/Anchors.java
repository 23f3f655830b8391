package io.github.coursemaven.web.http;

import java.util.Optional;
import java.util.Set;

/**
 * What fragments can lead to on a page.
 *
 * @param names the ids of elements, and the names of anchors
 * @param doubt why there may be more of them, to stand after the page; empty if the whole page was read
 */
public record Anchors(Set<String> names, String doubt) {

    public Anchors {
        names = Set.copyOf(names);
    }

    /** What is to be said of a URL with the fragment; nothing if there is such an anchor. */
    public Optional<String> complaint(Fragment fragment) {
        if (fragment.names().stream().anyMatch(names::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                doubt.isEmpty()
                        ? "leads to a page without the anchor '" + fragment.written() + "'; does a script make it?"
                        : "leads to a page that " + doubt + ", so its anchors are not known");
    }
}
