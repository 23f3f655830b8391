package io.github.coursemaven.markdown.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of one page's headings: marked 4.3's slugs (its {@code Slugger}), unique in the page. The first heading of a text
 * keeps the plain slug; the next ones get {@code -1}, {@code -2} and so on.
 */
public final class HeadingIds {

    private static final Pattern TAG = Pattern.compile("<[!/a-z].*?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PUNCTUATION =
            Pattern.compile("[\\u2000-\\u206F\\u2E00-\\u2E7F\\\\'!\"#$%&()*+,./:;<=>?@\\[\\]^`{|}~]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\uFEFF\\u3000]");

    private final Set<String> used = new HashSet<>();

    /** Whether a heading got this id from its text. */
    public boolean isGenerated(String id) {
        return used.contains(id);
    }

    /** The id of a heading with this text, which no other heading of the page has. */
    String idOf(String headingText) {
        var slug = slug(headingText);
        var id = slug;
        for (var number = 1; !used.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    private static String slug(String text) {
        var plain = TAG.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceAll("");
        return SPACE.matcher(PUNCTUATION.matcher(plain).replaceAll("")).replaceAll("-");
    }
}
