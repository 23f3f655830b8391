package io.github.coursemaven.it;

import io.github.coursemaven.server.TestServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/** A server on this computer that decks link to. */
public final class LinkedServer {

    /** The decks, each in a folder of its name. */
    private static final List<String> DECKS = List.of("online", "offline", "unwanted");

    private LinkedServer() {}

    /**
     * Starts the server, and writes a deck with a link to it for each run.
     *
     * @return ends the server, and says which requests it got; of a type of the JDK, because scripts may have class loaders of
     *     their own
     */
    public static Supplier<List<String>> start(File project) throws IOException {
        var server = new TestServer().otherwise(TestServer.status(200));
        for (var deck : DECKS) {
            var folder = Files.createDirectories(project.toPath().resolve(deck));
            Files.writeString(folder.resolve("slides.md"), "# Links\n\n[a page](" + server.url("/" + deck) + ")\n");
        }
        return () -> {
            server.close();
            return server.requests();
        };
    }
}
