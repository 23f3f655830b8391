package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of one page's headings: marked 4.3's slugs (its {@code Slugger}), unique in the page. The first heading of a text
 * keeps the plain slug; the next ones get {@code -1}, {@code -2} and so on.
 */
public final class HeadingIds {

    // Without a closing bracket on its line, it is text without a tag
    private static final Pattern TAG = Pattern.compile("<[!/a-z][^>\\n\\r\\u0085\\u2028\\u2029]*+(>)?");
    private static final Pattern PUNCTUATION =
            Pattern.compile("[\\u2000-\\u206F\\u2E00-\\u2E7F\\\\'!\"#$%&()*+,./:;<=>?@\\[\\]^`{|}~]");
    private static final Pattern SPACE = Pattern.compile("[" + WhiteSpace.CLASS + "]");

    private final Set<String> used = new HashSet<>();
    /** The number that was tried last for each slug. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The id of a heading with this text, which no other heading of the page has. */
    String idOf(String headingText) {
        var slug = slug(headingText);
        var id = slug;
        while (!used.add(id)) {
            id = slug + "-" + numbers.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String text) {
        var plain = TAG.matcher(text.toLowerCase(Locale.ROOT).strip())
                .replaceAll(tag -> tag.start(1) < 0 ? Matcher.quoteReplacement(tag.group()) : "");
        return SPACE.matcher(PUNCTUATION.matcher(plain).replaceAll("")).replaceAll("-");
    }
}
