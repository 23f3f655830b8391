package io.github.coursemaven.web;

import io.github.coursemaven.web.Answer.Failed;
import io.github.coursemaven.web.Answer.Failure;
import io.github.coursemaven.web.Answer.NotSent;
import io.github.coursemaven.web.Answer.Received;
import io.github.coursemaven.web.LinkStatus.Uncertain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One round of questions. All state belongs to the calling thread; others only send requests and bring answers. */
final class Run {

    private static final int AT_ONCE = 64;
    /** What a request may take longer than its time-out, in nanoseconds, before it is given up. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(300);

    private final LinkPolicy policy;
    private final Exchange exchange;
    private final ExecutorService threads;
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<Task, Request> active = new HashMap<>();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<WebAddress, LinkStatus> statuses = new LinkedHashMap<>();
    private final Network network = new Network();
    private final long end;
    private int turn;

    private record Event(Request request, Answer answer) {}

    /** A request on its way. */
    private static final class Request {
        private final Task task;
        private final Host host;
        private final long overdue;
        private Optional<Future<?>> work = Optional.empty();

        Request(Task task, Host host, long overdue) {
            this.task = task;
            this.host = host;
            this.overdue = overdue;
        }
    }

    Run(LinkPolicy policy, Exchange exchange, ExecutorService threads) {
        this.policy = policy;
        this.exchange = exchange;
        this.threads = threads;
        this.end = System.nanoTime() + policy.wholeRun().toNanos();
    }

    /** A status for each URL, by the address that it begins with. */
    Map<WebAddress, LinkStatus> ask(Collection<Inquiry> inquiries) {
        for (var inquiry : inquiries) {
            hostOf(inquiry.target()).add(new Task(inquiry, policy.perUrl()));
        }
        try {
            while (System.nanoTime() - end < 0 && !network.down() && startWhatMay()) {
                Optional.ofNullable(events.poll(sleep(), TimeUnit.NANOSECONDS)).ifPresent(this::take);
                giveUpOverdue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        active.values().forEach(Run::cancel);
        statuses.putAll(network.released());
        var rest = network.down()
                ? network.skipped()
                : new Uncertain(
                        Optional.empty(),
                        "not reached in the " + policy.wholeRun().toSeconds() + " s of 'linkRunTime'",
                        true);
        inquiries.forEach(inquiry -> statuses.putIfAbsent(inquiry.start(), rest));
        return statuses;
    }

    /** Starts requests; says whether anything is still going on. */
    private boolean startWhatMay() {
        var all = new ArrayList<>(hosts.values());
        for (var index = 0; index < all.size() && active.size() < AT_ONCE; index++) {
            var host = all.get((index + turn) % all.size());
            var next = host.next(System.nanoTime());
            next.ifPresent(task -> start(task, host));
        }
        turn++;
        return !active.isEmpty() || hosts.values().stream().anyMatch(host -> !host.idle());
    }

    private void start(Task task, Host host) {
        var now = System.nanoTime();
        task.start(now);
        var timeout = task.timeout(now);
        var request = new Request(task, host, now + timeout.toNanos() + GRACE);
        active.put(task, request);
        if (timeout.isNegative() || timeout.isZero()) {
            events.add(new Event(request, late()));
            return;
        }
        var question = task.inquiry().question();
        request.work = Optional.of(threads.submit(() -> {
            try {
                events.add(new Event(request, exchange.ask(question, timeout)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private void take(Event event) {
        var request = event.request();
        if (!active.remove(request.task, request)) {
            return;
        }
        var now = System.nanoTime();
        var inquiry = request.task.inquiry();
        var name = inquiry.target().host();
        request.host.finished(request.task, event.answer());
        network.saw(name, event.answer());
        if (event.answer() instanceof Received received && received.asksForPatience()) {
            backOff(request.host, received, now);
        }
        apply(request.task, event.answer(), now);
        if (concernsHost(event.answer())) {
            request.host.drain().forEach(task -> apply(task, event.answer(), now));
        }
        if (event.answer() instanceof Received received && request.host.givesUp()) {
            giveUp(
                    request.host,
                    "is not asked, as its host answered " + received.status() + " to several URLs in a row");
        }
    }

    /** Whether all other URLs of the host would be answered the same. */
    private static boolean concernsHost(Answer answer) {
        return (answer instanceof Failed failed && failed.failure().ofNetwork())
                || (answer instanceof NotSent unsent && unsent.status().concernsAll());
    }

    private void backOff(Host host, Received answer, long now) {
        var wait = answer.askedWait().orElse(Duration.ofSeconds(1));
        host.backOff(wait, now);
        if (wait.compareTo(Inquiry.LONGEST_WAIT) > 0) {
            giveUp(host, "is not asked, as its host wants us to wait " + wait.toSeconds() + " s");
        }
    }

    private void giveUp(Host host, String reason) {
        for (var task : host.drain()) {
            statuses.put(task.inquiry().start(), new Uncertain(Optional.empty(), reason));
        }
    }

    private void apply(Task task, Answer answer, long now) {
        var step = task.inquiry().after(answer, task.left(now));
        if (step instanceof Inquiry.Step.Ask ask) {
            task.waitUntil(now + ask.pause().toNanos());
            hostOf(task.inquiry().target()).addAgain(task);
        } else if (step instanceof Inquiry.Step.Done done) {
            settle(task.inquiry().start(), answer, done.status());
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
        var now = System.nanoTime();
        List<Request> overdue = active.values().stream()
                .filter(request -> now - request.overdue > 0)
                .toList();
        for (var request : overdue) {
            cancel(request);
            take(new Event(request, late()));
        }
    }

    /** Until time alone may bring something to do, in nanoseconds; an answer wakes us before. */
    private long sleep() {
        var now = System.nanoTime();
        var until = end - now;
        for (var request : active.values()) {
            until = Math.min(until, request.overdue - now);
        }
        if (active.size() < AT_ONCE) {
            for (var host : hosts.values()) {
                until = Math.min(until, host.untilNext(now));
            }
        }
        return Math.max(until, 0);
    }

    private Host hostOf(WebAddress address) {
        return hosts.computeIfAbsent(address.host(), name -> new Host(policy, System.nanoTime()));
    }

    private static void cancel(Request request) {
        request.work.ifPresent(work -> work.cancel(true));
    }

    private static Failed late() {
        return new Failed(Failure.READ_TIMEOUT, "does not answer in time");
    }
}
