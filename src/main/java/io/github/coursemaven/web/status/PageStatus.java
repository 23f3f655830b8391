package io.github.coursemaven.web.status;

import io.github.coursemaven.web.http.Anchors;
import io.github.coursemaven.web.http.Fragment;
import java.util.Optional;

/** The status of a page whose anchors were looked for. */
public record PageStatus(LinkStatus page, Anchors anchors) implements LinkStatus {

    @Override
    public Outcome outcome() {
        return page.outcome();
    }

    @Override
    public Optional<Integer> httpStatus() {
        return page.httpStatus();
    }

    @Override
    public Optional<String> complaint() {
        return page.complaint();
    }

    @Override
    public Optional<String> finalTarget() {
        return page.finalTarget();
    }

    /** A page without the anchor is not a broken link, because scripts can add anchors. */
    @Override
    public LinkStatus withFragment(String fragment) {
        return Fragment.checkable(fragment)
                .flatMap(anchors::complaint)
                .<LinkStatus>map(complaint -> new Uncertain(page.httpStatus(), complaint))
                .orElseGet(() -> page.withFragment(fragment));
    }
}
