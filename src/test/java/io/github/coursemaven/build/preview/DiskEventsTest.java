package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** More changes than the system remembers, as when a branch of many files is checked out. */
@DisabledOnOs(value = OS.MAC, disabledReason = "Java looks at the disk there, and drops no event")
class DiskEventsTest {

    /** The JDK keeps 512 events of a folder. */
    private static final int MANY = 2_000;

    private static final long LONG = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    @Test
    void events_that_were_dropped_name_the_folder() throws Exception {
        try (var events = new DiskEvents();
                var same = folder.getFileSystem().newWatchService()) {
            var key = folder.register(same, StandardWatchEventKinds.ENTRY_CREATE);
            events.follow(Set.of(folder));
            writeMany();
            assertThat(same.poll(20, TimeUnit.SECONDS)).isSameAs(key);
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(key.pollEvents()).anyMatch(event -> event.kind().equals(StandardWatchEventKinds.OVERFLOW));
            assertThat(events.await(20_000)).containsExactly(folder);
        }
    }

    /** It looks at all paths once, and again in an hour; meanwhile, it can only hear of the deck. */
    @Test
    void a_deck_that_was_saved_among_many_files_is_seen() throws Exception {
        var deck = Files.writeString(folder.resolve("deck.md"), "# A");
        var paths = Map.of(deck, true);
        try (var watch = new DiskWatch(Duration.ofHours(1))) {
            assertThat(watch.changes(paths, LONG)).isEmpty();
            var changed = new FutureTask<>(() -> watch.await(paths, LONG));
            var waiting = new Thread(changed);
            waiting.start();
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            writeMany();
            Files.writeString(deck, "# Another text");
            writeMany();
            assertThat(changed.get(5, TimeUnit.MINUTES)).containsExactly(deck);
        }
    }

    private void writeMany() throws IOException {
        for (var number = 0; number < MANY; number++) {
            Files.writeString(folder.resolve(number + ".txt"), "");
        }
    }
}
