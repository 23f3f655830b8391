package io.github.coursemaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class LockFileTest {

    @TempDir
    Path folder;

    @Test
    void a_lock_is_there_only_during_the_work() throws IOException {
        var lock = folder.resolve("a/b.lock");

        LockFile.holding(lock, () -> assertThat(lock).exists());
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_lock_goes_when_the_work_fails() {
        var lock = folder.resolve("b.lock");

        assertThatThrownBy(() -> LockFile.holding(lock, () -> {
                    throw new IOException("no space");
                }))
                .hasMessage("no space");
        assertThat(lock).doesNotExist();
    }

    @Test
    void who_comes_second_waits() throws Exception {
        var lock = folder.resolve("b.lock");
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(() -> hold(lock, held, release));
            assertThat(held.await(5, TimeUnit.SECONDS)).isTrue();
            Future<?> second = threads.submit(() -> hold(lock, new CountDownLatch(1), new CountDownLatch(0)));
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(second.isDone()).isFalse();
            release.countDown();
            first.get(5, TimeUnit.SECONDS);
            second.get(5, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_lock_of_a_killed_build_is_taken_over() throws IOException {
        var lock = Files.createFile(folder.resolve("b.lock"));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(60)));

        LockFile.holding(lock, () -> assertThat(lock).exists());
        assertThat(lock).doesNotExist();
    }

    private static Object hold(Path lock, CountDownLatch held, CountDownLatch release) throws Exception {
        LockFile.holding(lock, () -> {
            held.countDown();
            try {
                assertThat(release.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        return lock;
    }
}
