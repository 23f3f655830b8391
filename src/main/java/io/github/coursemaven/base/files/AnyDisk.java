package io.github.coursemaven.base.files;

import java.text.Normalizer;
import java.util.Locale;

/** Which names some disk takes for the same, although they differ. */
public final class AnyDisk {

    private AnyDisk() {}

    /** A text that two names or paths share if some disk does not tell them apart: by letter case, or by composition. */
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
