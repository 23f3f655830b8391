package io.github.coursemaven.it;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** A server on this computer that decks link to. */
public final class LinkedServer {

    /** The decks, each in a folder of its name. */
    private static final List<String> DECKS = List.of("online", "offline", "unwanted");

    private LinkedServer() {}

    /**
     * Starts the server, and writes a deck with a link to it for each run.
     *
     * @return ends the server, and says what it was asked; of a type of the JDK, as scripts may have class loaders of their own
     */
    public static Supplier<List<String>> start(File project) throws IOException {
        Queue<String> requests = new ConcurrentLinkedQueue<>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        for (var deck : DECKS) {
            var folder = Files.createDirectories(project.toPath().resolve(deck));
            var link = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + deck;
            Files.writeString(folder.resolve("slides.md"), "# Links\n\n[a page](" + link + ")\n");
        }
        return () -> {
            server.stop(0);
            return List.copyOf(requests);
        };
    }
}
