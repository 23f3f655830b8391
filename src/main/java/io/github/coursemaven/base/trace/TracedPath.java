package io.github.coursemaven.base.trace;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An absolute path of a {@link TracedFileSystem}. Equal to those of other traces that name the same file. */
final class TracedPath implements Path {

    private final TracedFileSystem files;
    private final Path plain;

    /** @param plain of the disk itself */
    TracedPath(TracedFileSystem files, Path plain) {
        this.files = files;
        this.plain = plain;
    }

    Path plain() {
        return plain;
    }

    private static Path plain(Path other) {
        return TracedFileSystem.plain(other);
    }

    private @Nullable Path traced(@Nullable Path part) {
        return Optional.ofNullable(part).map(files::of).orElse(part);
    }

    @Override
    public FileSystem getFileSystem() {
        return files;
    }

    @Override
    public boolean isAbsolute() {
        return plain.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return traced(plain.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return traced(plain.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return traced(plain.getParent());
    }

    @Override
    public int getNameCount() {
        return plain.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return files.of(plain.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return files.of(plain.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return plain.startsWith(plain(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return plain.endsWith(plain(other));
    }

    @Override
    public Path normalize() {
        return files.of(plain.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return files.of(plain.resolve(plain(other)));
    }

    @Override
    public Path relativize(Path other) {
        return files.of(plain.relativize(plain(other)));
    }

    @Override
    public URI toUri() {
        return plain.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return files.of(plain.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        return files.of(files.provider().realPath(this, options));
    }

    @Override
    public File toFile() {
        return plain.toFile();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        return plain.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
        return plain.compareTo(plain(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TracedPath path && plain.equals(path.plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    @Override
    public String toString() {
        return plain.toString();
    }
}
