package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Answers requests from memory. It looks for exactly the paths of the site, so no path leads to the disk; pages of other sites
 * cannot read it, because it answers only to names of this computer.
 *
 * <p>All requests come here but {@code OPTIONS *}: it names no path, and the server of the JDK knows handlers of paths only, so it
 * answers 404 by itself.
 */
final class PreviewHandler implements HttpHandler {

    private static final String EVENTS = "_preview/events";

    private final Preview preview;
    private final TrustedHosts hosts;

    PreviewHandler(Preview preview, int port) {
        this.preview = preview;
        this.hosts = TrustedHosts.ofThisComputer(port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refused = hosts.refusal(exchange);
            if (refused.isPresent()) {
                Answer.send(exchange, refused.get());
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                Answer.send(exchange, 405);
            } else {
                answer(exchange, Answer.path(exchange));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Optional<String> path) throws IOException, InterruptedException {
        if (path.isEmpty()) {
            Answer.send(exchange, 400);
        } else if (path.get().equals(EVENTS)) {
            Answer.send(exchange, preview.listeners(), preview::join);
        } else {
            file(exchange, path.get());
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        var found = preview.answer(path);
        var file = found.file();
        var range = found.isFound()
                ? ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), file.bytes().length)
                : Optional.<ByteRange>empty();
        if (range.isPresent()) {
            exchange.getResponseHeaders().set("Content-Range", range.get().header());
            var part = range.get().of(file.bytes());
            Answer.send(exchange, 206, new SentFile(file.type(), part));
        } else {
            Answer.send(exchange, found.status(), file);
        }
    }
}
