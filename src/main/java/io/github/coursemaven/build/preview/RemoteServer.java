package io.github.coursemaven.build.preview;

import io.github.coursemaven.build.EnvironmentException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.ExecutorService;

/** The server that phones reach: it has the page that controls the slides, and nothing of the course. */
final class RemoteServer implements AutoCloseable {

    private final RemoteControl control;
    private final RemoteToken token = RemoteToken.random();
    private final InetAddress address;
    private final ExecutorService ofPhones = PreviewThreads.asNeeded();
    private final PreviewServer server;

    private RemoteServer(InetAddress address, int port, RemoteControl control)
            throws IOException, EnvironmentException {
        this.control = control;
        this.address = address;
        this.server = PreviewServer.start(
                address,
                port,
                PreviewThreads.forStrangers(),
                found -> new StrangersHandler(
                        new RemoteHandler(control, token, TrustedHosts.of(address, found), false), token, ofPhones));
    }

    /**
     * A server that answers.
     *
     * @param address of this computer in the network of the phones
     * @param slides the server of the slides, which gets what they say
     * @throws EnvironmentException if no port is free
     */
    static RemoteServer start(InetAddress address, PreviewServer slides, RemoteControl control)
            throws IOException, EnvironmentException {
        var remote = new RemoteServer(address, slides.port(), control);
        var hosts = TrustedHosts.ofThisComputer(slides.port());
        slides.add(remote.token.path(""), new RemoteHandler(control, remote.token, hosts, true));
        return remote;
    }

    RemoteControl control() {
        return control;
    }

    /** The address of the page for phones. */
    String url() {
        return "http://" + AddressText.inUrl(address) + ":" + server.port() + token.path("");
    }

    /** The path of the script in pages of slides. */
    String script() {
        return token.path("remote-slides.js").substring(1);
    }

    @Override
    public void close() {
        server.close();
        ofPhones.shutdownNow();
    }
}
