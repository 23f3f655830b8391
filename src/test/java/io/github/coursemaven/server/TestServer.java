package io.github.coursemaven.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this computer that answers as each test says, and remembers what it was asked. */
public final class TestServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml");

    private final String host;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private volatile Handler otherwise = status(404);

    /** Answers one request. */
    @FunctionalInterface
    public interface Handler {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    public TestServer() throws IOException {
        this("127.0.0.1", 0);
    }

    public TestServer(String host, int port) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public TestServer with(String path, Handler handler) {
        handlers.put(path, handler);
        return this;
    }

    /** Answers what has no answer of its own, which is otherwise the status 404. */
    public TestServer otherwise(Handler handler) {
        otherwise = handler;
        return this;
    }

    /** The address of a path, which begins with a slash. */
    public String url(String path) {
        return "http://" + host + ":" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Such as {@code HEAD /a}, in their order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Answers with a status and nothing else. */
    public static Handler status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Answers with one status to HEAD, and with another to GET. */
    public static Handler status(int head, int get) {
        return exchange ->
                exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? head : get, -1);
    }

    /** Answers GET with a page, and HEAD with the same head. */
    public static Handler page(String type, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            var head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        };
    }

    /** Answers with the files of a folder, as plainly as the servers that courses are published on. */
    public static Handler files(Path folder) {
        return exchange -> {
            var file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var ending = file.toString().replaceFirst(".*\\.", "");
            page(TYPES.getOrDefault(ending, "application/octet-stream"), Files.readAllBytes(file))
                    .answer(exchange);
        };
    }

    /** Redirects. */
    public static Handler redirect(int status, String location) {
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
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        try (exchange) {
            handlers.getOrDefault(exchange.getRequestURI().getPath(), otherwise).answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
