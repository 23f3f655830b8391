package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hosts of a round of questions, each of which gets its turn. */
final class Hosts {

    private final LinkPolicy policy;
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private int turn;

    Hosts(LinkPolicy policy) {
        this.policy = policy;
    }

    Host of(WebAddress address) {
        return hosts.computeIfAbsent(address.host(), name -> new Host(policy, System.nanoTime()));
    }

    /** All, each time beginning with another one. */
    List<Host> inTurn() {
        var all = new ArrayList<>(hosts.values());
        var first = turn++ % Math.max(1, all.size());
        var rotated = new ArrayList<>(all.subList(first, all.size()));
        rotated.addAll(all.subList(0, first));
        return rotated;
    }

    boolean idle() {
        return hosts.values().stream().allMatch(Host::idle);
    }

    /** How long to sleep until any host may have a task to start, in nanoseconds, if only time is wanting. */
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
