package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers requests below the token, which only those know who have been told, and no others. What changes something is a POST that
 * comes from a page of this server.
 *
 * @param hosts the names of the server
 * @param hasSlides whether the server has the slides, too, which say what they show
 */
record RemoteHandler(RemoteControl remote, RemoteToken token, TrustedHosts hosts, boolean hasSlides)
        implements HttpHandler {

    private static final int LONGEST_BODY = 1_048_576;
    private static final Set<String> FILES = Set.of("remote.html", "remote.css", "remote.js", "remote-slides.js");
    private static final Pattern OF_SLIDES = Pattern.compile("(shown|closed)/([\\w-]{1,64})");
    /** In the page, only what comes from this server runs. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
            var refused = hosts.refusal(exchange);
            if (refused.isPresent()) {
                Answer.send(exchange, refused.get());
            } else {
                answer(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var method = exchange.getRequestMethod();
        var path = Answer.path(exchange);
        if (!Set.of("GET", "HEAD", "POST").contains(method)) {
            Answer.send(exchange, 405);
        } else if (path.isEmpty()) {
            Answer.send(exchange, 400);
        } else if (!token.isFirstOf(path.get())) {
            Answer.send(exchange, 404);
        } else if (path.get().equals(token.text())) {
            exchange.getResponseHeaders().set("Location", token.path(""));
            Answer.send(exchange, 308);
        } else if (method.equals("POST")) {
            Answer.send(exchange, change(exchange, token.below(path.get())));
        } else {
            show(exchange, token.below(path.get()));
        }
    }

    private void show(HttpExchange exchange, String path) throws IOException, InterruptedException {
        var file = path.isEmpty() ? "remote.html" : path;
        if (path.equals("events")) {
            Answer.send(exchange, remote.phones(), remote::join);
        } else if (FILES.contains(file)) {
            Answer.send(exchange, 200, SentFile.ofPlugin(file));
        } else {
            Answer.send(exchange, 404);
        }
    }

    /** Does what is asked for, and returns the status. */
    private int change(HttpExchange exchange, String path) throws IOException {
        if (!hosts.isFromOwnPage(exchange)) {
            return 403;
        }
        var slides = OF_SLIDES.matcher(path);
        if (hasSlides && slides.matches()) {
            return hear(exchange, slides.group(1), slides.group(2));
        }
        if (remote.obey(path)) {
            return 204;
        }
        return path.isEmpty() || path.equals("events") || FILES.contains(path) ? 405 : 404;
    }

    private int hear(HttpExchange exchange, String what, String page) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        var text = new String(body, StandardCharsets.UTF_8);
        if (body.length > LONGEST_BODY) {
            return 413;
        }
        if (text.chars().anyMatch(character -> character < ' ')) {
            return 400;
        }
        if (what.equals("shown")) {
            remote.show(page, text);
        } else {
            remote.leave(page);
        }
        return 204;
    }
}
