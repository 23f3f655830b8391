package io.github.coursemaven.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Good;
import io.github.coursemaven.web.status.LinkStatus.Moved;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant DAY = Instant.parse("2026-11-20T12:00:00Z");
    private static final LinkStatus GOOD = new Good(Optional.of(200), Optional.empty());
    private static final LinkStatus FORBIDDEN = new Uncertain(Optional.of(403), "answers 403");
    private static final LinkStatus SILENT = new Uncertain(Optional.empty(), "refuses the connection", Doubt.SILENT);

    private final WebAddress link = address("https://x.org/a");

    @Test
    void a_good_link_and_one_that_moved_are_trusted_for_a_week_more_or_less() {
        for (var status : List.of(GOOD, new Moved(200, "https://y.org/"))) {
            var known = after(status, DAY);

            assertThat(at(DAY.plus(Duration.ofDays(5)), known).fresh(link)).contains(status);
            assertThat(at(DAY.plus(Duration.ofDays(9)), known).fresh(link)).isEmpty();
            assertThat(at(DAY.minusSeconds(1), known).fresh(link)).isEmpty();
        }
    }

    @Test
    void not_all_links_expire_on_the_same_day() {
        var days = new TreeSet<Long>();
        for (var page = 0; page < 200; page++) {
            var address = address("https://x.org/" + page);
            var known = history(DAY, Map.of()).memories(Map.of(address, GOOD)).get(0);
            var hours = 0L;
            while (known.fresh(DAY.plus(Duration.ofHours(hours)))) {
                hours++;
            }
            days.add(hours / 24);
        }
        assertThat(days).containsExactly(5L, 6L, 7L, 8L);
    }

    @Test
    void broken_and_uncertain_links_are_always_requested_again() {
        assertThat(at(DAY, after(new Broken(Optional.of(404), "answers 404"), DAY))
                        .fresh(link))
                .isEmpty();
        assertThat(at(DAY, after(FORBIDDEN, DAY)).fresh(link)).isEmpty();
    }

    @Test
    void a_host_that_refuses_is_uncertain_for_three_days_and_then_gone() {
        var first = after(SILENT, DAY);
        var later = DAY.plus(Duration.ofDays(3));

        assertThat(history(DAY, Map.of()).judged(link, SILENT)).isEqualTo(SILENT);
        assertThat(at(later.minusSeconds(1), first).judged(link, SILENT)).isEqualTo(SILENT);
        assertThat(at(later, first).judged(link, SILENT))
                .isEqualTo(new Broken(Optional.empty(), "refuses the connection; it first failed on 2026-11-20"));
    }

    @Test
    void a_host_that_answered_meanwhile_is_not_gone() {
        var silent = after(SILENT, DAY);
        var answered = after(FORBIDDEN, DAY.plus(Duration.ofDays(2)), silent);
        var silentAgain = after(SILENT, DAY.plus(Duration.ofDays(3)), answered);

        assertThat(at(DAY.plus(Duration.ofDays(4)), silentAgain).judged(link, SILENT))
                .isEqualTo(SILENT);
    }

    @Test
    void the_days_of_failing_are_counted_from_the_first() {
        var first = after(SILENT, DAY);
        var second = after(SILENT, DAY.plus(Duration.ofDays(2)), first);

        assertThat(at(DAY.plus(Duration.ofDays(3)), second).judged(link, SILENT))
                .isInstanceOf(Broken.class);
    }

    @Test
    void a_link_that_was_good_in_the_last_30_days_is_unsteady() {
        var failing = after(FORBIDDEN, DAY.plus(Duration.ofDays(10)), after(GOOD, DAY));

        assertThat(at(DAY.plus(Duration.ofDays(29)), failing).judged(link, FORBIDDEN))
                .isEqualTo(new Uncertain(Optional.of(403), "answers 403; last good on 2026-11-20", Doubt.UNSTEADY));
        assertThat(at(DAY.plus(Duration.ofDays(30)), failing).judged(link, FORBIDDEN))
                .isEqualTo(new Uncertain(Optional.of(403), "answers 403; last good on 2026-11-20"));
    }

    @Test
    void a_dead_page_is_dead_however_good_it_was() {
        var dead = new Broken(Optional.of(404), "answers 404");

        assertThat(at(DAY, after(GOOD, DAY)).judged(link, dead)).isEqualTo(dead);
    }

    @Test
    void a_link_that_was_not_requested_is_neither_judged_nor_cached() {
        var notReached = new Uncertain(Optional.empty(), "not reached", Doubt.NOT_REACHED);
        var skipped = new Skipped(Reason.NO_NETWORK, "no network");
        var history = at(DAY, after(GOOD, DAY));

        assertThat(history.judged(link, notReached)).isEqualTo(notReached);
        assertThat(history.memories(Map.of(link, notReached))).isEmpty();
        assertThat(history.memories(Map.of(link, skipped))).isEmpty();
    }

    @Test
    void a_URL_with_a_secret_is_not_cached_nor_one_that_leads_to_one() {
        var history = history(DAY, Map.of());

        assertThat(history.memories(Map.of(address("https://x.org/?token=abc"), GOOD)))
                .isEmpty();
        assertThat(history.memories(Map.of(link, new Good(Optional.of(200), Optional.of("https://s3.org/?X-Sig=abc")))))
                .isEmpty();
    }

    @Test
    void hosts_that_were_good_recently_come_first() {
        var old = CachedLink.of("https://old.org/a/b", GOOD, Optional.empty(), DAY.minusSeconds(9));
        var bad = CachedLink.of("https://bad.org/", FORBIDDEN, Optional.empty(), DAY);
        var lately = CachedLink.of("https://new.org/a?b", GOOD, Optional.empty(), DAY);
        var again = CachedLink.of("https://new.org/c", GOOD, Optional.empty(), DAY);

        assertThat(history(DAY, Map.of("1", old, "2", bad, "3", lately, "4", again))
                        .lastGood())
                .containsExactly(address("https://new.org/"), address("https://old.org/"));
    }

    private CachedLink after(LinkStatus status, Instant now) {
        return history(now, Map.of()).memories(Map.of(link, status)).get(0);
    }

    private CachedLink after(LinkStatus status, Instant now, CachedLink before) {
        return at(now, before).memories(Map.of(link, status)).get(0);
    }

    private static History at(Instant now, CachedLink known) {
        return history(now, Map.of(known.url(), known));
    }

    private static History history(Instant now, Map<String, CachedLink> links) {
        return new History(links, now);
    }

    private static WebAddress address(String url) {
        try {
            return WebAddress.parse(url);
        } catch (InvalidUrl e) {
            throw new AssertionError(e);
        }
    }
}
