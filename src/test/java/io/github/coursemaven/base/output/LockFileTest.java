package io.github.coursemaven.base.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    @TempDir
    Path folder;

    @Test
    void a_lock_exists_only_during_the_work() throws IOException {
        var lock = folder.resolve("a/b.lock");

        assertThat(new LockFile(lock).holding(() -> Files.exists(lock))).isTrue();
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_lock_is_released_when_the_work_fails() throws IOException {
        var lock = folder.resolve("b.lock");

        assertThatThrownBy(() -> new LockFile(lock).holding(() -> {
                    throw new IOException("no space");
                }))
                .hasMessage("no space");
        assertThat(lock).doesNotExist();
        assertThat(new LockFile(lock, new Impatience()).holding(() -> "free")).isEqualTo("free");
    }

    @Test
    void a_second_thread_waits_for_the_end_of_the_work() throws Exception {
        var lock = folder.resolve("b.lock");
        var events = Collections.synchronizedList(new ArrayList<String>());
        var isHeld = new CountDownLatch(1);
        var hasWaited = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var first = thread.submit(() -> new LockFile(lock).holding(() -> {
                isHeld.countDown();
                await(hasWaited);
                return events.add("first");
            }));
            isHeld.await();
            new LockFile(lock, new TimeStandsStill(hasWaited)).holding(() -> events.add("second"));
            first.get();
        } finally {
            thread.shutdownNow();
        }
        assertThat(events).containsExactly("first", "second");
    }

    @Test
    void a_lock_does_not_grow_old_however_long_the_work_takes() throws IOException {
        var lock = folder.resolve("b.lock");
        var time = new PassingTime();
        var message = new LockFile(lock).holding(() -> {
            Files.setLastModifiedTime(lock, FileTime.fromMillis(0));
            return refusal(lock, time);
        });

        assertThat(message)
                .isEqualTo("another build (process " + ProcessHandle.current().pid() + ") has held '" + lock
                        + "' for 30 s; wait until it finishes, or stop it; if no build is running, delete the file");
        assertThat(time.nanoTime()).isEqualTo(Duration.ofSeconds(30).toNanos());
    }

    @Test
    void the_file_of_a_killed_build_does_not_lock() throws IOException {
        var lock = Files.writeString(folder.resolve("b.lock"), "process 4711 left me");

        assertThat(new LockFile(lock, new Impatience()).holding(() -> "free")).isEqualTo("free");
        assertThat(lock).doesNotExist();
    }

    @Test
    void another_process_is_locked_out_until_the_first_has_ended() throws Exception {
        var lock = folder.resolve("b.lock");
        var other = HoldingProcess.start(lock);
        try {
            assertThat(refusal(lock, new PassingTime())).startsWith("another build (process " + other.pid() + ") has");
            other.getOutputStream().close();
            assertThat(other.waitFor()).isZero();
            assertThat(new LockFile(lock, new Impatience()).holding(() -> "free"))
                    .isEqualTo("free");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_killed_process_holds_no_lock() throws Exception {
        var lock = folder.resolve("b.lock");
        var other = HoldingProcess.start(lock);
        other.destroyForcibly().waitFor();

        assertThat(lock).exists();
        assertThat(new LockFile(lock, new Impatience()).holding(() -> "free")).isEqualTo("free");
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_written_is_not_waited_for() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new LockFile(file.resolve("b.lock"), new Impatience()).holding(() -> "free"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    private static String refusal(Path lock, WaitingTime time) {
        try {
            return new LockFile(lock, time).holding(() -> "a second holder got in");
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** A second passes with each wait, and none otherwise. */
    private static final class PassingTime implements WaitingTime {

        private long now;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public void pause() {
            now += Duration.ofSeconds(1).toNanos();
        }
    }

    /** Time for a thread that must not have to wait. */
    private static final class Impatience implements WaitingTime {
        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void pause() {
            throw new AssertionError("the lock should be free");
        }
    }

    /** Time for a thread that waits as long as it takes, and says when it begins to wait. */
    private record TimeStandsStill(CountDownLatch begun) implements WaitingTime {
        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public void pause() throws InterruptedException {
            begun.countDown();
            Thread.sleep(1);
        }
    }

    /** Holds a lock in a JVM of its own until its input ends. */
    static final class HoldingProcess {

        private HoldingProcess() {}

        static Process start(Path lock) throws IOException {
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HoldingProcess.class.getName(),
                            lock.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(process.getInputStream().read()).isEqualTo('!');
            return process;
        }

        public static void main(String[] arguments) throws IOException {
            new LockFile(Path.of(arguments[0])).holding(() -> {
                System.out.print('!');
                System.out.flush();
                return System.in.read();
            });
        }
    }
}
