package io.github.coursemaven.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.web.status.LinkStatus.Good;
import io.github.coursemaven.web.status.RecordingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCacheTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final RecordingListener listener = new RecordingListener();

    @TempDir
    Path folder;

    @Test
    void without_a_file_nothing_is_known_and_nothing_is_said() {
        assertThat(cache().read()).isEmpty();
        assertThat(listener.warnings()).isEmpty();
    }

    @Test
    void a_cache_is_written_beside_nothing_else() throws IOException {
        cache().add(List.of(good("https://x.org/")), NOW);

        assertThat(Files.readString(file()))
                .isEqualTo(
                        """
                        course-links 1
                        https://x.org/\tOK\t200\t2026-11-20T12:00:00Z\t\t2026-11-20T12:00:00Z\t
                        """);
        assertThat(names(folder.resolve(".course"))).containsExactly("links.tsv");
        assertThat(cache().read()).containsOnlyKeys("https://x.org/");
    }

    @Test
    void nothing_found_is_nothing_written() {
        cache().add(List.of(), NOW);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_others_wrote_meanwhile_is_kept() {
        var mine = cache();
        mine.read();
        cache().add(List.of(good("https://other.org/")), NOW);
        mine.add(List.of(good("https://mine.org/")), NOW);

        assertThat(cache().read()).containsOnlyKeys("https://other.org/", "https://mine.org/");
    }

    @Test
    void links_that_were_not_checked_for_half_a_year_are_dropped() {
        cache().add(List.of(good("https://old.org/")), NOW);
        var later = NOW.plus(Duration.ofDays(181));
        cache().add(List.of(good("https://new.org/", later)), later);

        assertThat(cache().read()).containsOnlyKeys("https://new.org/");
    }

    @Test
    void broken_lines_are_reported_once_and_dropped_with_the_next_write() throws IOException {
        write("course-links 1\n<<<<<<< mine\n=======\n");
        var cache = cache();

        assertThat(cache.read()).isEmpty();
        cache.add(List.of(good("https://x.org/")), NOW);
        assertThat(listener.warnings())
                .containsExactly("2 lines of the link cache '" + file() + "' cannot be read and will be dropped");
        assertThat(Files.readString(file())).doesNotContain("<<<");
    }

    @Test
    void bytes_that_are_not_text_are_broken_lines() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xFF, 0, 10, (byte) 0xC0, 10});

        assertThat(cache().read()).isEmpty();
        assertThat(listener.warnings()).hasSize(1);
    }

    @Test
    void the_cache_of_another_version_is_reported_and_left_unchanged() throws IOException {
        write("course-links 2\nsomething\n");
        var cache = cache();

        assertThat(cache.read()).isEmpty();
        cache.add(List.of(good("https://x.org/")), NOW);
        assertThat(listener.warnings())
                .containsExactly(
                        "the link cache '" + file()
                                + "' was written by another version of the plugin and is not used; delete it to start a new one");
        assertThat(Files.readString(file())).isEqualTo("course-links 2\nsomething\n");
    }

    @Test
    void a_cache_that_cannot_be_written_does_no_harm() throws IOException {
        Files.writeString(file().getParent(), "a file where the folder should be");
        cache().add(List.of(good("https://x.org/")), NOW);

        assertThat(listener.warnings())
                .singleElement()
                .asString()
                .startsWith("the link cache '" + file() + "' cannot be written: ");
    }

    @Test
    void a_folder_cannot_be_a_cache() throws IOException {
        Files.createDirectories(file());

        assertThat(cache().read()).isEmpty();
        assertThat(listener.warnings())
                .singleElement()
                .asString()
                .startsWith("the link cache '" + file() + "' cannot be read: ");
    }

    @Test
    void threads_do_not_lose_what_others_write() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var works = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        cache().add(List.of(good("https://x.org/" + number)), NOW);
                        return true;
                    })
                    .toList();
            for (var work : threads.invokeAll(works)) {
                work.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(cache().read()).hasSize(40);
        assertThat(names(folder.resolve(".course"))).containsExactly("links.tsv");
    }

    @Test
    void processes_do_not_lose_what_others_write() throws Exception {
        var processes = new ArrayList<Process>();
        try {
            for (var process = 0; process < 3; process++) {
                processes.add(new ProcessBuilder(
                                Path.of(System.getProperty("java.home", ""), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path", ""),
                                Writer.class.getName(),
                                file().toString(),
                                String.valueOf(process))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out-" + process).toFile())
                        .start());
            }
            for (var process : processes) {
                assertThat(process.waitFor()).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        assertThat(cache().read()).hasSize(60);
    }

    /** Adds 20 links, one after another. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            var listener = new RecordingListener();
            for (var number = 0; number < 20; number++) {
                new LinkCache(Path.of(arguments[0]), listener)
                        .add(List.of(good("https://x.org/" + arguments[1] + "/" + number)), NOW);
            }
            if (!listener.warnings().isEmpty()) {
                throw new IllegalStateException(listener.warnings().toString());
            }
        }
    }

    private LinkCache cache() {
        return new LinkCache(file(), listener);
    }

    private Path file() {
        return folder.resolve(".course").resolve("links.tsv");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    private static CachedLink good(String url) {
        return good(url, NOW);
    }

    private static CachedLink good(String url, Instant now) {
        return CachedLink.of(url, new Good(Optional.of(200), Optional.empty()), Optional.empty(), now);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
