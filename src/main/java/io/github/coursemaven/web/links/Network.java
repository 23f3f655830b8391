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
 * Whether there is a network at all, and still. Without one, every host seems to be gone; so what looks like that is believed
 * only once any host has answered later. Where too much fails, canaries are to be asked.
 */
final class Network {

    /** So many hosts, and none that answers, and there may be no network. */
    private static final int HOSTS_THAT_SUFFICE = 3;

    /** So many URLs on so many hosts in a row, and the network may be lost. */
    private static final int LOST_URLS = 20;

    private static final int LOST_HOSTS = 5;

    private final Set<String> asked = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Set<WebAddress> answering = new LinkedHashSet<>();
    private final Map<WebAddress, LinkStatus> believed = new LinkedHashMap<>();
    private final Map<WebAddress, LinkStatus> doubtful = new LinkedHashMap<>();
    private final CaptivePortal captive = new CaptivePortal();
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
            captive.saw(address, received);
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

    /** Keeps the status of a URL back until it is known whether to believe it. */
    void hold(WebAddress address, LinkStatus status) {
        doubtful.put(address, status);
    }

    /** How many URLs are kept back. */
    int held() {
        return believed.size() + doubtful.size();
    }

    /** Whether canaries must be asked to know more. */
    boolean doubted() {
        return (missing() && (plain || !connectivityChecked)) || lost() || (suspected() && !connectivityChecked);
    }

    /** Whether, all URLs having been asked, canaries must be asked to know what to believe. */
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

    /** Draws conclusions from what canaries said; others may have answered meanwhile. */
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

    /** Draws conclusions from all that was seen, all URLs having been asked. */
    void close() {
        if (outage.isEmpty() && suspected()) {
            outage = Optional.of(seized());
        } else if (outage.isEmpty() && !proven && !failed.isEmpty() && failed.containsAll(asked)) {
            outage = Optional.of(skipped());
        }
    }

    /** The status of URLs that could not be asked, if there is no network, or none any more. */
    Optional<LinkStatus> outage() {
        return outage;
    }

    /** Whether another host has answered for all, so that no answer is to be believed. */
    boolean seizedByPortal() {
        return outage.isPresent() && suspected();
    }

    /** The statuses that were kept back, as they are to be believed now. */
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
        return !portalCleared && captive.suspect().isPresent();
    }

    private LinkStatus skipped() {
        return proven
                ? none("no network any more (" + lostHosts() + " hosts in a row failed: " + reason + ")")
                : none("no network (" + failed.size() + " of " + asked.size() + " hosts failed: " + reason + ")");
    }

    private LinkStatus seized() {
        return none("no network (" + captive.victims() + " hosts redirect to '"
                + captive.suspect().orElse("") + "'; does it want a login?)");
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
