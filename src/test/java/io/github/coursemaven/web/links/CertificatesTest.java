package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.FaultServer;
import io.github.coursemaven.web.http.Access;
import io.github.coursemaven.web.http.CertificateTrust;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of servers with certificates that a browser would refuse, and of those that only Java does not know. */
class CertificatesTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static final String ADDRESS = "san=ip:127.0.0.1";

    @TempDir
    static Path folder;

    private static TestCertificates certificates;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        certificates = new TestCertificates(folder)
                .with("issuer", "-ext", "bc:c")
                .with("stranger", "-ext", "bc:c")
                .with("good", "-signer", "issuer", "-ext", ADDRESS)
                .with("expired", "-signer", "issuer", "-ext", ADDRESS, "-startdate", "-9d", "-validity", "2")
                .with("early", "-signer", "issuer", "-ext", ADDRESS, "-startdate", "+9d")
                .with("other-host", "-signer", "issuer", "-ext", "san=dns:other.org")
                .with("self-signed", "-ext", ADDRESS)
                .with("unknown-issuer", "-signer", "stranger", "-ext", ADDRESS)
                .with("expired-unknown", "-signer", "stranger", "-ext", ADDRESS, "-startdate", "-9d", "-validity", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    good            | GOOD      |
                    expired         | BROKEN    | has a certificate that has expired
                    expired-unknown | BROKEN    | has a certificate that has expired
                    early           | BROKEN    | has a certificate that is not valid yet
                    other-host      | BROKEN    | has a certificate for another host
                    self-signed     | BROKEN    | has a certificate that is self-signed
                    unknown-issuer  | UNCERTAIN | has a certificate whose issuer Java does not know; browsers may know it
                    """)
    void a_certificate_decides(String alias, Outcome outcome, String complaint) throws Exception {
        try (var server = server(alias)) {
            var status = check("https://127.0.0.1:" + server.port() + "/");

            assertThat(status.complaint().orElse(null)).isEqualTo(complaint);
            assertThat(status.outcome()).isEqualTo(outcome);
            assertThat(server.requests()).hasSize(outcome == Outcome.GOOD ? 1 : 0);
        }
    }

    @Test
    void an_issuer_that_Java_does_not_know_is_not_trusted_by_default() throws Exception {
        try (var server = server("good")) {
            var status = new LinkChecker(policy())
                    .check(List.of("https://127.0.0.1:" + server.port() + "/"))
                    .values();
            assertThat(status.toString()).contains("whose issuer Java does not know");
        }
    }

    private static FaultServer server(String alias) throws GeneralSecurityException, IOException {
        return new FaultServer(certificates.server(alias).getServerSocketFactory())
                .with("/", FaultServer.bytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    }

    private static LinkStatus check(String url) throws GeneralSecurityException, IOException {
        var access = Access.ofTheSystem(List.of()).with(CertificateTrust.of(certificates.issuer("issuer")));
        return new LinkChecker(policy(), access)
                .check(List.of(url))
                .values()
                .iterator()
                .next();
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(LONG, LONG, 4, Duration.ZERO, List.of(), List.of("127.0.0.1"));
    }
}
