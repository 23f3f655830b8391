package io.github.coursemaven.check.baseline;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A problem without the author's text, so that it can be committed.
 *
 * @param rule its id; a later version of the plugin may not have it
 * @param file the beginning of the SHA-256 of its file
 * @param sha256 of its rule, file, line and target
 */
record Fingerprint(String rule, String file, String sha256) implements Comparable<Fingerprint> {

    private static final Pattern RULE = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Comparator<Fingerprint> BY_RULE = Comparator.comparing(Fingerprint::rule)
            .thenComparing(Fingerprint::file)
            .thenComparing(Fingerprint::sha256);

    Fingerprint {
        if (!RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException("a 'rule' in it is not the name of one");
        }
        if (!FILE.matcher(file).matches()) {
            throw new IllegalArgumentException("a 'file' in it is not 16 hexadecimal digits");
        }
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a 'sha256' in it is not 64 hexadecimal digits");
        }
    }

    @Override
    public int compareTo(Fingerprint other) {
        return BY_RULE.compare(this, other);
    }
}
