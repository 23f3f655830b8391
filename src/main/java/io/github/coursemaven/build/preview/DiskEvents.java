package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What the operating system says about changes in folders. It may say nothing: not all disks report changes, and there is a limit
 * to how many folders can be watched. So this only makes a look at the disk come sooner.
 */
final class DiskEvents implements AutoCloseable {

    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    DiskEvents() {
        this.service = service();
    }

    private static Optional<WatchService> service() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** From now on, hears of changes in these folders only; some of them may not exist. */
    void follow(Set<Path> folders) {
        keys.entrySet().removeIf(known -> {
            var isGone = !folders.contains(known.getKey()) || !known.getValue().isValid();
            if (isGone) {
                known.getValue().cancel();
            }
            return isGone;
        });
        service.ifPresent(events ->
                folders.stream().filter(folder -> !keys.containsKey(folder)).forEach(folder -> follow(folder, events)));
    }

    private void follow(Path folder, WatchService events) {
        try {
            keys.put(
                    folder,
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException | ClosedWatchServiceException e) {
            // Without events, changes are seen a little later
        }
    }

    /**
     * Waits for events.
     *
     * @return the folders in which something has changed; empty when the time is over
     */
    Set<Path> await(long milliseconds) throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(milliseconds);
            return Set.of();
        }
        var changed = new HashSet<Path>();
        var key = Optional.ofNullable(service.get().poll(milliseconds, TimeUnit.MILLISECONDS));
        while (key.isPresent()) {
            key.get().pollEvents();
            changed.add((Path) key.get().watchable());
            key.get().reset();
            key = Optional.ofNullable(service.get().poll());
        }
        return changed;
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            // Nothing depends on it any more
        }
    }
}
