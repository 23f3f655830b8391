package io.github.coursemaven.web.links;

import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.http.PageRequest;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The check of one URL: what to request next, and in the end its status. Not for several threads. */
final class UrlCheck {

    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING =
            Set.of(408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530);
    private static final Set<Failure> PERHAPS_ON_HEAD_ONLY =
            Set.of(Failure.CUT_OFF, Failure.READ_TIMEOUT, Failure.INTERNAL);
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?is)\\s*(?!https?:)[a-z][a-z0-9+.-]*:.*");

    private final WebAddress start;
    private final LinkFilter filter;
    private final RedirectChain chain;
    private final Judge judge;
    private final Retries retries;
    private final boolean anchors;
    private boolean head;
    private int headStatus;

    /** @param anchors whether the anchors of the page are needed, too */
    UrlCheck(WebAddress start, LinkFilter filter, boolean anchors) {
        this.start = start;
        this.filter = filter;
        this.chain = new RedirectChain(start);
        this.judge = new Judge(chain);
        this.retries = new Retries(start);
        this.anchors = anchors;
        this.head = !anchors;
    }

    /** What to do next: send {@link #request} after a wait, or nothing more. */
    sealed interface Step {

        record Ask(Duration pause) implements Step {}

        record Done(LinkStatus status) implements Step {}
    }

    WebAddress start() {
        return start;
    }

    WebAddress target() {
        return chain.current();
    }

    /** Whether the next request is for the head of the page only. */
    boolean head() {
        return head;
    }

    PageRequest request() {
        return new PageRequest(target(), head, anchors, chain.cookies());
    }

    /** @param left what is left of the time for this URL */
    Step after(Answer answer, Duration left) {
        if (answer instanceof Received received) {
            chain.keepCookies(received);
            return afterStatus(received, left);
        }
        if (answer instanceof Failed failed) {
            return afterFailure(failed, left);
        }
        return done(judge.notSent((NotSent) answer));
    }

    private Step afterStatus(Received answer, Duration left) {
        var status = answer.status();
        if ((status >= 200 && status < 300) || status == 304) {
            return done(judge.arrived(answer));
        }
        if (REDIRECTS.contains(status)) {
            return redirect(answer);
        }
        if (status == 401 || status == 407) {
            return done(judge.uncertain(status, "; it needs a login"));
        }
        if (status == 429 || (status == 503 && answer.askedWait().isPresent())) {
            return retry(answer, left);
        }
        if (head) {
            headStatus = status;
            head = false;
            return ask(Duration.ZERO);
        }
        return PASSING.contains(status) && !answer.challenge()
                ? retry(answer, left)
                : done(judge.refused(answer, headStatus));
    }

    private Step afterFailure(Failed failed, Duration left) {
        if (head && PERHAPS_ON_HEAD_ONLY.contains(failed.failure())) {
            head = false;
            return ask(Duration.ZERO);
        }
        var wait =
                failed.failure() == Failure.CUT_OFF ? retries.next(Optional.empty(), left) : Optional.<Duration>empty();
        return wait.map(UrlCheck::ask).orElseGet(() -> done(judge.failed(failed)));
    }

    private Step retry(Received answer, Duration left) {
        var asked = answer.askedWait();
        var tooLong = asked.filter(wait -> wait.compareTo(LONGEST_WAIT) > 0);
        if (tooLong.isPresent()) {
            return done(judge.uncertain(
                    answer.status(), " and asks for a wait of " + tooLong.get().toSeconds() + " s"));
        }
        return retries.next(asked, left).map(UrlCheck::ask).orElseGet(() -> done(judge.uncertain(answer.status(), "")));
    }

    private Step redirect(Received answer) {
        try {
            var location = answer.location().orElseThrow(() -> new InvalidUrl("redirects without saying where"));
            if (OTHER_SCHEME.matcher(location).matches()) {
                return done(new Skipped(
                        Reason.POLICY, "redirects to '" + Secrets.masked(location) + "', which is not a web page"));
            }
            chain.follow(answer.status(), location);
        } catch (InvalidUrl e) {
            return done(new Broken(Optional.of(answer.status()), e.reason()));
        }
        head = !anchors;
        headStatus = 0;
        return filter.refusal(chain.current())
                .map(status -> done(judge.notAdmitted(status)))
                .orElseGet(() -> ask(Duration.ZERO));
    }

    private static Step ask(Duration pause) {
        return new Step.Ask(pause);
    }

    private static Step done(LinkStatus status) {
        return new Step.Done(status);
    }
}
