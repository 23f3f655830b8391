package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Moved;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalVerdictsTest {

    @TempDir
    Path above;

    @Test
    void a_dead_page_is_reported_at_each_place_and_requested_once() {
        var asked = new ArrayList<String>();
        var found = check("[a](https://x.org/)\n\n[b](https://x.org/)", urls -> {
            asked.addAll(urls);
            return all(urls, new Broken(Optional.of(404), "answers 404"));
        });

        assertThat(asked).containsExactly("https://x.org/");
        assertThat(lines(found))
                .containsExactly(
                        "a.md:1:5: 'https://x.org/' answers 404 [external-broken]",
                        "a.md:3:5: 'https://x.org/' answers 404 [external-broken]");
        assertThat(found.links()).allMatch(link -> link.verdict() == Verdict.BROKEN);
    }

    @Test
    void a_page_that_moved_is_reported_with_its_new_place() {
        var found = check("[a](http://x.org/)", urls -> all(urls, new Moved(200, "https://x.org/")));

        assertThat(lines(found))
                .containsExactly(
                        "a.md:1:5: 'http://x.org/' has moved permanently to 'https://x.org/'; update the link [external-moved]");
        assertThat(found.links().get(0).finalTarget()).contains("https://x.org/");
    }

    @Test
    void a_page_that_was_good_recently_is_only_an_info() {
        var found = check(
                "[a](http://x.org/)",
                urls -> all(
                        urls, new Uncertain(Optional.of(503), "answers 503; last good on 2026-11-20", Doubt.UNSTEADY)));

        assertThat(lines(found))
                .containsExactly("a.md:1:5: 'http://x.org/' answers 503; last good on 2026-11-20 [external-unsteady]");
        assertThat(Rule.EXTERNAL_UNSTEADY.severity()).isEqualTo(Severity.INFO);
        assertThat(found.links().get(0).verdict()).isEqualTo(Verdict.UNCERTAIN);
    }

    @Test
    void a_missing_network_is_not_reported_for_each_link() {
        var found = check("[a](http://x.org/)", urls -> all(urls, new Skipped(Reason.NO_NETWORK, "no network")));

        assertThat(found.problems()).isEmpty();
        assertThat(found.links().get(0).verdict()).isEqualTo(Verdict.SKIPPED);
    }

    @Test
    void a_course_without_external_links_requests_none() {
        var found = check("# T", urls -> {
            throw new AssertionError(urls);
        });

        assertThat(found.links()).isEmpty();
    }

    private CheckResult check(String deck, ExternalLinks links) {
        var folder =
                CourseFolder.in(above.resolve("checkout")).including("**/*.md").with("a.md", deck);
        var resources = new Resources(ExternalVerdictsTest.class.getClassLoader());
        return new CourseChecker(folder.files(), resources, links).check(folder.course(resources));
    }

    private static Map<String, LinkStatus> all(Collection<String> urls, LinkStatus status) {
        return urls.stream().collect(Collectors.toMap(url -> url, url -> status));
    }

    private static List<String> lines(CheckResult found) {
        return found.problems().stream().map(Problem::toString).toList();
    }
}
