package io.github.coursemaven.base.files;

import java.text.Normalizer;
import java.util.Locale;

/** Which names some disk takes for the same, although they differ. */
public final class AnyDisk {

    /** Characters before this one are composed as they are, so that most names need no library that composes. */
    private static final char FIRST_COMBINING = '\u0300';

    private AnyDisk() {}

    /** A text that two names or paths share if some disk does not tell them apart: by letter case, or by composition. */
    public static String folded(String name) {
        return composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String composed(String name) {
        for (var index = 0; index < name.length(); index++) {
            if (name.charAt(index) >= FIRST_COMBINING) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name;
    }
}
