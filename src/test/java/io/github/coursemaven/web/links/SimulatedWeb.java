package io.github.coursemaven.web.links;

import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.http.PageRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A web in which time passes only while somebody waits, and each answer takes exactly as long as a test says. */
final class SimulatedWeb implements Transport {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration AT_TIMEOUT = Duration.ofHours(1);

    private final Map<String, Page> pages = new HashMap<>();
    private final List<Sent<?>> sent = new ArrayList<>();

    /** Soon after the beginning, the number overflows, as those of the system may. */
    private final long start = Long.MAX_VALUE - Duration.ofMillis(70).toNanos();

    private long now = start;
    private Page otherwise = after(0, status(404));

    /** Says how a page answers. */
    @FunctionalInterface
    interface Page {
        /**
         * Answers a request.
         *
         * @param before how many requests for the page there were before this one
         */
        Timed answer(PageRequest request, int before);
    }

    /** An answer, and how long it takes. */
    record Timed(Duration after, Answer answer) {}

    private record Sent<K>(K key, PageRequest request, long at, long until, Answer answer) {}

    SimulatedWeb with(String url, Page page) {
        pages.put(url, page);
        return this;
    }

    /** How all others answer; otherwise the status is 404. */
    SimulatedWeb otherwise(Page page) {
        otherwise = page;
        return this;
    }

    static Page after(long milliseconds, Answer answer) {
        return (request, before) -> new Timed(Duration.ofMillis(milliseconds), answer);
    }

    /** Says nothing, so that the time for the request runs out. */
    static Page silence() {
        return (request, before) -> new Timed(AT_TIMEOUT, new Failed(Failure.READ_TIMEOUT, "does not answer in time"));
    }

    /** Does not even end when the time for the request has run out. */
    static Page endlessSilence() {
        return (request, before) -> new Timed(NEVER, status(200));
    }

    /** Answers each request differently; the last answer is for all that follow. */
    static Page inTurn(Page... pages) {
        return (request, before) -> pages[Math.min(before, pages.length - 1)].answer(request, before);
    }

    /** Answers a request for the head alone otherwise than one for the page. */
    static Page head(Page head, Page get) {
        return (request, before) -> (request.head() ? head : get).answer(request, before);
    }

    static Received status(int status) {
        return new Received(status, Optional.empty(), Optional.empty(), false, List.of(), Optional.empty());
    }

    static Received redirect(int status, String location) {
        return new Received(status, Optional.of(location), Optional.empty(), false, List.of(), Optional.empty());
    }

    /** A status with a time that the host wants us to wait. */
    static Received retryAfter(int status, long seconds) {
        return new Received(
                status, Optional.empty(), Optional.of(Duration.ofSeconds(seconds)), false, List.of(), Optional.empty());
    }

    /** Such as {@code 50 HEAD http://x.org/a}: after how many milliseconds each request was sent. */
    List<String> requests() {
        return sent.stream()
                .map(each -> millis(each.at()) + " " + (each.request().head() ? "HEAD " : "GET ")
                        + each.request().target())
                .toList();
    }

    /** After how many milliseconds each request was sent. */
    List<Long> starts() {
        return sent.stream().map(each -> millis(each.at())).toList();
    }

    /** The most requests that were under way at the same time. */
    int peak() {
        return sent.stream()
                .mapToInt(one -> (int) sent.stream()
                        .filter(other -> other.at() - one.at() <= 0 && other.until() - one.at() > 0)
                        .count())
                .max()
                .orElse(0);
    }

    /** How many milliseconds have passed. */
    long passed() {
        return millis(now);
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public <K> PendingRequests<K> pending() {
        return new Pending<>();
    }

    @Override
    public void close() {}

    private long millis(long time) {
        return Duration.ofNanos(time - start).toMillis();
    }

    private <K> Sent<K> sent(K key, PageRequest request, Duration timeout) {
        var url = request.target().toString();
        var before = (int) sent.stream()
                .filter(each -> each.request().target().equals(request.target()))
                .count();
        var timed = pages.getOrDefault(url, otherwise).answer(request, before);
        var after = timed.after().equals(AT_TIMEOUT) ? timeout : timed.after();
        var one = new Sent<>(key, request, now, now + after.toNanos(), timed.answer());
        sent.add(one);
        return one;
    }

    private final class Pending<K> implements PendingRequests<K> {

        private final List<Sent<K>> underWay = new ArrayList<>();

        @Override
        public void send(K key, PageRequest request, Duration timeout) {
            underWay.add(sent(key, request, timeout));
        }

        @Override
        public void cancel(K key) {
            underWay.removeIf(each -> each.key().equals(key));
        }

        @Override
        public Optional<Reply<K>> await(long nanos) {
            var next = underWay.stream().min((one, other) -> Long.signum(one.until() - other.until()));
            if (next.filter(each -> each.until() - now <= nanos).isEmpty()) {
                now += nanos;
                return Optional.empty();
            }
            underWay.remove(next.get());
            now += Math.max(0, next.get().until() - now);
            return next.map(each -> new Reply<>(each.key(), each.answer()));
        }
    }
}
