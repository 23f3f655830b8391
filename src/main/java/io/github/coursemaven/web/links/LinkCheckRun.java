package io.github.coursemaven.web.links;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.output.Progress;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Obstacle;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.status.LinkCheckListener;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One check of different URLs: many at the same time, but few to each host. Not for several threads. */
final class LinkCheckRun {

    private static final int MOST_AT_ONCE = 64;
    private static final Duration BACK_OFF = Duration.ofSeconds(1);
    /** How much longer than its timeout a request may take before it is given up, in nanoseconds. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(300);

    private final LinkPolicy policy;
    private final Transport transport;
    private final ConnectivityCheck connectivity;
    private final LinkCheckListener listener;
    private final HostQueues hosts;
    private final PendingRequests<Sent> pending;
    private final Map<Task, Sent> active = new HashMap<>();
    private final Map<WebAddress, LinkStatus> statuses = new LinkedHashMap<>();
    private final Network network = new Network();
    private final long end;

    /** A request that is under way. */
    private record Sent(Task task, HostQueue host, long overdue) {}

    /** @param connectivity URLs that show whether there is a network */
    LinkCheckRun(
            LinkPolicy policy, Transport transport, Collection<WebAddress> connectivity, LinkCheckListener listener) {
        this.policy = policy;
        this.transport = transport;
        this.connectivity = new ConnectivityCheck(connectivity, transport);
        this.listener = listener;
        this.hosts = new HostQueues(policy, transport::nanoTime);
        this.pending = transport.pending();
        this.end = transport.nanoTime() + policy.wholeRun().toNanos();
    }

    /** A status for each URL, by the address at the start of its redirects. */
    Map<WebAddress, LinkStatus> run(Collection<UrlCheck> checks) {
        for (var check : checks) {
            hosts.of(check.target()).add(new Task(check, policy.perUrl()));
        }
        try {
            askAll(new Progress(
                    "Checking links: %d of %d, on " + Counted.of(hosts.count(), "host"),
                    checks.size(),
                    listener::progress,
                    transport::nanoTime));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        active.values().forEach(pending::cancel);
        network.close();
        statuses.putAll(network.released());
        if (network.seizedByPortal()) {
            statuses.clear();
        }
        var rest = network.outage().orElseGet(this::notReached);
        checks.forEach(check -> statuses.putIfAbsent(check.start(), rest));
        return statuses;
    }

    private void askAll(Progress progress) throws InterruptedException {
        while (transport.nanoTime() - end < 0 && network.outage().isEmpty() && startWhatMay()) {
            takeAll(Math.min(sleep(), progress.untilNext()));
            giveUpOverdue();
            if (network.doubted()) {
                checkConnectivity();
            }
            progress.reach(statuses.size() + network.held());
        }
        if (network.outage().isEmpty() && network.doubtedAtTheEnd()) {
            checkConnectivity();
        }
    }

    private void checkConnectivity() throws InterruptedException {
        var result = connectivity.run(network.answering(), network::isProof);
        takeAll(0);
        network.heard(result);
    }

    private void takeAll(long patience) throws InterruptedException {
        for (var reply = pending.await(patience); reply.isPresent(); reply = pending.await(0)) {
            take(reply.get().key(), reply.get().answer());
        }
    }

    private LinkStatus notReached() {
        return new Uncertain(
                Optional.empty(),
                "not reached within the " + policy.wholeRun().toSeconds() + " s of 'linkRunTime'",
                Doubt.NOT_REACHED);
    }

    /** Starts requests; returns whether anything is still to be done. */
    private boolean startWhatMay() {
        for (var host : hosts.inTurn()) {
            if (active.size() < MOST_AT_ONCE) {
                host.next(transport.nanoTime()).ifPresent(task -> start(task, host));
            }
        }
        return !active.isEmpty() || !hosts.idle();
    }

    private void start(Task task, HostQueue host) {
        var now = transport.nanoTime();
        task.start(now);
        var timeout = task.timeout(now);
        var sent = new Sent(task, host, now + timeout.toNanos() + GRACE);
        active.put(task, sent);
        if (timeout.isNegative() || timeout.isZero()) {
            take(sent, late());
        } else {
            pending.send(sent, task.check().request(), timeout);
        }
    }

    private void take(Sent sent, Answer answer) {
        active.remove(sent.task());
        var now = transport.nanoTime();
        sent.host().finished(sent.task(), answer);
        network.saw(sent.task().check().target(), answer);
        if (answer instanceof Received received && received.asksForPatience()) {
            sent.host().backOff(received.askedWait().orElse(BACK_OFF), now);
        }
        apply(sent.task(), answer, now);
        if (concernsHost(answer)) {
            sent.host().drain().forEach(task -> apply(task, answer, now));
        }
        sent.host().leftAlone().forEach(statuses::put);
    }

    /** Whether all other URLs of the host would get the same answer. */
    private static boolean concernsHost(Answer answer) {
        return (answer instanceof Failed failed && failed.failure().ofNetwork())
                || (answer instanceof NotSent unsent && unsent.obstacle() == Obstacle.PROXY);
    }

    private void apply(Task task, Answer answer, long now) {
        var step = task.check().after(answer, task.left(now));
        if (step instanceof UrlCheck.Step.Ask ask) {
            task.waitUntil(now + ask.pause().toNanos());
            hosts.of(task.check().target()).addAgain(task);
        } else if (step instanceof UrlCheck.Step.Done done) {
            settle(task.check().start(), answer, done.status());
        }
    }

    private void settle(WebAddress address, Answer answer, LinkStatus status) {
        if (answer instanceof Failed failed && failed.failure().ofNetwork()) {
            network.hold(address, status);
        } else {
            statuses.put(address, status);
        }
    }

    private void giveUpOverdue() {
        var now = transport.nanoTime();
        var overdue = active.values().stream()
                .filter(sent -> now - sent.overdue() >= 0)
                .toList();
        for (var sent : overdue) {
            pending.cancel(sent);
            take(sent, late());
        }
    }

    /** How long until there may be something to do even without an answer, in nanoseconds. */
    private long sleep() {
        var now = transport.nanoTime();
        var until = end - now;
        for (var sent : active.values()) {
            until = Math.min(until, sent.overdue() - now);
        }
        if (active.size() < MOST_AT_ONCE) {
            until = Math.min(until, hosts.untilNext(now));
        }
        return Math.max(until, 0);
    }

    private static Failed late() {
        return new Failed(Failure.READ_TIMEOUT, "does not answer in time");
    }
}
