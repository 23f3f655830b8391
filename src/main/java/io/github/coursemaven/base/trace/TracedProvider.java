package io.github.coursemaven.base.trace;

import static io.github.coursemaven.base.trace.TracedFileSystem.plain;

import io.github.coursemaven.base.trace.Question.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down questions and answers; all work is done by the provider of the disk. */
final class TracedProvider extends FileSystemProvider {

    /** Larger files are read twice instead of being kept in memory. */
    private static final long MOST_BYTES_IN_MEMORY = 1 << 24;

    private static final Map<AccessMode, Kind> ACCESS = Map.of(
            AccessMode.READ, Kind.READABLE,
            AccessMode.WRITE, Kind.WRITABLE,
            AccessMode.EXECUTE, Kind.EXECUTABLE);

    private final TracedFileSystem files;
    private final FileSystemProvider disk;
    private final DiskTrace trace;

    TracedProvider(TracedFileSystem files, FileSystemProvider disk, DiskTrace trace) {
        this.files = files;
        this.disk = disk;
        this.trace = trace;
    }

    /** A question to the disk. */
    private interface Asked<T> {
        T answer(Path plain) throws IOException;
    }

    /** What is written down of the answers that are none. */
    private <T> T asking(Kind kind, Path path, Asked<T> asked) throws IOException {
        try {
            return asked.answer(plain(path));
        } catch (IOException e) {
            trace.note(kind, plain(path), e.getClass().getSimpleName());
            throw e;
        }
    }

    Path realPath(Path path, LinkOption... options) throws IOException {
        return asking(Kind.REAL_PATH, path, plain -> {
            var real = plain.toRealPath(options);
            if (options.length == 0) {
                trace.note(Kind.REAL_PATH, plain, real.toString());
            }
            return real;
        });
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        var kinds = modes.length == 0
                ? List.of(Kind.EXISTS)
                : Arrays.stream(modes).map(ACCESS::get).toList();
        for (var kind : kinds) {
            asking(kind, path, plain -> {
                disk.checkAccess(plain, modes);
                trace.note(kind, plain, "yes");
                return kind;
            });
        }
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        var kind = options.length == 0 ? Kind.TYPE : Kind.OWN_TYPE;
        var attributes = asking(kind, path, plain -> disk.readAttributes(plain, type, options));
        if (!type.equals(BasicFileAttributes.class)) {
            return attributes;
        }
        var traced = new TracedAttributes(attributes, kind, (asked, answer) -> trace.note(asked, plain(path), answer));
        return type.cast(traced);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return disk.readAttributes(plain(path), attributes, options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var paths = asking(Kind.NAMES, folder, plain -> {
            var names = names(plain);
            trace.note(Kind.NAMES, plain, String.join("/", names));
            return names.stream().map(folder::resolve).toList();
        });
        var wanted = new ArrayList<Path>();
        for (var path : paths) {
            if (filter.accept(path)) {
                wanted.add(path);
            }
        }
        return new ListedFolder(wanted);
    }

    private static List<String> names(Path plain) throws IOException {
        try (var entries = Files.newDirectoryStream(plain)) {
            var names = new ArrayList<String>();
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            return names.stream().sorted().toList();
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        if (options.stream()
                .anyMatch(option -> option != StandardOpenOption.READ && option instanceof StandardOpenOption)) {
            return disk.newByteChannel(plain(path), options, attributes);
        }
        return asking(Kind.BYTES, path, plain -> {
            if (Files.size(plain) > MOST_BYTES_IN_MEMORY) {
                trace.isLarge(plain);
                try (var in = Files.newInputStream(plain)) {
                    trace.note(Kind.BYTES, plain, Checksum.of(in));
                }
                return disk.newByteChannel(plain, options, attributes);
            }
            try (var in = disk.newInputStream(plain, options.toArray(OpenOption[]::new))) {
                var bytes = in.readAllBytes();
                trace.note(Kind.BYTES, plain, Checksum.of(bytes));
                return new BytesChannel(bytes);
            }
        });
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return disk.newFileChannel(plain(path), options, attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return asking(Kind.LINK, link, plain -> {
            var target = disk.readSymbolicLink(plain);
            trace.note(Kind.LINK, plain, target.toString());
            return files.of(target);
        });
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.createDirectory(plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(plain(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        disk.copy(plain(source), plain(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.move(plain(source), plain(target), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return disk.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return disk.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return disk.getFileStore(plain(path));
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return disk.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        disk.setAttribute(plain(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return disk.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return files;
    }

    @Override
    public Path getPath(URI uri) {
        return files.of(disk.getPath(uri));
    }
}
