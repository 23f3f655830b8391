package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.address.InvalidUrl;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.http.Answer.Failed;
import io.github.coursemaven.web.http.Answer.Failure;
import io.github.coursemaven.web.http.Answer.Received;
import io.github.coursemaven.web.links.ConnectivityCheck.Result;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTest {

    private static final Failed UNKNOWN = new Failed(Failure.UNKNOWN_HOST, "names a host that does not exist");
    private static final Failed NO_NAMES = new Failed(
            Failure.NO_NAME_SERVER, "cannot be looked up at the moment: Temporary failure in name resolution");
    private static final Broken GONE = new Broken(Optional.empty(), "names a host that does not exist");

    private final Network network = new Network();

    @Test
    void two_hosts_that_fail_raise_no_doubt_and_three_do() {
        fail(0, 2, UNKNOWN);
        assertThat(network.doubted()).isFalse();
        fail(2, 3, UNKNOWN);
        assertThat(network.doubted()).isTrue();
    }

    @Test
    void if_a_well_known_host_answers_dead_hosts_are_dead() {
        fail(0, 3, UNKNOWN);
        network.heard(Result.UP);

        assertThat(network.doubted()).isFalse();
        network.close();
        assertThat(network.outage()).isEmpty();
        assertThat(network.released().values()).containsOnly(GONE);
    }

    @Test
    void if_well_known_hosts_fail_too_there_is_no_network() {
        fail(0, 3, UNKNOWN);
        network.heard(Result.DOWN);

        assertThat(complaint()).isEqualTo("no network (3 of 3 hosts failed: names a host that does not exist)");
        assertThat(network.released().values()).hasSize(3).allMatch(status -> status instanceof Skipped);
    }

    @Test
    void without_well_known_hosts_unknown_ones_are_doubted_until_the_end() {
        fail(0, 3, UNKNOWN);
        network.heard(Result.UNKNOWN);

        assertThat(network.outage()).isEmpty();
        assertThat(network.doubted()).isFalse();
        network.close();
        assertThat(complaint()).isEqualTo("no network (3 of 3 hosts failed: names a host that does not exist)");
    }

    @Test
    void without_well_known_hosts_it_is_enough_that_no_names_can_be_looked_up() {
        fail(0, 3, NO_NAMES);
        network.heard(Result.UNKNOWN);

        assertThat(complaint()).isEqualTo("no network (3 of 3 hosts failed: Temporary failure in name resolution)");
    }

    @Test
    void an_answer_during_the_connectivity_check_counts_more() {
        fail(0, 3, UNKNOWN);
        network.saw(host("alive"), received(500));
        network.heard(Result.DOWN);

        assertThat(network.outage()).isEmpty();
        assertThat(network.released().values()).containsOnly(GONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"CERTIFICATE", "CERTIFICATE_CHAIN"})
    void a_fault_of_a_certificate_proves_that_there_is_a_network(Failure failure) {
        network.saw(host("alive"), new Failed(failure, "has a bad certificate"));
        fail(0, 3, UNKNOWN);

        assertThat(network.doubted()).isFalse();
        assertThat(network.released().values()).containsOnly(GONE);
    }

    @Test
    void one_dead_host_is_doubted_at_the_end() {
        fail(0, 1, UNKNOWN);

        assertThat(network.doubted()).isFalse();
        assertThat(network.doubtedAtTheEnd()).isTrue();
        network.heard(Result.UP);
        assertThat(network.released().values()).containsOnly(GONE);
    }

    @Test
    void if_a_host_refuses_and_nothing_is_proven_unknown_hosts_are_uncertain() {
        network.saw(host("refusing"), new Failed(Failure.REFUSED, "refuses the connection"));
        fail(0, 3, UNKNOWN);
        network.heard(Result.UNKNOWN);
        network.close();

        assertThat(network.outage()).isEmpty();
        assertThat(network.released().values())
                .containsOnly(new Uncertain(Optional.empty(), "names a host that does not exist"));
    }

    @Test
    void a_network_that_is_lost_midway_is_noticed_and_earlier_results_are_kept() {
        fail(0, 1, UNKNOWN);
        network.saw(host("alive"), received(200));
        fail(1, 20, NO_NAMES);
        assertThat(network.doubted()).isFalse();
        fail(20, 21, NO_NAMES);
        assertThat(network.doubted()).isTrue();
        network.heard(Result.DOWN);

        assertThat(complaint())
                .isEqualTo("network lost (20 hosts in a row failed: Temporary failure in name resolution)");
        assertThat(network.released()).containsEntry(host("h0"), GONE);
        assertThat(network.released().values())
                .filteredOn(Skipped.class::isInstance)
                .hasSize(20);
    }

    @Test
    void twenty_dead_links_on_four_hosts_do_not_mean_that_the_network_is_lost() {
        network.saw(host("alive"), received(200));
        for (var page = 0; page < 40; page++) {
            network.saw(host("h" + page % 4), UNKNOWN);
            network.hold(page("h" + page % 4, page), GONE);
        }
        assertThat(network.doubted()).isFalse();
    }

    @Test
    void twenty_dead_hosts_in_a_row_are_dead_if_others_still_answer() {
        network.saw(host("alive"), received(200));
        fail(0, 20, UNKNOWN);
        assertThat(network.doubted()).isTrue();
        assertThat(network.answering()).containsExactly(host("alive"));
        network.heard(Result.UP);

        assertThat(network.doubted()).isFalse();
        assertThat(network.released().values()).hasSize(20).containsOnly(GONE);
    }

    @Test
    void a_connectivity_check_without_a_result_is_not_repeated_for_ever() {
        network.saw(host("alive"), received(200));
        fail(0, 20, UNKNOWN);
        network.heard(Result.UNKNOWN);

        assertThat(network.doubted()).isFalse();
    }

    @Test
    void three_hosts_that_redirect_to_one_other_mean_that_there_is_no_network() {
        redirect(3, "login.wifi");
        network.saw(host("login.wifi"), received(200));
        assertThat(network.doubted()).isTrue();
        network.heard(Result.DOWN);

        assertThat(network.seizedByPortal()).isTrue();
        assertThat(complaint()).isEqualTo("no network (3 hosts redirect to 'login.wifi'; is it a login page?)");
    }

    @Test
    void a_well_known_host_that_is_redirected_as_well_proves_nothing() {
        redirect(3, "login.wifi");

        assertThat(network.isProof(host("canary"), redirected("login.wifi"))).isFalse();
        assertThat(network.isProof(host("canary"), new Failed(Failure.CERTIFICATE, "has a bad certificate")))
                .isFalse();
        assertThat(network.isProof(host("canary"), received(200))).isTrue();
    }

    @Test
    void without_well_known_hosts_a_login_page_is_believed_at_the_end() {
        redirect(3, "login.wifi");
        network.heard(Result.UNKNOWN);
        assertThat(network.outage()).isEmpty();
        network.close();

        assertThat(network.seizedByPortal()).isTrue();
    }

    @Test
    void a_site_with_three_old_names_is_not_a_login_page() {
        redirect(3, "www.new.org");
        network.heard(Result.UP);
        network.close();

        assertThat(network.doubted()).isFalse();
        assertThat(network.outage()).isEmpty();
    }

    @Test
    void if_another_host_answers_for_itself_there_is_no_login_page() {
        redirect(3, "www.new.org");
        network.saw(host("other.org"), received(404));

        assertThat(network.doubted()).isFalse();
        network.close();
        assertThat(network.outage()).isEmpty();
    }

    private void fail(int from, int to, Failed failure) {
        IntStream.range(from, to).forEach(number -> {
            network.saw(host("h" + number), failure);
            network.hold(host("h" + number), GONE);
        });
    }

    private void redirect(int hosts, String target) {
        IntStream.range(0, hosts).forEach(number -> network.saw(host("r" + number), redirected(target)));
    }

    private String complaint() {
        return network.outage().flatMap(LinkStatus::complaint).orElse("");
    }

    private static Received redirected(String host) {
        return new Received(
                302,
                Optional.of("http://" + host + "/hello?from=x"),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
    }

    private static Received received(int status) {
        return new Received(status, Optional.empty(), Optional.empty(), false, List.of(), Optional.empty());
    }

    private static WebAddress host(String host) {
        return page(host, "");
    }

    private static WebAddress page(String host, Object page) {
        try {
            return WebAddress.parse("http://" + host + "/" + page);
        } catch (InvalidUrl e) {
            throw new AssertionError(e);
        }
    }
}
