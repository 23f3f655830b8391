package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.coursemaven.build.EnvironmentException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.function.IntFunction;

/** A server on one address of this computer, so that it is not seen where it is not meant to be. */
final class PreviewServer implements AutoCloseable {

    /** Ports that are tried, one after another. */
    private static final int PORTS = 20;

    /** In seconds: a request that takes longer to arrive is given up, so that it keeps no thread. */
    private static final String REQUEST_TIME = "10";

    private static final int IPV6_BYTES = 16;
    private static final int ANSWER_MILLISECONDS = 200;

    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * A server that answers.
     *
     * @param port the first port to try; 0 for any that is free
     * @param threads that read and answer requests; they end with the server
     * @param handler for the port that is found
     * @throws EnvironmentException if no port is free
     */
    static PreviewServer start(InetAddress address, int port, ExecutorService threads, IntFunction<HttpHandler> handler)
            throws IOException, EnvironmentException {
        System.setProperty("sun.net.httpserver.maxReqTime", REQUEST_TIME);
        var server = new PreviewServer(bound(address, port), threads);
        server.add("/", handler.apply(server.port()));
        server.server.setExecutor(server.threads);
        server.server.start();
        return server;
    }

    private static HttpServer bound(InetAddress address, int port) throws IOException, EnvironmentException {
        var last = Math.min(port + PORTS - 1, Preview.HIGHEST_PORT);
        for (var next = port; next <= last; next++) {
            try {
                if (address.isLoopbackAddress() && isAnswered(next)) {
                    continue;
                }
                return HttpServer.create(new InetSocketAddress(address, next), 0);
            } catch (BindException e) {
                if (port == 0) {
                    throw e;
                }
            }
        }
        throw new EnvironmentException(
                "the ports " + port + " to " + last + " are in use or not allowed; set another course.port");
    }

    /** Browsers that are asked for {@code localhost} may try {@code ::1} first, and some programs listen only there. */
    private static boolean isAnswered(int port) {
        var loopback = new byte[IPV6_BYTES];
        loopback[IPV6_BYTES - 1] = 1;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(loopback), port), ANSWER_MILLISECONDS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets another handler answer requests whose path begins so. */
    void add(String path, HttpHandler handler) {
        var unused = server.createContext(path, handler);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
