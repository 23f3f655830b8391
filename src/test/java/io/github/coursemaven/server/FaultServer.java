package io.github.coursemaven.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocket;

/**
 * A server on this computer that answers with any bytes, as no HTTP library would, one request a connection, and counts the
 * connections that are open.
 */
public final class FaultServer implements AutoCloseable {

    private static final int TLS_HANDSHAKE = 0x16;
    /** So many bytes are more than anybody should read; the server stops there, so that no test runs for ever. */
    private static final int ENDLESS = 64 * 1024 * 1024;

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Map<Socket, String> open = new ConcurrentHashMap<>();

    /** Answers one request on a connection, which is closed afterwards. */
    @FunctionalInterface
    public interface Fault {
        void answer(Request request, Socket socket) throws IOException, InterruptedException;
    }

    /**
     * What was requested.
     *
     * @param headers with their names
     */
    public record Request(String method, String path, List<String> headers) {
        public boolean head() {
            return method.equals("HEAD");
        }
    }

    public FaultServer() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    public FaultServer(ServerSocketFactory sockets) throws IOException {
        server = sockets.createServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public FaultServer with(String path, Fault fault) {
        faults.put(path, fault);
        return this;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Such as {@code HEAD /a}, in their order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What was asked on the connections that are still open. */
    public List<String> open() {
        return List.copyOf(open.values());
    }

    /** Answers with these bytes, whatever was asked. */
    public static Fault bytes(String answer) {
        return (request, socket) -> write(socket, answer);
    }

    /** Answers GET with these bytes, and HEAD with the status 405. */
    public static Fault onGet(String answer) {
        return (request, socket) ->
                write(socket, request.head() ? "HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n" : answer);
    }

    /** Answers HEAD so, and GET with the status 200. */
    public static Fault onHead(Fault fault) {
        return (request, socket) -> {
            if (request.head()) {
                fault.answer(request, socket);
            } else {
                write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
        };
    }

    public static Fault reset() {
        return (request, socket) -> {
            socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            socket.close();
        };
    }

    /** Says nothing until the other side gives up. */
    public static Fault silence() {
        return (request, socket) -> awaitEnd(socket);
    }

    /** Answers, and leaves it to the other side to close the connection. */
    public static Fault kept(String answer) {
        return (request, socket) -> {
            write(socket, answer);
            awaitEnd(socket);
        };
    }

    /** Passes everything on to a port of this computer and back, like a proxy after CONNECT. */
    public static Fault tunnel(int port) {
        return (request, socket) -> {
            write(socket, "HTTP/1.1 200 Connected\r\n\r\n");
            try (var other = new Socket(InetAddress.getLoopbackAddress(), port)) {
                var back = new Thread(() -> pass(other, socket));
                back.start();
                pass(socket, other);
                back.join();
            }
        };
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            return;
        }
    }

    /** A beginning, and then a byte each 100 ms. */
    public static Fault slowly(String beginning) {
        return (request, socket) -> {
            write(socket, beginning);
            for (var time = 0; time < 200; time++) {
                write(socket, "x");
                TimeUnit.MILLISECONDS.sleep(100);
            }
        };
    }

    /** A beginning, and then the same again and again. */
    public static Fault endlessly(String beginning, String part) {
        return (request, socket) -> {
            write(socket, beginning);
            var block = part.repeat(Math.max(1, 8192 / part.length()));
            for (var sent = 0; sent < ENDLESS; sent += block.length()) {
                write(socket, block);
            }
        };
    }

    private static void awaitEnd(Socket socket) throws IOException {
        if (socket.getInputStream().read() >= 0) {
            throw new IOException("a second request was not expected");
        }
    }

    /** Sends a text. */
    public static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.put(socket, "");
                threads.execute(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            in.mark(1);
            if (in.read() == TLS_HANDSHAKE && !(socket instanceof SSLSocket)) {
                write(socket, "HTTP/1.1 400 Plain HTTP only\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            in.reset();
            var request = read(in);
            open.replace(socket, request.method() + " " + request.path());
            faults.getOrDefault(request.path(), bytes("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"))
                    .answer(request, socket);
            if (!socket.isClosed() && !socket.isOutputShutdown()) {
                socket.shutdownOutput();
            }
        } catch (IOException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private Request read(InputStream in) throws IOException {
        var first = line(in);
        if (first.isEmpty()) {
            throw new IOException("nothing asked");
        }
        var headers = new ArrayList<String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            headers.add(line);
        }
        var words = first.split(" ", -1);
        requests.add(words[0] + " " + words[1]);
        return new Request(words[0], words[1], headers);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.append((char) read);
        }
        return line.toString().strip();
    }
}
