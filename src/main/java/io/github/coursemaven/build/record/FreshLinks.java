package io.github.coursemaven.build.record;

import java.time.Instant;

/**
 * How long a check of external links says the same without a request.
 *
 * @param from when the check ended; before that, the clock was set back
 * @param until when the first link must be requested again
 * @param cache a checksum of the file with the results of earlier checks; empty if there was none
 */
public record FreshLinks(Instant from, Instant until, String cache) {

    /** For a check that requests nothing, whatever the time. */
    public static final FreshLinks ALWAYS = new FreshLinks(Instant.EPOCH, Instant.MAX, "");

    /** The same with what the file says now. */
    public FreshLinks with(String checksum) {
        return isAlways() ? this : new FreshLinks(from, until, checksum);
    }

    public boolean areFresh(Instant now, String cacheNow) {
        return isAlways() || (!now.isBefore(from) && now.isBefore(until) && cache.equals(cacheNow));
    }

    private boolean isAlways() {
        return from.equals(ALWAYS.from) && until.equals(ALWAYS.until) && cache.equals(ALWAYS.cache);
    }
}
