package io.github.coursemaven.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this computer that answers as each test says, and remembers what it was asked. */
final class LinkServer implements AutoCloseable {

    private final String host;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<Long> starts = new ConcurrentLinkedQueue<>();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger peak = new AtomicInteger();

    /** Answers one request. */
    @FunctionalInterface
    interface Handler {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    LinkServer() throws IOException {
        this("127.0.0.1", 0);
    }

    LinkServer(String host, int port) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    LinkServer with(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    String url(String path) {
        return "http://" + host + ":" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Such as {@code HEAD /a}, in their order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** When requests came, in nanoseconds. */
    List<Long> starts() {
        return List.copyOf(starts);
    }

    /** The most requests at the same time that were answered slowly. */
    int peak() {
        return peak.get();
    }

    /** Answers after a while, which is what {@link #peak} counts: not the time that the answer is on its way. */
    Handler slowly(long milliseconds) {
        return exchange -> {
            peak.accumulateAndGet(active.incrementAndGet(), Math::max);
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            active.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        };
    }

    /** Answers with a status and nothing else. */
    static Handler status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Answers with one status to HEAD, and with another to GET. */
    static Handler status(int head, int get) {
        return exchange ->
                exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? head : get, -1);
    }

    /** Answers GET with a page, and HEAD with the same head. */
    static Handler page(String type, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            var head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        };
    }

    /** Redirects. */
    static Handler redirect(int status, String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        starts.add(System.nanoTime());
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        try (exchange) {
            handlers.getOrDefault(exchange.getRequestURI().getPath(), status(404))
                    .answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
