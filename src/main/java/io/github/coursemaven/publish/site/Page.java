package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A page of the site.
 *
 * @param path below the output directory, with {@code /}
 * @param needs the paths of all assets that must be there for it: those that it shows or links, and what style sheets among
 *     them need in turn; other pages are not among them
 */
public record Page(String path, String html, SortedSet<String> needs) {

    private static final Pattern WAYS = Pattern.compile("(?s)<nav class=\"course-ways\".*?</nav>\n");

    public Page {
        needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
    }

    /** What is printed of it: all but the links to other pages. */
    Content onPaper() {
        return new Content.Text(WAYS.matcher(html).replaceAll(""));
    }

    Content content() {
        return new Content.Text(html);
    }
}
