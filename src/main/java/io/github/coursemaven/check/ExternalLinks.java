package io.github.coursemaven.check;

import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks the external URLs of a course. */
@FunctionalInterface
public interface ExternalLinks {

    /** A status for each URL. */
    Map<String, LinkStatus> check(Collection<String> urls);

    /**
     * Checks nothing.
     *
     * @param reason why, such as {@code Maven is offline}
     */
    static ExternalLinks unchecked(String reason) {
        return urls -> {
            var statuses = new LinkedHashMap<String, LinkStatus>();
            urls.forEach(url -> statuses.put(url, new Skipped(Reason.OFFLINE, reason)));
            return statuses;
        };
    }
}
