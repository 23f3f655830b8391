package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A page of the site.
 *
 * @param path below the output directory, with {@code /}
 * @param needs the paths of all assets that must be there for it: those that it shows or links, and what style sheets among
 *     them need in turn; other pages are not among them
 */
public record Page(String path, String html, SortedSet<String> needs) {

    public Page {
        needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
    }

    Content content() {
        return new Content.Text(html);
    }
}
