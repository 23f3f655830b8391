package io.github.coursemaven.web;

import io.github.coursemaven.web.Answer.Failed;
import io.github.coursemaven.web.Answer.Failure;
import io.github.coursemaven.web.Answer.Received;
import io.github.coursemaven.web.LinkStatus.Broken;
import io.github.coursemaven.web.LinkStatus.Reason;
import io.github.coursemaven.web.LinkStatus.Skipped;
import io.github.coursemaven.web.LinkStatus.Uncertain;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether there is a network at all. Without one, every host seems to be gone; so what looks like that is believed only once
 * any host has answered.
 */
final class Network {

    /** So many hosts, and none that answers, and there is no network if the errors say so. */
    private static final int HOSTS_THAT_SUFFICE = 3;

    private final Set<String> asked = new HashSet<>();
    private final Set<String> failed = new HashSet<>();
    private final Map<WebAddress, LinkStatus> held = new LinkedHashMap<>();
    private Optional<Failed> plainFailure = Optional.empty();
    private String reason = "";
    private boolean proven;

    void saw(String host, Answer answer) {
        asked.add(host);
        if (answer instanceof Received || (answer instanceof Failed failure && spokeTls(failure.failure()))) {
            proven = true;
        }
        if (answer instanceof Failed failure && failure.failure().ofNetwork()) {
            failed.add(host);
            reason = reason.isEmpty() || isPlain(failure) ? failure.text().replaceFirst("^[^:]*: ", "") : reason;
            plainFailure = plainFailure.or(() -> Optional.of(failure).filter(Network::isPlain));
        }
    }

    boolean proven() {
        return proven;
    }

    /** Keeps the status of a URL back until it is known whether to believe it. */
    void hold(WebAddress address, LinkStatus status) {
        held.put(address, status);
    }

    /** Whether there is none, as far as one can tell before all is asked. */
    boolean down() {
        return !proven && failed.size() >= HOSTS_THAT_SUFFICE && failed.containsAll(asked) && plainFailure.isPresent();
    }

    /** Whether there is none, all hosts having been asked. */
    boolean downAtTheEnd() {
        return !proven && !failed.isEmpty() && failed.containsAll(asked);
    }

    LinkStatus skipped() {
        return new Skipped(
                Reason.NO_NETWORK,
                "no network (" + failed.size() + " of " + asked.size() + " hosts failed: " + reason + ")");
    }

    /** The statuses that were kept back, as they are to be believed now. */
    Map<WebAddress, LinkStatus> released() {
        var released = new LinkedHashMap<WebAddress, LinkStatus>();
        held.forEach((address, status) -> released.put(address, believed(status)));
        return released;
    }

    private LinkStatus believed(LinkStatus status) {
        if (proven) {
            return status;
        }
        if (downAtTheEnd()) {
            return skipped();
        }
        return status instanceof Broken broken ? new Uncertain(broken.httpStatus(), broken.reason()) : status;
    }

    private static boolean isPlain(Failed failure) {
        return failure.failure() == Failure.NO_NAME_SERVER || failure.failure() == Failure.UNREACHABLE;
    }

    private static boolean spokeTls(Failure failure) {
        return failure == Failure.CERTIFICATE || failure == Failure.CERTIFICATE_CHAIN;
    }
}
