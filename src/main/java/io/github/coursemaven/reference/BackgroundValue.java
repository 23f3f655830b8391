package io.github.coursemaven.reference;

import java.util.regex.Pattern;

/** What {@code data-background} says: one attribute for files, colours and gradients alike. */
public final class BackgroundValue {

    // reveal.js 6.0.2, backgrounds.js: what of data-background is a file
    private static final Pattern FILE =
            Pattern.compile("^(http|file|//)|\\.(svg|png|jpg|jpeg|gif|bmp|webp)([?#\\s]|$)", Pattern.CASE_INSENSITIVE);

    private BackgroundValue() {}

    /** Whether reveal.js takes a value for files; all others are CSS. */
    public static boolean namesFiles(String value) {
        return FILE.matcher(value).find();
    }
}
