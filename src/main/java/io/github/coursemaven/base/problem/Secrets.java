package io.github.coursemaven.base.problem;

import java.util.regex.Pattern;

/** Hides the parts of URLs that must not appear in a log or a report. */
public final class Secrets {

    private static final Pattern VALUE =
            Pattern.compile("(?i)([?&;#][^=&;#\\s']*(?:token|key|sig|signature|password|passwd|secret)=)[^&;#\\s']+");
    private static final Pattern USER = Pattern.compile("//[^/?#\\s']*@");

    private Secrets() {}

    /**
     * The text with {@code …} in place of passwords, keys and tokens.
     *
     * @param text a URL, or a message with URLs in quotes or between spaces
     */
    public static String masked(String text) {
        var withoutUser = text.indexOf('@') < 0 ? text : USER.matcher(text).replaceAll("//…@");
        return text.indexOf('=') < 0 ? withoutUser : VALUE.matcher(withoutUser).replaceAll("$1…");
    }

    /** Whether a URL has something to hide. */
    public static boolean isIn(String url) {
        return !masked(url).equals(url);
    }
}
