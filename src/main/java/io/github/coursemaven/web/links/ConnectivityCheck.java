package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.PageRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds out whether there is a network, by requests to hosts that should answer wherever there is one. */
final class ConnectivityCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int MOST = 5;

    private final Collection<WebAddress> addresses;
    private final Transport transport;

    /** What the answers say about the network. */
    enum Result {
        UP,
        DOWN,
        /** There was no host to ask, or no answer that says anything. */
        UNKNOWN
    }

    /** @param addresses to which requests may be sent, the best first */
    ConnectivityCheck(Collection<WebAddress> addresses, Transport transport) {
        this.addresses = List.copyOf(addresses);
        this.transport = transport;
    }

    /**
     * Sends requests to a few hosts at once, and waits for some seconds at most.
     *
     * @param more addresses that are used after the others, if there are not enough of these
     * @param proof whether an answer shows that there is a network
     */
    Result run(Collection<WebAddress> more, BiPredicate<WebAddress, Answer> proof) throws InterruptedException {
        var targets = Stream.concat(addresses.stream(), more.stream())
                .distinct()
                .limit(MOST)
                .toList();
        PendingRequests<WebAddress> pending = transport.pending();
        targets.forEach(
                target -> pending.send(target, new PageRequest(target, true, false, Optional.empty()), PATIENCE));
        try {
            return best(pending, targets.size(), proof);
        } finally {
            targets.forEach(pending::cancel);
        }
    }

    private Result best(PendingRequests<WebAddress> pending, int count, BiPredicate<WebAddress, Answer> proof)
            throws InterruptedException {
        var end = transport.nanoTime() + PATIENCE.toNanos();
        var best = Result.UNKNOWN;
        for (var index = 0; index < count; index++) {
            var reply = pending.await(end - transport.nanoTime());
            if (reply.isEmpty()) {
                return Result.DOWN;
            }
            var result = result(reply.get().key(), reply.get().answer(), proof);
            if (result == Result.UP) {
                return Result.UP;
            }
            best = result == Result.DOWN ? Result.DOWN : best;
        }
        return best;
    }

    private static Result result(WebAddress address, Answer answer, BiPredicate<WebAddress, Answer> proof) {
        if (proof.test(address, answer)) {
            return Result.UP;
        }
        return answer instanceof Failed failed && failed.failure().ofNetwork() ? Result.DOWN : Result.UNKNOWN;
    }
}
