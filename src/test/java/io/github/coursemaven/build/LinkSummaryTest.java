package io.github.coursemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.check.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkSummaryTest {

    @Test
    void local_and_external_links_are_counted_by_verdict() {
        assertThat(line(
                        link("a.png", Verdict.OK),
                        link("b.png", Verdict.OK),
                        link("gone.png", Verdict.BROKEN),
                        link("https://a.org/", Verdict.OK),
                        link("https://b.org/", Verdict.REDIRECTED),
                        link("https://c.org/", Verdict.UNCERTAIN),
                        link("https://d.org/", Verdict.BROKEN)))
                .contains("Links: 2 local good, 1 broken; external: 1 good, 1 moved, 1 uncertain, 1 broken, 0 skipped");
    }

    @Test
    void verdicts_without_links_are_left_out() {
        assertThat(line()).isEmpty();
        assertThat(line(link("a.png", Verdict.OK))).contains("Links: 1 local good, 0 broken");
        assertThat(line(link("https://a.org/", Verdict.OK)))
                .contains("Links: external: 1 good, 0 moved, 0 uncertain, 0 broken, 0 skipped");
    }

    @Test
    void links_that_were_not_checked_are_mentioned() {
        assertThat(line(link("a.png", Verdict.OK), link("mailto:ann@uni.edu", Verdict.SKIPPED)))
                .contains("Links: 1 local good, 0 broken, 1 skipped (suppressed or mailto)");
    }

    private static Optional<String> line(LinkResult... links) {
        return LinkSummary.of(new CheckResult(List.of(), Stream.of(links).toList()))
                .line();
    }

    private static LinkResult link(String target, Verdict verdict) {
        return new LinkResult(
                Reference.of(Location.of("a.md"), Kind.LINK, target),
                verdict,
                Optional.empty(),
                Optional.empty(),
                verdict == Verdict.SKIPPED ? "'" + target + "' is not checked" : "",
                Optional.empty());
    }
}
