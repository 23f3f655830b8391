package io.github.coursemaven.web;

import java.util.regex.Pattern;

/** Hides what a URL should not tell in a log. */
public final class Secrets {

    private static final Pattern VALUE =
            Pattern.compile("(?i)([?&;#][^=&;#]*(?:token|key|sig|signature|password)=)[^&;#]*");
    private static final Pattern USER = Pattern.compile("//[^/?#@]*@");

    private Secrets() {}

    /** The URL with {@code …} in place of passwords, keys and tokens. */
    public static String masked(String url) {
        return USER.matcher(VALUE.matcher(url).replaceAll("$1…")).replaceAll("//…@");
    }

    static boolean isIn(String url) {
        return !masked(url).equals(url);
    }
}
