package io.github.coursemaven.web.links;

import java.time.Duration;
import java.util.List;

/** The policy of a build that sets nothing. */
final class UsualPolicy {

    static final LinkPolicy USUAL = new LinkPolicy(
            Duration.ofSeconds(30), Duration.ofSeconds(60), 4, Duration.ofMillis(50), List.of(), List.of());

    private UsualPolicy() {}
}
