package io.github.coursemaven.browser;

import de.marhali.json5.Json5;
import de.marhali.json5.Json5Object;
import de.marhali.json5.config.Json5Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
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

/** A conversation with a browser in the Chrome DevTools Protocol. Several threads may talk at once. */
final class DevTools implements AutoCloseable {

    private static final Json5 JSON = new Json5(Json5Options.builder().build());

    private final Map<Integer, Call> calls = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final CompletableFuture<WebSocket> socket;
    private volatile boolean gone;

    private DevTools(URI address) {
        this.socket = HttpClient.newBuilder()
                .proxy(HttpClient.Builder.NO_PROXY)
                .build()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear());
    }

    /** @param session of a page; empty for the browser as a whole */
    private record Call(String session, CompletableFuture<Reply> answer) {}

    /** @param address of the browser as a whole, on this computer */
    static DevTools at(URI address, Deadline deadline) throws BrowserException {
        var tools = new DevTools(address);
        await(tools.socket, deadline);
        return tools;
    }

    /**
     * Asks the browser.
     *
     * @param session of a page; empty for the browser as a whole
     */
    Reply call(String session, String method, Json5Object parameters, Deadline deadline) throws BrowserException {
        var id = lastId.incrementAndGet();
        var message = new Json5Object();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", parameters);
        if (!session.isEmpty()) {
            message.addProperty("sessionId", session);
        }
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

    private synchronized void send(Json5Object message, Deadline deadline) throws BrowserException {
        try {
            await(await(socket, deadline).sendText(JSON.serialize(message), true), deadline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reply result(Reply reply) throws BrowserException {
        if (reply.json().has("error")) {
            var error = reply.json().getAsJson5Object("error");
            throw new BrowserException(
                    "the browser refuses: " + error.get("message").getAsString());
        }
        return new Reply(reply.json().getAsJson5Object("result"), reply.data());
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

    /** What the browser says. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        @SuppressWarnings("NullAway") // the interface takes "null" for "done with the text"
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                var text = message.toString();
                message.setLength(0);
                hear(text);
            }
            return WebSocket.Listener.super.onText(from, "", last);
        }

        private void hear(String text) {
            try {
                var reply = Reply.of(text);
                if (reply.json().has("id")) {
                    Optional.ofNullable(calls.get(reply.json().get("id").getAsInt()))
                            .ifPresent(call -> call.answer().complete(reply));
                } else if (reply.json().get("method").getAsString().equals("Inspector.targetCrashed")) {
                    var session = reply.json().get("sessionId").getAsString();
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
