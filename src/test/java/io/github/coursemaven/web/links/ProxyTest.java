package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.FaultServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.server.FaultServer;
import io.github.coursemaven.web.address.Resolver;
import io.github.coursemaven.web.http.Access;
import io.github.coursemaven.web.http.CertificateTrust;
import io.github.coursemaven.web.http.Proxies;
import io.github.coursemaven.web.http.WebProxy;
import io.github.coursemaven.web.http.WebProxy.Login;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that are requested through a proxy, which is a server on this computer. */
class ProxyTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    private static final String LOGIN_WANTED =
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";

    private final Queue<String> lookedUp = new ConcurrentLinkedQueue<>();
    private FaultServer proxy;

    @BeforeEach
    void start() throws IOException {
        proxy = new FaultServer();
    }

    @AfterEach
    void stop() {
        proxy.close();
    }

    @Test
    void pages_are_requested_from_the_proxy_and_no_name_is_looked_up_here() {
        proxy.with("http://site.org/a", bytes(OK));

        assertThat(check(List.of(proxy("http")), "http://site.org/a", "http://site.org/gone"))
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.GOOD, Outcome.BROKEN);
        assertThat(proxy.requests()).contains("HEAD http://site.org/a");
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void pages_over_TLS_use_a_tunnel(@TempDir Path folder) throws Exception {
        var certificates = new TestCertificates(folder)
                .with("issuer", "-ext", "bc:c")
                .with("site", "-signer", "issuer", "-ext", "san=dns:site.org");
        try (var site = new FaultServer(certificates.server("site").getServerSocketFactory())) {
            site.with("/a", bytes(OK));
            proxy.with("site.org:443", FaultServer.tunnel(site.port()));
            var access = access(List.of(proxy("http"))).with(CertificateTrust.of(certificates.issuer("issuer")));

            assertThat(new LinkChecker(policy(), access)
                            .check(List.of("https://site.org/a"))
                            .values())
                    .extracting(LinkStatus::outcome)
                    .containsExactly(Outcome.GOOD);
            assertThat(proxy.requests()).containsExactly("CONNECT site.org:443");
            assertThat(site.requests()).containsExactly("HEAD /a");
        }
    }

    @Test
    void the_password_is_sent_to_the_proxy_and_not_to_sites() throws IOException {
        var seen = new ConcurrentLinkedQueue<String>();
        FaultServer.Fault noting = (request, socket) -> {
            request.headers().stream()
                    .filter(header -> header.startsWith("Proxy-Authorization"))
                    .forEach(seen::add);
            FaultServer.write(socket, OK);
        };
        try (var site = new FaultServer()) {
            proxy.with("http://site.org/a", noting);
            site.with("/b", noting);
            var known = new WebProxy(
                    "http", "127.0.0.1", proxy.port(), Optional.of(new Login("ann", "söcret")), List.of("127.*"));

            assertThat(check(List.of(known), "http://site.org/a", site.url("/b")))
                    .extracting(LinkStatus::outcome)
                    .containsExactly(Outcome.GOOD, Outcome.GOOD);
            assertThat(seen).containsExactly("Proxy-Authorization: Basic YW5uOnPDtmNyZXQ=");
            assertThat(known.toString()).doesNotContain("söcret");
        }
    }

    @Test
    void a_missing_proxy_is_reported_once() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        var gone = new WebProxy("http", "127.0.0.1", unused, Optional.empty(), List.of());

        assertThat(checkMany(gone))
                .allMatch(LinkStatus::concernsAll)
                .extracting(status -> status.complaint().orElse(""))
                .containsOnly("no network: the proxy '127.0.0.1:" + unused + "' refuses the connection");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http  | false | requires a login; set username and password in Maven's settings.xml
                    https | false | requires a login; set username and password in Maven's settings.xml
                    http  | true  | rejects the username and password in Maven's settings.xml
                    https | true  | requires a password, which Java sends for 'https:' URLs only with '-Djdk.http.auth.tunneling.disabledSchemes=' in .mvn/jvm.config or MAVEN_OPTS
                    """)
    void a_proxy_that_requires_a_login_is_reported_once(String scheme, boolean known, String complaint) {
        for (var host = 0; host < 20; host++) {
            for (var page = 0; page < 20; page++) {
                proxy.with("http://h" + host + ".org/" + page, bytes(LOGIN_WANTED));
            }
            proxy.with("h" + host + ".org:443", bytes(LOGIN_WANTED));
        }
        var login = Optional.of(new Login("ann", "secret")).filter(name -> known);
        var wary = new WebProxy("http", "127.0.0.1", proxy.port(), login, List.of());

        assertThat(checkMany(wary, scheme))
                .allMatch(LinkStatus::concernsAll)
                .extracting(status -> status.complaint().orElse(""))
                .containsOnly("no network: the proxy '" + wary.name() + "' " + complaint);
        assertThat(proxy.requests()).hasSizeLessThan(200);
    }

    @Test
    void a_host_that_the_proxy_cannot_reach_is_uncertain() {
        proxy.with("site.org:443", bytes("HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n"));

        assertThat(check(List.of(proxy("http")), "https://site.org/a"))
                .extracting(
                        status -> status.outcome() + " " + status.complaint().orElse(""))
                .containsExactly("UNCERTAIN cannot be reached: the proxy answers 503 instead");
    }

    @Test
    void private_addresses_and_names_are_not_requested_from_a_proxy_either() {
        assertThat(check(
                        List.of(proxy("http")),
                        "http://10.0.0.1/",
                        "http://[fd00::1]/",
                        "http://167772161/",
                        "http://metadata.google.internal/",
                        "http://localhost/"))
                .extracting(LinkStatus::outcome)
                .containsOnly(Outcome.SKIPPED);
        assertThat(proxy.requests()).isEmpty();
    }

    @Test
    void without_proxies_in_the_settings_those_of_the_JVM_are_used() {
        var jvm = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(
                        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", proxy.port())));
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException fault) {}
        };
        proxy.with("http://site.org/a", bytes(OK));
        var access = access(List.of());
        var checker = new LinkChecker(
                policy(), new Access(access.resolver(), new Proxies(List.of(), Optional.of(jvm)), access.tls()));

        assertThat(checker.check(List.of("http://site.org/a")).values())
                .extracting(LinkStatus::outcome)
                .containsExactly(Outcome.GOOD);
    }

    @Test
    void the_thumbnail_of_a_video_is_requested() {
        proxy.with("http://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg", bytes(OK));

        assertThat(check(
                        List.of(proxy("http")),
                        "http://www.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=1",
                        "http://youtu.be/dQw4w9WgXcQ",
                        "http://youtube.com/embed/xxxxxxxxxxx"))
                .extracting(
                        status -> status.outcome() + " " + status.complaint().orElse(""))
                .containsExactly(
                        "GOOD ",
                        "GOOD ",
                        "BROKEN is a video whose thumbnail 'http://img.youtube.com/vi/xxxxxxxxxxx/0.jpg' answers 404");
    }

    private List<LinkStatus> checkMany(WebProxy one) {
        return checkMany(one, "http");
    }

    private List<LinkStatus> checkMany(WebProxy one, String scheme) {
        var urls = new ArrayList<String>();
        IntStream.range(0, 400).forEach(page -> urls.add(scheme + "://h" + page / 20 + ".org/" + page % 20));
        return check(List.of(one), urls.toArray(String[]::new));
    }

    private List<LinkStatus> check(List<WebProxy> proxies, String... urls) {
        return List.copyOf(
                new LinkChecker(policy(), access(proxies)).check(List.of(urls)).values());
    }

    private Access access(List<WebProxy> proxies) {
        return Access.ofTheSystem(proxies).with(host -> {
            lookedUp.add(host);
            return Resolver.OF_THE_SYSTEM.addresses(host);
        });
    }

    private WebProxy proxy(String protocol) {
        return new WebProxy(protocol, "127.0.0.1", proxy.port(), Optional.empty(), List.of());
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(LONG, LONG, 4, Duration.ZERO, List.of(), List.of("127.0.0.1"));
    }
}
