package io.github.coursemaven.base.trace;

import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was in a folder when it was listed. */
record ListedFolder(List<Path> paths) implements DirectoryStream<Path> {

    ListedFolder {
        paths = List.copyOf(paths);
    }

    @Override
    public Iterator<Path> iterator() {
        return paths.iterator();
    }

    @Override
    public void close() {
        // Nothing is held open
    }
}
