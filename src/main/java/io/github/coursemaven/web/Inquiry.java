package io.github.coursemaven.web;

import io.github.coursemaven.web.Answer.Failed;
import io.github.coursemaven.web.Answer.Failure;
import io.github.coursemaven.web.Answer.NotSent;
import io.github.coursemaven.web.Answer.Received;
import io.github.coursemaven.web.LinkStatus.Broken;
import io.github.coursemaven.web.LinkStatus.Good;
import io.github.coursemaven.web.LinkStatus.Moved;
import io.github.coursemaven.web.LinkStatus.Reason;
import io.github.coursemaven.web.LinkStatus.Silent;
import io.github.coursemaven.web.LinkStatus.Skipped;
import io.github.coursemaven.web.LinkStatus.Uncertain;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** One URL on its way to a verdict: what to ask next, as the answers so far suggest. Not for several threads. */
final class Inquiry {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> BAD_REQUEST = Set.of(400, 414, 422);
    private static final Set<Integer> PASSING =
            Set.of(408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530);
    private static final long[] WAITS_IN_MS = {1000, 4000};

    private final WebAddress start;
    private final Admission admission;
    private final Trail trail;
    private boolean head = true;
    private int headStatus;
    private int retries;

    Inquiry(WebAddress start, Admission admission) {
        this.start = start;
        this.admission = admission;
        this.trail = new Trail(start);
    }

    /** What to do next: ask {@link #target} after a wait, or nothing more. */
    sealed interface Step {

        record Ask(Duration pause) implements Step {}

        record Done(LinkStatus status) implements Step {}
    }

    WebAddress start() {
        return start;
    }

    WebAddress target() {
        return trail.current();
    }

    /** Whether only the head of the answer is to be asked for. */
    boolean head() {
        return head;
    }

    /** @param left of the time for this URL */
    Step after(Answer answer, Duration left) {
        if (answer instanceof Received received) {
            return afterStatus(received, left);
        }
        if (answer instanceof Failed failed) {
            return afterFailure(failed, left);
        }
        return done(hop(((NotSent) answer).status()));
    }

    private Step afterStatus(Received answer, Duration left) {
        var status = answer.status();
        if ((status >= 200 && status < 300) || status == 304) {
            return done(arrived(status));
        }
        if (REDIRECTS.contains(status)) {
            return redirect(answer);
        }
        if (status == 401 || status == 407) {
            return done(uncertain(status, "; it needs a login"));
        }
        if (status == 429 || (status == 503 && answer.askedWait().isPresent())) {
            return retry(status, askedWait(answer), left);
        }
        if (head) {
            headStatus = status;
            head = false;
            return now();
        }
        return PASSING.contains(status) && !answer.challenge()
                ? retry(status, askedWait(answer), left)
                : done(verdict(status, answer.challenge()));
    }

    private Step afterFailure(Failed failed, Duration left) {
        var failure = failed.failure();
        if (failure == Failure.CERTIFICATE || failure == Failure.UNKNOWN_HOST) {
            return done(new Broken(Optional.empty(), via() + failed.text()));
        }
        if (failure == Failure.REFUSED || failure == Failure.UNREACHABLE) {
            return done(new Silent(via() + failed.text()));
        }
        var uncertain = done(new Uncertain(Optional.empty(), via() + failed.text()));
        if (failure != Failure.CUT_OFF && failure != Failure.READ_TIMEOUT && failure != Failure.INTERNAL) {
            return uncertain;
        }
        if (head) {
            head = false;
            return now();
        }
        return failure == Failure.CUT_OFF && retries < WAITS_IN_MS.length && fits(ownWait(), left)
                ? again(ownWait())
                : uncertain;
    }

    private LinkStatus arrived(int status) {
        if (!trail.moved()) {
            return new Good(Optional.of(status), Optional.empty());
        }
        var target = trail.current().toString();
        if (trail.endsAtHome()) {
            return new Uncertain(Optional.of(status), "redirects to the home page '" + target + "'; is the page gone?");
        }
        if (trail.losesTls()) {
            return new Uncertain(Optional.of(status), "redirects to '" + Secrets.masked(target) + "', without TLS");
        }
        return trail.forGood() || trail.gainsTls()
                ? new Moved(status, target)
                : new Good(Optional.of(status), Optional.of(target));
    }

    private Step redirect(Received answer) {
        try {
            var location = answer.location().orElseThrow(() -> new InvalidUrl("redirects, but does not say where to"));
            if (location.strip().matches("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*")) {
                return done(new Skipped(
                        Reason.POLICY, "redirects to '" + Secrets.masked(location) + "', which is not of the web"));
            }
            trail.follow(answer.status(), location);
        } catch (InvalidUrl e) {
            return done(new Broken(Optional.of(answer.status()), e.reason()));
        }
        head = true;
        headStatus = 0;
        return admission
                .refusal(trail.current())
                .map(status -> done(hop(status)))
                .orElseGet(Inquiry::now);
    }

    private LinkStatus verdict(int status, boolean challenge) {
        if (!challenge && (GONE.contains(status) || (BAD_REQUEST.contains(status) && status == headStatus))) {
            return new Broken(Optional.of(status), via() + "answers " + status);
        }
        return uncertain(status, status >= 500 || challenge || status == 405 ? "" : ", perhaps to robots only");
    }

    private Step retry(int status, Duration wait, Duration left) {
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            return done(uncertain(status, " and asks to wait " + wait.toSeconds() + " s"));
        }
        return retries < WAITS_IN_MS.length && fits(wait, left) ? again(wait) : done(uncertain(status, ""));
    }

    private Step again(Duration wait) {
        retries++;
        return new Step.Ask(wait);
    }

    private Duration askedWait(Received answer) {
        return answer.askedWait().orElseGet(this::ownWait);
    }

    /** A fifth more or less than planned, differently for each URL, so that not all come back at once. */
    private Duration ownWait() {
        var planned = WAITS_IN_MS[Math.min(retries, WAITS_IN_MS.length - 1)];
        var percent = 80 + Math.floorMod(start.toString().hashCode(), 41);
        return Duration.ofMillis(planned * percent / 100);
    }

    private static boolean fits(Duration wait, Duration left) {
        return wait.compareTo(left) < 0;
    }

    private Uncertain uncertain(int status, String remark) {
        return new Uncertain(Optional.of(status), via() + "answers " + status + remark);
    }

    private LinkStatus hop(LinkStatus status) {
        return trail.moved() && status instanceof Skipped skipped
                ? new Skipped(Reason.POLICY, via() + skipped.text())
                : status;
    }

    private String via() {
        return trail.moved() ? "redirects to '" + Secrets.masked(trail.current().toString()) + "', which " : "";
    }

    private static Step now() {
        return new Step.Ask(Duration.ZERO);
    }

    private static Step done(LinkStatus status) {
        return new Step.Done(status);
    }
}
