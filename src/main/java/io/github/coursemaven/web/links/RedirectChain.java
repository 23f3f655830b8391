package io.github.coursemaven.web.links;

import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.http.CookieJar;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The redirects from one URL to another, and the cookies set by them. */
final class RedirectChain {

    private static final int MAX_HOPS = 10;

    private final WebAddress written;
    private final WebAddress start;
    private final Set<Stop> visited = new HashSet<>();
    private final CookieJar cookies = new CookieJar();
    private WebAddress current;
    private int hops;
    private boolean forGood = true;

    /** A URL may redirect to itself to set a cookie. */
    private record Stop(WebAddress address, Optional<String> cookies) {}

    RedirectChain(WebAddress written) {
        this.written = written;
        this.start = VideoThumbnail.of(written);
        this.current = start;
        visited.add(new Stop(start, Optional.empty()));
    }

    WebAddress current() {
        return current;
    }

    /** The cookies to send to the current URL. */
    Optional<String> cookies() {
        return cookies.header(current);
    }

    /** Keeps the cookies that the current URL sets. */
    void keepCookies(Received answer) {
        cookies.take(current, answer.cookies());
    }

    /** Whether another URL is requested in place of the written one. */
    boolean isReplaced() {
        return !start.equals(written);
    }

    boolean moved() {
        return !current.equals(start);
    }

    /** Whether every redirect so far is permanent. */
    boolean forGood() {
        return forGood;
    }

    /** Whether a page other than the home page ends at the home page, as sites do with pages that are gone. */
    boolean endsAtHome() {
        return current.atRoot() && !start.atRoot();
    }

    boolean losesTls() {
        return start.secure() && !current.secure();
    }

    /** Whether the same page is available with TLS. */
    boolean gainsTls() {
        return !start.secure() && current.equals(start.withTls());
    }

    /** @throws InvalidUrl if the redirect leads nowhere; the message continues a sentence that begins with the URL */
    void follow(int status, String location) throws InvalidUrl {
        WebAddress next;
        try {
            next = current.resolve(location);
        } catch (InvalidUrl e) {
            throw new InvalidUrl("redirects to '" + Secrets.masked(location) + "', which " + e.reason());
        }
        current = next;
        forGood &= status == 301 || status == 308;
        hops++;
        if (!visited.add(new Stop(next, cookies()))) {
            throw new InvalidUrl("redirects in a circle");
        }
        if (hops > MAX_HOPS) {
            throw new InvalidUrl("redirects more than " + MAX_HOPS + " times");
        }
    }
}
