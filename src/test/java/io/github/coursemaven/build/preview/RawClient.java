package io.github.coursemaven.build.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends requests as they are written, because a client of Java would mend them. */
record RawClient(InetAddress address, int port, List<Socket> sockets) implements AutoCloseable {

    private static final int MILLISECONDS = 20_000;

    static RawClient of(InetAddress address, int port) {
        return new RawClient(address, port, new ArrayList<>());
    }

    /** The answer to a request, with its status and headers. */
    String answer(String... lines) throws IOException {
        var socket = send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }

    /** What an address sends from now on. */
    InputStream listener(String path, String host) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + host + "\r\n\r\n").getInputStream();
    }

    /** The data of the next event, without the name of its index, and what tells this preview from others. */
    static String event(InputStream events) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var text = "";
        while (!(text.contains("data: ") && text.endsWith("\n\n"))) {
            bytes.write(events.read());
            text = bytes.toString(StandardCharsets.UTF_8);
        }
        return text.substring(text.indexOf("data: ") + "data: ".length())
                .strip()
                .replaceFirst(",\"index\":\"[^\"]*\",\"run\":\"[0-9a-f-]{36}\"", "");
    }

    Socket send(String text) throws IOException {
        var socket = new Socket(address, port);
        socket.setSoTimeout(MILLISECONDS);
        sockets.add(socket);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    @Override
    public void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
