package io.github.coursemaven.web;

import io.github.coursemaven.web.Answer.NotSent;
import io.github.coursemaven.web.Answer.Received;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Sends single requests. Follows no redirect, sends no cookie and no password, and reads no body. */
final class Exchange {

    private static final String USER_AGENT = "course-maven-plugin";

    private final HttpClient client;
    private final Admission admission;

    Exchange(HttpClient client, Admission admission) {
        this.client = client;
        this.admission = admission;
    }

    /**
     * Asks the host of a URL, if its addresses are allowed. Returns an answer whatever happens.
     *
     * @param timeout until the head of the answer is there
     */
    Answer ask(WebAddress address, boolean head, Duration timeout) throws InterruptedException {
        try {
            var refusal = admission.refusalOfAddress(address);
            if (refusal.isPresent()) {
                return new NotSent(refusal.get());
            }
            return send(address, head, timeout);
        } catch (IOException | RuntimeException e) {
            return Faults.of(e);
        }
    }

    /** The body is closed unread: the head tells all, and a body may never end. */
    private Answer send(WebAddress address, boolean head, Duration timeout) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.uri())
                .method(head ? "HEAD" : "GET", BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", "en")
                .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        var headers = response.headers();
        var wait = RetryAfter.of(response.statusCode(), headers::firstValue, Instant.now());
        return new Received(response.statusCode(), headers.firstValue("Location"), wait, challenge(headers));
    }

    private static boolean challenge(HttpHeaders headers) {
        return headers.firstValue("cf-mitigated").isPresent()
                || headers.firstValue("server")
                        .filter(server -> server.toLowerCase(Locale.ROOT).contains("challenge"))
                        .isPresent();
    }
}
