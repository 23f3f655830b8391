package io.github.coursemaven.build.preview;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.build.EnvironmentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A course in the browser: what was built last, and the browsers that hear of changes. */
public final class Preview implements AutoCloseable {

    /** No port has a higher number (RFC 9293, 3.1: it has 16 bits). */
    public static final int HIGHEST_PORT = 65_535;

    private static final String SCRIPT = "_preview/preview.js";
    private static final String PLACES = "_preview/places/";

    private final Listeners listeners = new Listeners();
    private final DiskWatch watch = new DiskWatch();
    private final PreviewServer server;
    private final Optional<Editor> editor;
    private final EarlyPages early;
    /** Tells this preview from an earlier one at the same port, whose pages may be open still. */
    private final String run = UUID.randomUUID().toString();

    private volatile ShownSite shown = ShownSite.NONE;
    private volatile Optional<RemoteServer> remote = Optional.empty();

    private Preview(int port, Optional<Editor> editor, EarlyPages early) throws IOException, EnvironmentException {
        this.editor = editor;
        this.early = early;
        this.server = PreviewServer.start(
                InetAddress.getLoopbackAddress(),
                port,
                PreviewThreads.asNeeded(),
                found -> new PreviewHandler(this, found));
    }

    /**
     * A preview that answers from now on.
     *
     * @param port the first port to try, on the loopback address; 0 for any that is free
     * @param editor in which pages open their slides, if it is known
     * @param early makes pages that are asked for before the course is built
     * @throws EnvironmentException if no port is free
     */
    public static Preview start(int port, Optional<Editor> editor, EarlyPages early)
            throws IOException, EnvironmentException {
        return new Preview(port, editor, early);
    }

    /** The address of the index. */
    public String address() {
        return "http://localhost:" + server.port() + "/";
    }

    /** Why the port is not the one that was asked for; empty if it is. */
    public String otherPort(int asked) {
        return asked == 0 || asked == server.port() ? "" : ", because port " + asked + " is in use or not allowed";
    }

    /**
     * Lets phones control the slides.
     *
     * @param address of this computer in the network of the phones
     * @return the address for phones, with a token that nobody can guess
     * @throws EnvironmentException if no port is free
     */
    public String control(InetAddress address) throws IOException, EnvironmentException {
        var started = RemoteServer.start(address, server, new RemoteControl(listeners));
        remote = Optional.of(started);
        return started.url();
    }

    /**
     * Shows what was built.
     *
     * @param changed what has changed on the disk since the last time, absolute
     */
    public synchronized void show(PreviewSite site, List<String> problems, Set<Path> changed) {
        tell(shown.next(site, problems), changed);
        remote.ifPresent(phones -> phones.control().speak(site.words()));
    }

    /** Shows the slides of a deck that has changed, before the rest of the course is built again. */
    public synchronized void showFirst(PreviewSite slides) {
        tell(shown.next(slides), Set.of());
    }

    /** Says why the course could not be built; the last good pages stay. */
    public synchronized void fail(List<String> problems) {
        tell(shown.with(problems), Set.of());
    }

    private void tell(ShownSite next, Set<Path> changed) {
        var changes = next.changesSince(shown, changed);
        shown = next;
        listeners.tell(Listeners.event(event(next, Optional.of(changes))));
    }

    /**
     * Waits until something that the course was made of has changed.
     *
     * @param paths what the build asked about, absolute, with whether their content matters
     * @param start when the build began, in milliseconds since 1970
     * @return all that has changed since the change before
     */
    public Set<Path> awaitChange(Map<Path, Boolean> paths, long start) throws InterruptedException {
        return watch.await(paths, start);
    }

    /** What has changed until now, in the same way; it may be nothing. */
    public Set<Path> changes(Map<Path, Boolean> paths, long start) throws InterruptedException {
        return watch.changes(paths, start);
    }

    /** Whether nothing more has happened to what has changed, so that what was read of it is whole. */
    public boolean isStill(Set<Path> changed) {
        return watch.isStill(changed);
    }

    @Override
    public void close() {
        watch.close();
        server.close();
        remote.ifPresent(RemoteServer::close);
    }

    Listeners listeners() {
        return listeners;
    }

    /** One browser more hears of changes. What has changed since its page was sent, nobody knows. */
    synchronized Listener join() {
        return listeners.join(Listeners.event(event(shown, Optional.empty())));
    }

    /** What is at a path, or a page that says why there is nothing. */
    PathAnswer answer(String path) throws IOException {
        var current = shownWith(path);
        return file(path, current).map(PathAnswer::of).orElseGet(() -> PathAnswer.missing(current)
                .with(current.version(), SCRIPT));
    }

    /** Pages get the script that listens, but for those that come with the plugin. */
    private Optional<SentFile> file(String path, ShownSite current) throws IOException {
        if (path.equals(SCRIPT)) {
            return Optional.of(SentFile.ofPlugin("preview.js"));
        }
        if (path.startsWith(PLACES)) {
            return Optional.ofNullable(current.places().get(path.substring(PLACES.length())))
                    .map(places ->
                            SentFile.of("places.json", places.json(editor).getBytes(StandardCharsets.UTF_8)));
        }
        var content = current.file(path);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        var file = SentFile.of(path.isEmpty() ? current.index() : path, ShownSite.bytes(content.get()));
        var mayChange = !(content.get() instanceof Content.Resource);
        return Optional.of(file.isPage() && mayChange ? withScripts(file, current.version()) : file);
    }

    private SentFile withScripts(SentFile page, long version) {
        var listening = page.with(version, SCRIPT);
        return remote.map(phones -> listening.with(version, phones.script())).orElse(listening);
    }

    private ShownSite shownWith(String path) throws IOException {
        var current = shown;
        return current.isBuilt()
                        || !(path.isEmpty() || path.endsWith(".html"))
                        || current.file(path).isPresent()
                ? current
                : shownWithEarly(path);
    }

    /** What was built meanwhile counts. */
    private synchronized ShownSite shownWithEarly(String path) throws IOException {
        if (!shown.isBuilt() && shown.file(path).isEmpty()) {
            try {
                early.make(path).ifPresent(site -> shown = shown.withEarly(site));
            } catch (IOException | UncheckedIOException | IllegalStateException e) {
                // the whole build meets the same, and says so
                return shown;
            }
        }
        return shown;
    }

    private String event(ShownSite site, Optional<List<String>> changes) {
        return JsonWriter.compact(json -> json.object(event -> {
            event.entry("version", site.version());
            changes.ifPresent(paths -> event.array("changed", items -> paths.forEach(items::value)));
            event.array("problems", items -> site.problems().forEach(items::value));
            event.entry("index", site.index());
            event.entry("run", run);
        }));
    }
}
