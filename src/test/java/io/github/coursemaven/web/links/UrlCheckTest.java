package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.links.UrlCheck.Step;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What redirects say of a link. */
class UrlCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://x.org/a?b    | 301 | https://x.org/a?b  | MOVED
                    http://x.org/a?b    | 302 | https://x.org/a?b  | MOVED
                    http://x.org:8080/a | 302 | https://x.org/a    | MOVED
                    http://x.org/       | 307 | https://x.org/     | MOVED
                    http://x.org/a      | 302 | https://x.org/b    | GOOD
                    http://x.org/a      | 302 | https://y.org/a    | GOOD
                    http://x.org/a      | 301 | https://y.org/b    | MOVED
                    http://x.org/a      | 308 | http://x.org/b     | MOVED
                    http://x.org/a      | 303 | http://x.org/b     | GOOD
                    https://x.org/a     | 301 | http://x.org/a     | UNCERTAIN
                    https://x.org/a     | 302 | http://y.org/b     | UNCERTAIN
                    https://x.org/a     | 301 | https://x.org/     | UNCERTAIN
                    https://x.org/a     | 302 | https://x.org/     | UNCERTAIN
                    https://x.org/a/b   | 308 | https://y.org/     | UNCERTAIN
                    http://x.org/a      | 301 | https://x.org/     | UNCERTAIN
                    https://x.org/      | 301 | https://www.x.org/ | MOVED
                    https://x.org/      | 302 | https://www.x.org/ | GOOD
                    """)
    void a_page_behind_a_redirect(String start, int status, String target, LinkStatus.Outcome outcome) {
        var check = check(start);
        redirect(check, status, target);

        assertThat(check.target()).hasToString(target);
        assertThat(done(check).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void one_temporary_redirect_among_permanent_ones_makes_the_link_good(int forNow) {
        var check = check("https://x.org/a");
        redirect(check, 301, "https://x.org/b");
        redirect(check, forNow, "https://x.org/c");
        redirect(check, 308, "https://x.org/d");

        assertThat(done(check).outcome()).isEqualTo(LinkStatus.Outcome.GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://x.org/a | https://x.org/  | redirects to the home page 'https://x.org/'; is the page gone?
                    https://x.org/a | http://x.org/a  | redirects to 'http://x.org/a' without TLS
                    """)
    void the_reason_why_a_redirect_is_uncertain_is_reported(String start, String target, String complaint) {
        var check = check(start);
        redirect(check, 301, target);

        assertThat(done(check)).isEqualTo(new Uncertain(Optional.of(200), complaint));
    }

    private static UrlCheck check(String url) {
        try {
            return new UrlCheck(
                    WebAddress.parse(url),
                    new LinkFilter(List.of(), new PrivateHosts(List.of(), Resolver.OF_THE_SYSTEM)),
                    false);
        } catch (InvalidUrl e) {
            throw new AssertionError(e);
        }
    }

    private static void redirect(UrlCheck check, int status, String target) {
        var step = check.after(
                new Received(status, Optional.of(target), Optional.empty(), false, List.of(), Optional.empty()),
                Duration.ofSeconds(9));
        assertThat(step).isEqualTo(new Step.Ask(Duration.ZERO));
    }

    private static LinkStatus done(UrlCheck check) {
        var step = check.after(
                new Received(200, Optional.empty(), Optional.empty(), false, List.of(), Optional.empty()),
                Duration.ofSeconds(9));
        assertThat(step).isInstanceOf(Step.Done.class);
        return ((Step.Done) step).status();
    }
}
