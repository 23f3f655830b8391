package io.github.coursemaven.web.links;

import io.github.coursemaven.base.output.Progress;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Obstacle;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.http.Exchange;
import io.github.coursemaven.web.status.LinkNews;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
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
    private static final Duration BACK_OFF = Duration.ofSeconds(1);
    /** What a request may take longer than its time-out, in nanoseconds, before it is given up. */
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(300);

    private final LinkPolicy policy;
    private final Exchange exchange;
    private final ExecutorService threads;
    private final Canaries canaries;
    private final LinkNews news;
    private final Hosts hosts;
    private final Map<Task, Request> active = new HashMap<>();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<WebAddress, LinkStatus> statuses = new LinkedHashMap<>();
    private final Network network = new Network();
    private final long end;

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

    /** @param canaries URLs whose hosts may be asked whether there is a network */
    Run(LinkPolicy policy, Exchange exchange, ExecutorService threads, Collection<WebAddress> canaries, LinkNews news) {
        this.policy = policy;
        this.exchange = exchange;
        this.threads = threads;
        this.canaries = new Canaries(canaries, exchange, threads);
        this.news = news;
        this.hosts = new Hosts(policy);
        this.end = System.nanoTime() + policy.wholeRun().toNanos();
    }

    /** A status for each URL, by the address that it begins with. */
    Map<WebAddress, LinkStatus> ask(Collection<Inquiry> inquiries) {
        for (var inquiry : inquiries) {
            hosts.of(inquiry.target()).add(new Task(inquiry, policy.perUrl()));
        }
        try {
            askAll(new Progress(
                    "Checking links: %d of %d, on " + hosts.count() + (hosts.count() == 1 ? " host" : " hosts"),
                    inquiries.size(),
                    news::progress,
                    System::nanoTime));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        active.values().forEach(Run::cancel);
        network.close();
        statuses.putAll(network.released());
        if (network.seizedByPortal()) {
            statuses.clear();
        }
        var rest = network.outage().orElseGet(this::notReached);
        inquiries.forEach(inquiry -> statuses.putIfAbsent(inquiry.start(), rest));
        return statuses;
    }

    private void askAll(Progress progress) throws InterruptedException {
        while (System.nanoTime() - end < 0 && network.outage().isEmpty() && startWhatMay()) {
            takeAll(Math.min(sleep(), progress.untilNext()));
            giveUpOverdue();
            if (network.doubted()) {
                askCanaries();
            }
            progress.reach(statuses.size() + network.held());
        }
        if (network.outage().isEmpty() && network.doubtedAtTheEnd()) {
            askCanaries();
        }
    }

    private void askCanaries() throws InterruptedException {
        var said = canaries.ask(network.answering(), network::isProof);
        takeAll(0);
        network.heard(said);
    }

    private void takeAll(long patience) throws InterruptedException {
        var event = Optional.ofNullable(events.poll(patience, TimeUnit.NANOSECONDS));
        while (event.isPresent()) {
            take(event.get());
            event = Optional.ofNullable(events.poll());
        }
    }

    private LinkStatus notReached() {
        return new Uncertain(
                Optional.empty(),
                "not reached in the " + policy.wholeRun().toSeconds() + " s of 'linkRunTime'",
                Doubt.NOT_REACHED);
    }

    /** Starts requests; says whether anything is still going on. */
    private boolean startWhatMay() {
        for (var host : hosts.inTurn()) {
            if (active.size() < AT_ONCE) {
                host.next(System.nanoTime()).ifPresent(task -> start(task, host));
            }
        }
        return !active.isEmpty() || !hosts.idle();
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
        request.host.finished(request.task, event.answer());
        network.saw(request.task.inquiry().target(), event.answer());
        if (event.answer() instanceof Received received && received.asksForPatience()) {
            request.host.backOff(received.askedWait().orElse(BACK_OFF), now);
        }
        apply(request.task, event.answer(), now);
        if (concernsHost(event.answer())) {
            request.host.drain().forEach(task -> apply(task, event.answer(), now));
        }
        request.host.leftAlone().forEach(statuses::put);
    }

    /** Whether all other URLs of the host would be answered the same. */
    private static boolean concernsHost(Answer answer) {
        return (answer instanceof Failed failed && failed.failure().ofNetwork())
                || (answer instanceof NotSent unsent && unsent.obstacle() == Obstacle.PROXY);
    }

    private void apply(Task task, Answer answer, long now) {
        var step = task.inquiry().after(answer, task.left(now));
        if (step instanceof Inquiry.Step.Ask ask) {
            task.waitUntil(now + ask.pause().toNanos());
            hosts.of(task.inquiry().target()).addAgain(task);
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
            until = Math.min(until, hosts.untilNext(now));
        }
        return Math.max(until, 0);
    }

    private static void cancel(Request request) {
        request.work.ifPresent(work -> work.cancel(true));
    }

    private static Failed late() {
        return new Failed(Failure.READ_TIMEOUT, "does not answer in time");
    }
}
