package io.github.coursemaven.base.trace;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A file system whose provider writes down what is asked of it. It is as open as the one that it stands for. */
final class TracedFileSystem extends FileSystem {

    private final FileSystem disk;
    private final TracedProvider provider;

    TracedFileSystem(FileSystem disk, DiskTrace trace) {
        this.disk = disk;
        this.provider = new TracedProvider(this, disk.provider(), trace);
    }

    /** The same path, traced if it is absolute: nothing is asked about a part of a path. */
    Path of(Path path) {
        return path instanceof TracedPath || !path.isAbsolute() ? path : new TracedPath(this, path);
    }

    /** The path of the disk itself. */
    static Path plain(Path path) {
        return path instanceof TracedPath traced ? traced.plain() : path;
    }

    @Override
    public TracedProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return disk.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return disk.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return disk.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return () -> roots();
    }

    private Iterator<Path> roots() {
        return StreamSupport.stream(disk.getRootDirectories().spliterator(), false)
                .map(this::of)
                .iterator();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return disk.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return disk.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return of(disk.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        var matcher = disk.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(plain(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return disk.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return disk.newWatchService();
    }
}
