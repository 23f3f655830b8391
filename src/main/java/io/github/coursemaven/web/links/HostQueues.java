package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** The hosts of a link check. They take turns. */
final class HostQueues {

    private final LinkPolicy policy;
    private final LongSupplier clock;
    private final Map<String, HostQueue> hosts = new LinkedHashMap<>();
    private int turn;

    /** @param clock as {@link System#nanoTime} */
    HostQueues(LinkPolicy policy, LongSupplier clock) {
        this.policy = policy;
        this.clock = clock;
    }

    HostQueue of(WebAddress address) {
        return hosts.computeIfAbsent(address.host(), name -> new HostQueue(policy, clock.getAsLong()));
    }

    /** All hosts, each time beginning with another one. */
    List<HostQueue> inTurn() {
        var all = new ArrayList<>(hosts.values());
        var first = turn++ % Math.max(1, all.size());
        var rotated = new ArrayList<>(all.subList(first, all.size()));
        rotated.addAll(all.subList(0, first));
        return rotated;
    }

    boolean idle() {
        return hosts.values().stream().allMatch(HostQueue::idle);
    }

    /** How long until a task of any host may start, in nanoseconds, if it is only a matter of time. */
    long untilNext(long now) {
        return hosts.values().stream()
                .mapToLong(host -> host.untilNext(now))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    int count() {
        return hosts.size();
    }
}
