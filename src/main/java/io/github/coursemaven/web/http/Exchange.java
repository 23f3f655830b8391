package io.github.coursemaven.web.http;

import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.http.Answer.NotSent;
import io.github.coursemaven.web.http.Answer.Obstacle;
import io.github.coursemaven.web.http.Answer.Received;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Sends single requests. Follows no redirects, sends no password except a proxy's, and reads bodies only for their anchors. If a
 * connection is closed before any answer, the JDK's client repeats the request by itself.
 */
public final class Exchange {

    private static final String USER_AGENT = "course-maven-plugin";

    private final HttpClient client;
    private final PrivateHosts hosts;
    private final Proxies proxies;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final ProxyFaults proxyFaults = new ProxyFaults();

    /**
     * @param hosts to which no requests are sent
     * @param connect how long connecting may take
     * @param threads that read and write
     * @param clock for dates in answers
     * @param nanoTime as {@link System#nanoTime}
     */
    public Exchange(
            Access access, PrivateHosts hosts, Duration connect, Executor threads, Clock clock, LongSupplier nanoTime) {
        this.client = client(access, connect, threads);
        this.hosts = hosts;
        this.proxies = access.proxies();
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /** HTTP/1.1, because offers to upgrade confuse some servers. */
    private static HttpClient client(Access access, Duration connect, Executor threads) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .proxy(access.proxies())
                .sslContext(access.tls().get())
                .executor(threads)
                .build();
    }

    /**
     * Sends a request if the addresses of the host are allowed; they are looked up again for each request. Returns an answer,
     * whatever happens.
     *
     * @param timeout until all of the answer that is needed has arrived
     */
    public Answer send(PageRequest page, Duration timeout) throws InterruptedException {
        var proxy = proxies.of(page.target());
        return proxy.isPresent() ? sendThrough(proxy.get(), page, timeout) : sendDirectly(page, timeout);
    }

    private Answer sendDirectly(PageRequest page, Duration timeout) throws InterruptedException {
        try {
            var refusal = hosts.refusal(page.target());
            return refusal.isPresent()
                    ? new NotSent(Obstacle.PRIVATE_HOST, refusal.get())
                    : answer(request(page, timeout), page, timeout);
        } catch (IOException | RuntimeException e) {
            return Faults.of(e);
        }
    }

    private Answer sendThrough(WebProxy proxy, PageRequest page, Duration timeout) throws InterruptedException {
        var target = page.target();
        var unsent = proxyFaults.on(target, proxy).or(() -> hosts.refusalWithoutLookup(target)
                .map(text -> new NotSent(Obstacle.PRIVATE_HOST, text)));
        if (unsent.isPresent()) {
            return unsent.get();
        }
        var request = request(page, timeout);
        proxy.login().ifPresent(login -> request.header("Proxy-Authorization", login.basic()));
        try {
            return proxyFaults.judged(target, proxy, answer(request, page, timeout));
        } catch (IOException | RuntimeException e) {
            return proxyFaults.judged(target, proxy, Faults.of(e));
        }
    }

    private static HttpRequest.Builder request(PageRequest page, Duration timeout) {
        var request = HttpRequest.newBuilder(page.target().uri())
                .method(page.head() ? "HEAD" : "GET", BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "en");
        page.cookies().ifPresent(cookies -> request.header("Cookie", cookies));
        return request;
    }

    private Answer answer(HttpRequest.Builder request, PageRequest page, Duration timeout)
            throws IOException, InterruptedException {
        var start = nanoTime.getAsLong();
        var response = client.send(
                request.build(),
                head -> new PageBody(isRead(page, head.statusCode(), head.headers()) ? AnchorReader.LIMIT : 0));
        var headers = response.headers();
        try {
            requireLength(headers);
            var left = timeout.minusNanos(nanoTime.getAsLong() - start);
            return new Received(
                    response.statusCode(),
                    headers.firstValue("Location"),
                    RetryAfter.of(response.statusCode(), headers::firstValue, clock.instant()),
                    challenge(headers),
                    headers.allValues("Set-Cookie"),
                    anchors(page, response, left));
        } finally {
            body(response).close();
        }
    }

    private static Optional<Anchors> anchors(PageRequest page, HttpResponse<PageBody> response, Duration left)
            throws InterruptedException {
        if (!isRead(page, response.statusCode(), response.headers())) {
            return Optional.empty();
        }
        var body = body(response);
        var end = body.await(left);
        return Optional.of(AnchorReader.read(response.headers(), end, body.bytes()));
    }

    /** The JDK's client returns no body if a proxy refuses a tunnel. */
    private static PageBody body(HttpResponse<PageBody> response) {
        return Optional.ofNullable(response.body()).orElseGet(() -> new PageBody(0));
    }

    private static boolean isRead(PageRequest page, int status, HttpHeaders headers) {
        return page.anchors() && !page.head() && status >= 200 && status < 300 && AnchorReader.reads(headers);
    }

    /** The JDK's client looks at the length only when it reads the body. */
    private static void requireLength(HttpHeaders headers) throws ProtocolException {
        if (headers.firstValueAsLong("Content-Length").orElse(0) < 0) {
            throw new ProtocolException("negative Content-Length");
        }
    }

    private static boolean challenge(HttpHeaders headers) {
        return headers.firstValue("cf-mitigated").isPresent()
                || headers.firstValue("server")
                        .filter(server -> server.toLowerCase(Locale.ROOT).contains("challenge"))
                        .isPresent();
    }
}
