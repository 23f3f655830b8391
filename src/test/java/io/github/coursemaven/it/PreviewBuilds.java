package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What a preview shows; it does not end by itself, so it is started here. */
public final class PreviewBuilds {

    private static final int TRIES = 600;
    private static final long BETWEEN_MILLISECONDS = 200;

    private final Path project;
    private final Path log;
    private final int port;

    private PreviewBuilds(Path project, int port) {
        this.project = project;
        this.log = project.resolve("preview.log");
        this.port = port;
    }

    /** A deck that is saved is shown, a fault is said, and nothing is written. */
    public static void follows(File project, File localRepository) throws IOException, InterruptedException {
        new PreviewBuilds(project.toPath(), freePort())
                .run(localRepository, "-Dcourse.remote=false", "(Ctrl-C ends the preview)", PreviewBuilds::check);
    }

    /** With the remote control, phones get a page of their own, and nothing else. */
    public static void isControlled(File project, File localRepository) throws IOException, InterruptedException {
        new PreviewBuilds(project.toPath(), freePort())
                .run(
                        localRepository,
                        "-Dcourse.remote=127.0.0.1",
                        "The remote control is on",
                        PreviewBuilds::checkRemote);
    }

    /**
     * A course that was just started is shown, and its first deck is followed.
     *
     * @param pages that it has besides
     */
    public static void showsNewCourse(File project, File localRepository, String... pages)
            throws IOException, InterruptedException {
        new PreviewBuilds(project.toPath(), freePort())
                .run(
                        localRepository,
                        "-Dcourse.remote=false",
                        "(Ctrl-C ends the preview)",
                        preview -> preview.checkNewCourse(pages));
    }

    private interface Check {
        void of(PreviewBuilds preview) throws IOException, InterruptedException;
    }

    private void run(File localRepository, String parameter, String sign, Check check)
            throws IOException, InterruptedException {
        var maven = start(localRepository, parameter);
        try {
            until(this::log, text -> text.contains(sign));
            check.of(this);
        } finally {
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    private void checkNewCourse(String... pages) throws IOException, InterruptedException {
        assertThat(log()).doesNotContain("[WARNING]", "[ERROR]");
        assertThat(get("/")).contains("slides/1-writing-slides.html", "slides/2-code-formulas-diagrams.html");
        assertThat(get("/slides/img/loop.svg")).startsWith("200 ");
        for (var page : pages) {
            assertThat(get(page)).as(page).startsWith("200 ");
        }
        var deck = project.resolve("slides/1-writing-slides.md");
        Files.writeString(deck, Files.readString(deck) + "\n---\n\n# My first slide\n");
        until(() -> get("/slides/1-writing-slides.html"), text -> text.contains("My first slide"));
        assertThat(log()).doesNotContain("[WARNING]", "[ERROR]");
    }

    private void checkRemote() throws IOException, InterruptedException {
        assertThat(log())
                .contains(
                        "[WARNING] The remote control is on: whoever has this address can open decks, change slides and read the"
                                + " speaker notes",
                        "█▀");
        var url = log().replaceAll("(?s).*Open (http://127\\.0\\.0\\.1:\\d+/[0-9a-v]{26}/) on a phone.*", "$1");
        assertThat(answer(URI.create(url))).startsWith("200 ").contains("<title>Remote control</title>");
        assertThat(answer(URI.create(url).resolve("/"))).isEqualTo("404 ");
        assertThat(page()).contains("/remote-slides.js");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process start(File localRepository, String parameter) throws IOException {
        var maven = Path.of(System.getProperty("maven.home"), "bin", "mvn");
        return new ProcessBuilder(
                        maven.toString(),
                        "-B",
                        "-T2",
                        "-o",
                        "-llr",
                        "-Dmaven.repo.local=" + localRepository,
                        "-Dcourse.port=" + port,
                        parameter,
                        "course:serve")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private void check() throws IOException, InterruptedException {
        assertThat(page()).contains("First text", "/_preview/preview.js");
        assertThat(log()).contains("1 deck, 2 slides", "Open http://localhost:" + port + "/");

        save("# One\n\nSecond text\n\n---\n\n# Two");
        until(this::page, text -> text.contains("Second text"));

        save("# One\n\n![a picture](gone.png)\n\n---\n\n# Two");
        until(this::log, text -> text.contains("slides/deck.md:3:14: 'gone.png' does not exist [missing-file]"));

        Files.writeString(project.resolve("slides/gone.png"), "");
        until(() -> get("/slides/gone.png"), text -> text.equals("200 "));
        assertThat(project.resolve("target")).doesNotExist();
    }

    private void save(String deck) throws IOException {
        Files.writeString(project.resolve("slides/deck.md"), deck);
    }

    private String page() throws IOException, InterruptedException {
        return get("/slides/deck.html");
    }

    /** The status of an answer, and its body. */
    private String get(String path) throws IOException, InterruptedException {
        return answer(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String answer(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private String log() throws IOException {
        return Files.readString(log);
    }

    /** What takes its time. */
    private interface Source {
        String read() throws IOException, InterruptedException;
    }

    private void until(Source source, Predicate<String> isThere) throws IOException, InterruptedException {
        var last = source.read();
        for (var tries = 0; tries < TRIES && !isThere.test(last); tries++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLISECONDS);
            last = source.read();
        }
        assertThat(last).as(log()).matches(isThere);
    }
}
