package io.github.coursemaven.publish.browser;

import io.github.coursemaven.base.output.JsonWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A connection to a browser in the Chrome DevTools Protocol. Several threads may use it at once. */
final class DevTools implements AutoCloseable {

    private final Map<Integer, Call> calls = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final CompletableFuture<WebSocket> socket;
    private volatile boolean gone;

    private DevTools(URI address) {
        this.socket = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener());
    }

    /** @param session of a page; empty for the browser as a whole */
    private record Call(String session, CompletableFuture<Json> answer) {}

    /** @param address of the browser as a whole, on this computer */
    static DevTools at(URI address, Deadline deadline) throws BrowserException {
        var tools = new DevTools(address);
        await(tools.socket, deadline);
        return tools;
    }

    /**
     * Calls a method of the browser, and waits for its result.
     *
     * @param session of a page; empty for the browser as a whole
     */
    Json call(String session, String method, JsonWriter.Part parameters, Deadline deadline) throws BrowserException {
        var id = lastId.incrementAndGet();
        var message = JsonWriter.compact(json -> json.object(entries -> {
            entries.entry("id", id).entry("method", method).object("params", parameters);
            if (!session.isEmpty()) {
                entries.entry("sessionId", session);
            }
        }));
        var call = new Call(session, new CompletableFuture<>());
        calls.put(id, call);
        try {
            send(message, deadline);
            if (gone) {
                throw new BrowserGoneException("the browser has ended");
            }
            return result(await(call.answer(), deadline));
        } finally {
            calls.remove(id);
        }
    }

    private synchronized void send(String message, Deadline deadline) throws BrowserException {
        await(await(socket, deadline).sendText(message, true), deadline);
    }

    private static Json result(Json reply) throws BrowserException {
        var error = reply.find("error");
        if (error.isPresent()) {
            throw new BrowserException(
                    "the browser refuses: " + error.get().get("message").text());
        }
        return reply.get("result");
    }

    private static <T> T await(Future<T> future, Deadline deadline) throws BrowserException {
        try {
            return future.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new BrowserException(
                    "it is not ready after " + deadline.patience().toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BrowserException known) {
                throw known;
            }
            throw new BrowserGoneException("the browser has ended", e);
        }
    }

    private void failAll(Predicate<Call> those, BrowserException reason) {
        calls.values().stream().filter(those).forEach(call -> call.answer().completeExceptionally(reason));
    }

    private void end() {
        gone = true;
        failAll(call -> true, new BrowserGoneException("the browser has ended"));
    }

    @Override
    public void close() {
        end();
        if (socket.isDone() && !socket.isCompletedExceptionally()) {
            socket.join().abort();
        }
        socket.cancel(true);
    }

    /** Takes the messages of the browser. */
    private final class Listener implements WebSocket.Listener {

        private final List<String> parts = new ArrayList<>();

        @Override
        @SuppressWarnings("NullAway") // the interface takes "null" for "done with the text"
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.add(part.toString());
            if (last) {
                takeMessage();
                parts.clear();
            }
            return WebSocket.Listener.super.onText(from, "", last);
        }

        private void takeMessage() {
            try {
                var message = MessageReader.read(parts);
                var id = message.find("id");
                if (id.isPresent()) {
                    Optional.ofNullable(calls.get(id.get().number()))
                            .ifPresent(call -> call.answer().complete(message));
                } else if (message.get("method").text().equals("Inspector.targetCrashed")) {
                    var session = message.get("sessionId").text();
                    failAll(call -> call.session().equals(session), new BrowserException("the page crashed"));
                }
            } catch (BrowserException e) {
                failAll(call -> true, e);
            }
        }

        @Override
        @SuppressWarnings("NullAway")
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            end();
            return WebSocket.Listener.super.onClose(from, code, reason);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end();
        }
    }
}
