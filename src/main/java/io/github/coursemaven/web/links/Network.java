package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether there is a network, and still is. Without one, every host seems to be gone; so a host is believed to be gone only once
 * another one has answered later. If too many fail, connectivity must be checked.
 */
final class Network {

    /** If so many hosts fail and none answers, there may be no network. */
    private static final int HOSTS_THAT_SUFFICE = 3;

    /** If so many URLs on so many hosts fail in a row, the network may be lost. */
    private static final int LOST_URLS = 20;

    private static final int LOST_HOSTS = 5;

    private final Set<String> asked = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<WebAddress> answering = new LinkedHashSet<>();
    private final Map<WebAddress, LinkStatus> believed = new LinkedHashMap<>();
    private final Map<WebAddress, LinkStatus> doubtful = new LinkedHashMap<>();
    private final CaptivePortal portal = new CaptivePortal();
    private Optional<LinkStatus> outage = Optional.empty();
    private String reason = "";
    private boolean plain;
    private boolean connectivityChecked;
    private boolean portalCleared;
    private boolean proven;

    void saw(WebAddress address, Answer answer) {
        var host = address.host();
        asked.add(host);
        if (answer instanceof Received received) {
            portal.saw(address, received);
            WebAddress.home(address.toString()).ifPresent(answering::add);
        }
        if (isProof(address, answer)) {
            prove();
        }
        if (answer instanceof Failed failure && failure.failure().ofNetwork()) {
            failed.add(host);
            reason = reason.isEmpty() || isPlain(failure) ? failure.text().replaceFirst("^[^:]*: ", "") : reason;
            plain |= isPlain(failure);
        }
    }

    /** Holds the status of a URL back until it is known whether to believe it. */
    void hold(WebAddress address, LinkStatus status) {
        doubtful.put(address, status);
    }

    /** How many statuses are held back. */
    int held() {
        return believed.size() + doubtful.size();
    }

    /** Whether connectivity must be checked now. */
    boolean doubted() {
        return (missing() && (plain || !connectivityChecked)) || lost() || (suspected() && !connectivityChecked);
    }

    /** Whether connectivity must be checked after all URLs have been requested. */
    boolean doubtedAtTheEnd() {
        return !connectivityChecked && ((!proven && !doubtful.isEmpty()) || suspected());
    }

    /** Home pages of hosts that have answered. */
    Set<WebAddress> answering() {
        return answering;
    }

    /** Whether an answer shows that there is a network. */
    boolean isProof(WebAddress address, Answer answer) {
        if (answer instanceof Received received) {
            return !suspected() || CaptivePortal.isGenuine(address, received);
        }
        return !suspected() && answer instanceof Failed failure && spokeTls(failure.failure());
    }

    /** Draws conclusions from a connectivity check; other hosts may have answered meanwhile. */
    void heard(ConnectivityCheck.Result result) {
        connectivityChecked = true;
        if (result == ConnectivityCheck.Result.UP) {
            portalCleared = true;
            prove();
        } else if (result == ConnectivityCheck.Result.DOWN && suspected()) {
            outage = Optional.of(seized());
        } else if (result == ConnectivityCheck.Result.DOWN && (missing() || lost())) {
            outage = Optional.of(skipped());
        } else if (missing() && plain) {
            outage = Optional.of(skipped());
        } else if (lost()) {
            prove();
        }
    }

    /** Draws conclusions after all URLs have been requested. */
    void close() {
        if (outage.isEmpty() && suspected()) {
            outage = Optional.of(seized());
        } else if (outage.isEmpty() && !proven && !failed.isEmpty() && failed.containsAll(asked)) {
            outage = Optional.of(skipped());
        }
    }

    /** The status of URLs that could not be requested, if there is no network or it was lost. */
    Optional<LinkStatus> outage() {
        return outage;
    }

    /** Whether one host answers for all others, so that no answer counts. */
    boolean seizedByPortal() {
        return outage.isPresent() && suspected();
    }

    /** The statuses that were held back, in the light of what is known now. */
    Map<WebAddress, LinkStatus> released() {
        var released = new LinkedHashMap<>(believed);
        doubtful.forEach((address, status) -> released.put(address, outage.orElseGet(() -> sober(status))));
        return released;
    }

    private LinkStatus sober(LinkStatus status) {
        return !proven && status instanceof Broken broken
                ? new Uncertain(broken.httpStatus(), broken.reason())
                : status;
    }

    private void prove() {
        proven = true;
        believed.putAll(doubtful);
        doubtful.clear();
    }

    private boolean missing() {
        return !proven && failed.size() >= HOSTS_THAT_SUFFICE && failed.containsAll(asked);
    }

    private boolean lost() {
        return proven && doubtful.size() >= LOST_URLS && lostHosts() >= LOST_HOSTS;
    }

    private int lostHosts() {
        return doubtful.keySet().stream()
                .map(WebAddress::host)
                .collect(Collectors.toSet())
                .size();
    }

    private boolean suspected() {
        return !portalCleared && portal.suspect().isPresent();
    }

    private LinkStatus skipped() {
        return proven
                ? none("network lost (" + lostHosts() + " hosts in a row failed: " + reason + ")")
                : none("no network (" + failed.size() + " of " + asked.size() + " hosts failed: " + reason + ")");
    }

    private LinkStatus seized() {
        return none("no network (" + portal.victims() + " hosts redirect to '"
                + portal.suspect().orElse("") + "'; is it a login page?)");
    }

    private static LinkStatus none(String text) {
        return new Skipped(Reason.NO_NETWORK, text);
    }

    private static boolean isPlain(Failed failure) {
        return failure.failure() == Failure.NO_NAME_SERVER || failure.failure() == Failure.UNREACHABLE;
    }

    private static boolean spokeTls(Failure failure) {
        return failure == Failure.CERTIFICATE || failure == Failure.CERTIFICATE_CHAIN;
    }
}
