package io.github.coursemaven.web.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The body of an answer, or the part of it that is needed. It is available as soon as the head of the answer is, so a body that
 * never ends, or arrives byte by byte, delays only those who wait for it.
 */
final class PageBody implements BodySubscriber<PageBody> {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private Optional<Subscription> subscription = Optional.empty();

    /** How a body ended. */
    enum End {
        COMPLETE(""),
        TOO_LONG("is longer than 5 MiB"),
        CUT_OFF("ends too early"),
        TOO_SLOW("does not arrive in time");

        private final String doubt;

        End(String doubt) {
            this.doubt = doubt;
        }

        /** What it means for the page, in words that follow "the page"; empty if nothing is missing. */
        String doubt() {
            return doubt;
        }
    }

    /** @param limit in bytes; more are not read */
    PageBody(int limit) {
        this.limit = limit;
    }

    /** Waits for the end. */
    End await(Duration time) throws InterruptedException {
        try {
            return end.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return End.TOO_SLOW;
        } catch (ExecutionException e) {
            throw new IllegalStateException("ends are no exceptions", e);
        } finally {
            close();
        }
    }

    /** Stops reading, whether or not there is more. */
    synchronized void close() {
        end.complete(End.CUT_OFF);
        subscription.ifPresent(Subscription::cancel);
    }

    synchronized byte[] bytes() {
        return bytes.toByteArray();
    }

    @Override
    public CompletionStage<PageBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    /** May be called after {@link #close}; the body must be cancelled even then. */
    @Override
    public synchronized void onSubscribe(Subscription body) {
        subscription = Optional.of(body);
        if (end.isDone()) {
            body.cancel();
        } else if (limit > 0) {
            body.request(Long.MAX_VALUE);
        }
    }

    @Override
    public synchronized void onNext(List<ByteBuffer> parts) {
        for (var part : parts) {
            var wanted = new byte[Math.min(part.remaining(), limit - bytes.size())];
            part.get(wanted);
            bytes.writeBytes(wanted);
            if (part.hasRemaining()) {
                end.complete(End.TOO_LONG);
                subscription.ifPresent(Subscription::cancel);
                return;
            }
        }
    }

    @Override
    public void onError(Throwable fault) {
        end.complete(End.CUT_OFF);
    }

    @Override
    public void onComplete() {
        end.complete(End.COMPLETE);
    }
}
