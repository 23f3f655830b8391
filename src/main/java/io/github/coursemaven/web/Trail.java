package io.github.coursemaven.web;

import java.util.HashSet;
import java.util.Set;

/** The way from one URL along redirects. */
final class Trail {

    private static final int MAX_HOPS = 10;

    private final WebAddress start;
    private final Set<WebAddress> visited = new HashSet<>();
    private WebAddress current;
    private boolean forGood = true;

    Trail(WebAddress start) {
        this.start = start;
        this.current = start;
        visited.add(start);
    }

    WebAddress current() {
        return current;
    }

    boolean moved() {
        return !current.equals(start);
    }

    /** Whether every redirect so far is permanent. */
    boolean forGood() {
        return forGood;
    }

    /** Whether a page was asked for and the home page came, as sites do with pages that are gone. */
    boolean endsAtHome() {
        return current.atRoot() && !start.atRoot();
    }

    boolean losesTls() {
        return start.secure() && !current.secure();
    }

    /** Whether the very page is there with TLS. */
    boolean gainsTls() {
        return !start.secure() && current.equals(start.withTls());
    }

    /** @throws InvalidUrl if the redirect leads nowhere; the message stands after the URL that redirects */
    void follow(int status, String location) throws InvalidUrl {
        WebAddress next;
        try {
            next = current.resolve(location);
        } catch (InvalidUrl e) {
            throw new InvalidUrl("redirects to '" + Secrets.masked(location) + "', which " + e.reason());
        }
        if (!visited.add(next)) {
            throw new InvalidUrl("redirects in a circle");
        }
        if (visited.size() > MAX_HOPS + 1) {
            throw new InvalidUrl("redirects more than " + MAX_HOPS + " times");
        }
        forGood &= status == 301 || status == 308;
        current = next;
    }
}
