package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes the answers to requests. */
final class Answer {

    private Answer() {}

    /** The path of a request, without the slash before it; empty if it names another host, or none. */
    static Optional<String> path(HttpExchange exchange) {
        var uri = exchange.getRequestURI();
        return Optional.ofNullable(uri.getPath())
                .filter(path -> path.startsWith("/"))
                .filter(path -> !uri.isAbsolute()
                        && Optional.ofNullable(uri.getRawAuthority()).isEmpty())
                .map(path -> path.substring(1));
    }

    /** Sends a status alone. */
    static void send(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, new SentFile("text/plain; charset=utf-8", new byte[0]));
    }

    static void send(HttpExchange exchange, int status, SentFile file) throws IOException {
        setHeaders(exchange, file.type());
        var body = file.bytes();
        var isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Sends events to one that joins the listeners, until the browser goes. */
    static void send(HttpExchange exchange, Listeners listeners, Supplier<Listener> joining)
            throws IOException, InterruptedException {
        if (!listeners.hasRoom()) {
            send(exchange, 503);
            return;
        }
        setHeaders(exchange, "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        listeners.serve(exchange.getResponseBody(), joining.get());
    }

    private static void setHeaders(HttpExchange exchange, String type) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("Accept-Ranges", "bytes");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.putIfAbsent("Content-Security-Policy", List.of("frame-ancestors 'self'"));
    }
}
