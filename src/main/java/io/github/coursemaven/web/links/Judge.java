package io.github.coursemaven.web.links;

import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Good;
import io.github.coursemaven.web.status.LinkStatus.Moved;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import io.github.coursemaven.web.status.PageStatus;
import java.util.Optional;
import java.util.Set;

/** Decides what the last answer of a redirect chain means for the URL at its start. */
final class Judge {

    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> BAD_REQUEST = Set.of(400, 414, 422);

    private final RedirectChain chain;

    Judge(RedirectChain chain) {
        this.chain = chain;
    }

    /** @param answer of a page that is there */
    LinkStatus arrived(Received answer) {
        var status = Optional.of(answer.status());
        if (!chain.moved()) {
            return withAnchors(answer, new Good(status, Optional.empty()));
        }
        var target = chain.current().toString();
        if (chain.endsAtHome()) {
            return new Uncertain(status, "redirects to the home page '" + target + "'; is the page gone?");
        }
        if (chain.losesTls()) {
            return new Uncertain(status, "redirects to '" + Secrets.masked(target) + "' without TLS");
        }
        return withAnchors(
                answer,
                chain.forGood() || chain.gainsTls()
                        ? new Moved(answer.status(), target)
                        : new Good(status, Optional.of(target)));
    }

    /** @param headStatus the status of the same request for the head alone; 0 if there was none */
    LinkStatus refused(Received answer, int headStatus) {
        var status = answer.status();
        if (!answer.challenge() && (GONE.contains(status) || (BAD_REQUEST.contains(status) && status == headStatus))) {
            return new Broken(Optional.of(status), via() + "answers " + status);
        }
        var clear = answer.challenge() || status == 405 || (status >= 500 && status < 600);
        return uncertain(status, clear ? "" : ", perhaps only to robots");
    }

    LinkStatus uncertain(int status, String remark) {
        return new Uncertain(Optional.of(status), via() + "answers " + status + remark);
    }

    LinkStatus failed(Failed failed) {
        var reason = via() + failed.text();
        return switch (failed.failure()) {
            case CERTIFICATE, UNKNOWN_HOST -> new Broken(Optional.empty(), reason);
            case REFUSED, UNREACHABLE -> new Uncertain(Optional.empty(), reason, Doubt.SILENT);
            default -> new Uncertain(Optional.empty(), reason);
        };
    }

    LinkStatus notSent(NotSent unsent) {
        return switch (unsent.obstacle()) {
            case PROXY -> new Skipped(Reason.NO_NETWORK, unsent.text());
            case PRIVATE_HOST -> notAdmitted(new Skipped(Reason.POLICY, unsent.text()));
        };
    }

    /** @param status why the current URL may not be requested */
    LinkStatus notAdmitted(LinkStatus status) {
        if (!chain.moved() || !(status instanceof Skipped skipped)) {
            return status;
        }
        var reason = skipped.reason() == Reason.EXCLUDED ? Reason.EXCLUDED : Reason.POLICY;
        return new Skipped(reason, via() + skipped.text());
    }

    private static LinkStatus withAnchors(Received answer, LinkStatus status) {
        return answer.anchors()
                .<LinkStatus>map(anchors -> new PageStatus(status, anchors))
                .orElse(status);
    }

    private String via() {
        var current = "'" + Secrets.masked(chain.current().toString()) + "'";
        if (chain.moved()) {
            return "redirects to " + current + ", which ";
        }
        return chain.isReplaced() ? "is a video whose thumbnail " + current + " " : "";
    }
}
