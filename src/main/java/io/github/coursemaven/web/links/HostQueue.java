package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The URLs of one host that wait to be requested, and when they may be. Times are those of {@link System#nanoTime}. */
final class HostQueue {

    /** After failures of so many different URLs in a row, the host gets no more requests. */
    private static final int FAILURES_THAT_SUFFICE = 5;

    private final long spacing;
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final List<Task> later = new ArrayList<>();
    private final Set<WebAddress> failedInRow = new HashSet<>();
    private final Set<WebAddress> overloaded = new LinkedHashSet<>();
    private Optional<String> leftAlone = Optional.empty();
    private int atOnce;
    private int active;
    private long nextStart;

    HostQueue(LinkPolicy policy, long now) {
        this.spacing = policy.spacing().toNanos();
        this.atOnce = policy.perHost();
        this.nextStart = now;
    }

    void add(Task task) {
        waiting.add(task);
    }

    /** Puts a URL that was requested before in front of the others, once its wait is over. */
    void addAgain(Task task) {
        if (leftAlone.isPresent()) {
            overloaded.add(task.check().start());
        } else {
            later.add(task);
        }
    }

    boolean idle() {
        return waiting.isEmpty() && later.isEmpty();
    }

    /** The task to start now, if there is one and the host may get a request. */
    Optional<Task> next(long now) {
        if (active >= atOnce || now - nextStart < 0) {
            return Optional.empty();
        }
        var due = later.stream().filter(task -> now - task.notBefore() >= 0).findFirst();
        due.ifPresent(later::remove);
        var next = due.or(() -> Optional.ofNullable(waiting.poll()));
        if (next.isPresent()) {
            active++;
            nextStart = now + spacing;
        }
        return next;
    }

    /** How long until a task may start, in nanoseconds, if it is only a matter of time. */
    long untilNext(long now) {
        if (idle() || active >= atOnce) {
            return Long.MAX_VALUE;
        }
        var task = waiting.isEmpty()
                ? later.stream().mapToLong(each -> each.notBefore() - now).min().orElse(0)
                : 0;
        return Math.max(0, Math.max(nextStart - now, task));
    }

    void finished(Task task, Answer answer) {
        active--;
        var address = task.check().start();
        if (answer instanceof Received received && received.overloaded()) {
            overloaded.add(address);
            failedInRow.add(address);
        } else if (answer instanceof Received) {
            overloaded.remove(address);
            failedInRow.clear();
        }
        if (failedInRow.size() >= FAILURES_THAT_SUFFICE) {
            leaveAlone("answers 429 or 5xx to one URL after another");
        }
    }

    /** From now on one request at a time, and none before the wait is over; none at all if the wait is too long. */
    void backOff(Duration wait, long now) {
        atOnce = 1;
        if (wait.compareTo(UrlCheck.LONGEST_WAIT) > 0) {
            leaveAlone("asks for a wait of " + wait.toSeconds() + " s");
        } else {
            nextStart = now + Math.max(nextStart - now, wait.toNanos());
        }
    }

    /**
     * The statuses of the URLs that are not requested, or not again, because the host is overloaded; none if it is not. All get the
     * same status, because it is chance which of them were requested.
     */
    Map<WebAddress, LinkStatus> leftAlone() {
        var statuses = new LinkedHashMap<WebAddress, LinkStatus>();
        leftAlone.ifPresent(reason ->
                overloaded.forEach(address -> statuses.put(address, new Uncertain(Optional.empty(), reason))));
        return statuses;
    }

    private void leaveAlone(String behaviour) {
        leftAlone = leftAlone.or(() -> Optional.of("is not checked, because its host " + behaviour));
        drain().forEach(task -> overloaded.add(task.check().start()));
    }

    /** Empties the queue. */
    List<Task> drain() {
        var all = new ArrayList<>(later);
        all.addAll(waiting);
        later.clear();
        waiting.clear();
        return all;
    }
}
