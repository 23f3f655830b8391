package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Answers requests from memory. It looks for exactly the paths of the site, so no path leads to the disk; pages of other sites
 * cannot read it, because it answers only to names of this computer.
 */
final class PreviewHandler implements HttpHandler {

    private static final int LONGEST_ADDRESS = 8_192;
    private static final String EVENTS = "_preview/events";

    private final Preview preview;
    private final Set<String> hosts;

    PreviewHandler(Preview preview, int port) {
        this.preview = preview;
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refused = refusal(exchange);
            if (refused.isPresent()) {
                send(exchange, refused.get(), "text/plain; charset=utf-8", new byte[0]);
            } else {
                answer(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The status of a request that is not answered. */
    private Optional<Integer> refusal(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
        var site = Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")).orElse("");
        var mode = Optional.ofNullable(headers.getFirst("Sec-Fetch-Mode")).orElse("");
        if (!hosts.contains(host) || (site.equals("cross-site") && !mode.equals("navigate"))) {
            return Optional.of(403);
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Optional.of(405);
        }
        return exchange.getRequestURI().toString().length() > LONGEST_ADDRESS ? Optional.of(414) : Optional.empty();
    }

    private void answer(HttpExchange exchange) throws IOException, InterruptedException {
        var uri = exchange.getRequestURI();
        var path = Optional.ofNullable(uri.getPath()).orElse("");
        if (uri.isAbsolute() || Optional.ofNullable(uri.getRawAuthority()).isPresent() || !path.startsWith("/")) {
            send(exchange, 400, "text/plain; charset=utf-8", new byte[0]);
        } else if (path.substring(1).equals(EVENTS)) {
            tell(exchange);
        } else {
            file(exchange, path.substring(1));
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        var found = preview.file(path);
        if (found.isEmpty()) {
            var status = preview.isBuilt() ? 404 : 503;
            send(exchange, status, preview.missing().type(), preview.missing().bytes());
            return;
        }
        var range = ByteRange.of(
                exchange.getRequestHeaders().getFirst("Range"), found.get().bytes().length);
        if (range.isPresent()) {
            exchange.getResponseHeaders().set("Content-Range", range.get().header());
            send(exchange, 206, found.get().type(), range.get().of(found.get().bytes()));
        } else {
            send(exchange, 200, found.get().type(), found.get().bytes());
        }
    }

    private void tell(HttpExchange exchange) throws IOException, InterruptedException {
        if (!preview.listeners().hasRoom()) {
            send(exchange, 503, "text/plain; charset=utf-8", new byte[0]);
            return;
        }
        setHeaders(exchange, "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        preview.listeners().serve(exchange.getResponseBody(), preview.state());
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        setHeaders(exchange, type);
        var isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void setHeaders(HttpExchange exchange, String type) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Accept-Ranges", "bytes");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Content-Security-Policy", "frame-ancestors 'self'");
    }
}
