package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTest {

    private static final long NEVER = Long.MAX_VALUE;

    private final DiskWatch watch = new DiskWatch();
    private final Path folder;
    private final Path deck;
    private final Path missing;

    DiskWatchTest(@TempDir Path folder) {
        this.folder = folder;
        this.deck = folder.resolve("deck.md");
        this.missing = folder.resolve("missing.png");
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(deck, "# A");
    }

    @Test
    void a_file_that_is_written() throws Exception {
        var changed = awaiting(Map.of(deck, true, missing, false));
        Files.writeString(deck, "# Another text");
        assertThat(changed.get(20, TimeUnit.SECONDS)).containsExactly(deck);
    }

    @Test
    void a_file_that_is_replaced_by_another_of_the_same_size_and_time() throws Exception {
        var other = Files.writeString(folder.resolve("deck.md~"), "# B");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(deck));
        var changed = awaiting(Map.of(deck, true));
        Files.move(other, deck, StandardCopyOption.REPLACE_EXISTING);
        assertThat(changed.get(20, TimeUnit.SECONDS)).containsExactly(deck);
    }

    @Test
    void a_file_that_appears_where_one_was_missed() throws Exception {
        var changed = awaiting(Map.of(deck, true, missing, false));
        Files.writeString(missing, "");
        assertThat(changed.get(20, TimeUnit.SECONDS)).containsExactly(missing);
    }

    @Test
    void a_file_that_goes_and_the_folder_that_it_was_in() throws Exception {
        var changed = awaiting(Map.of(deck, true, folder, true));
        Files.delete(deck);
        assertThat(changed.get(20, TimeUnit.SECONDS)).contains(folder).isSubsetOf(deck, folder);
    }

    @Test
    void a_file_that_nobody_reads_may_grow() throws Exception {
        var log = Files.writeString(folder.resolve("log.txt"), "a line");
        var changed = awaiting(Map.of(log, false, deck, true));
        Files.writeString(log, "a line, and one more");
        TimeUnit.MILLISECONDS.sleep(300);
        Files.writeString(deck, "# Another text");
        assertThat(changed.get(20, TimeUnit.SECONDS)).containsExactly(deck);
    }

    @Test
    void what_was_written_while_the_course_was_built() throws Exception {
        var changed = awaiting(Map.of(deck, true));
        Files.writeString(deck, "# One");
        assertThat(changed.get(20, TimeUnit.SECONDS)).containsExactly(deck);
        Files.writeString(deck, "# Meanwhile");
        assertThat(watch.await(Map.of(deck, true, missing, false), NEVER)).containsExactly(deck);
    }

    @Test
    void what_was_written_while_it_was_read_for_the_first_time() throws Exception {
        var now = Files.getLastModifiedTime(deck).toMillis();
        assertThat(watch.await(Map.of(deck, true, missing, false), now)).containsExactly(deck);
    }

    @Test
    void a_file_beside_others_that_comes_and_goes_does_not_change_the_folder() throws Exception {
        // not while it is watched: on a busy computer, the other file may be seen before it goes
        watch.changes(Map.of(deck, true, folder, true), NEVER);
        var other = Files.writeString(folder.resolve("deck.md~"), "# Another text");
        Files.move(other, deck, StandardCopyOption.REPLACE_EXISTING);
        assertThat(watch.await(Map.of(deck, true, folder, true), NEVER)).containsExactly(deck);
    }

    @Test
    void a_file_that_is_written_once_more_after_it_was_seen() throws Exception {
        var changed = awaiting(Map.of(deck, true));
        Files.writeString(deck, "# Another text");
        var seen = changed.get(20, TimeUnit.SECONDS);
        assertThat(watch.isStill(seen)).isTrue();
        Files.writeString(deck, "# More than another text");
        assertThat(watch.isStill(seen)).isFalse();
    }

    @Test
    void a_file_that_is_emptied_before_it_is_written() throws Exception {
        var before = DiskState.NOTHING.of(Map.of(deck, true, missing, true));
        Files.writeString(deck, "");
        assertThat(before.now().hasEmptied(before)).isTrue();
        Files.writeString(deck, "# Another text");
        assertThat(before.now().hasEmptied(before)).isFalse();
        Files.writeString(missing, "");
        assertThat(before.now().hasEmptied(before)).isFalse();
    }

    @Test
    void a_file_that_is_again_as_it_was_when_it_was_seen() throws Exception {
        var paths = Map.of(deck, true, missing, false);
        var other = folder.resolve("deck.md~");
        var changed = awaiting(paths);
        Files.writeString(deck, "# Another text");
        var seen = changed.get(20, TimeUnit.SECONDS);
        Files.move(deck, other);
        assertThat(watch.isStill(seen)).isFalse();
        Files.move(other, deck);
        assertThat(watch.changes(paths, NEVER)).isEmpty();
    }

    /** As when another program writes a log beside the decks. */
    @Test
    void a_file_is_seen_although_another_one_is_written_all_the_time() throws Exception {
        var other = Files.createDirectory(folder.resolve("noise"));
        var noise = Files.writeString(other.resolve("log.txt"), "");
        var beside = other.resolve("missing.png");
        var isOver = new AtomicBoolean();
        var writing = CompletableFuture.runAsync(() -> {
            while (!isOver.get()) {
                try {
                    Files.writeString(noise, "a line", StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        var changed = awaiting(Map.of(deck, true, beside, false));
        Files.writeString(deck, "# Another text");
        assertThat(changed.get(20, TimeUnit.SECONDS)).containsExactly(deck);
        isOver.set(true);
        writing.get(20, TimeUnit.SECONDS);
    }

    /** Returns when the watch has seen the paths as they are. */
    private CompletableFuture<Set<Path>> awaiting(Map<Path, Boolean> paths) throws Exception {
        var changed = CompletableFuture.supplyAsync(() -> {
            try {
                return watch.await(paths, NEVER);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        TimeUnit.MILLISECONDS.sleep(300);
        return changed;
    }
}
