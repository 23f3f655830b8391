package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;

/**
 * What the disk says about one path, without a look into files.
 *
 * @param kind what is there; empty if there is nothing
 * @param modified when its content was written last, in milliseconds since 1970; 0 where that does not matter
 * @param content what changes with the content: of a file its size, time and identity, of a folder the names in it
 */
record DiskStamp(String kind, long modified, String content) {

    static final DiskStamp NOTHING = new DiskStamp("", 0, "");

    private static final String FOLDER = "folder";
    private static final String FILE = "file";
    private static final String EMPTY = "empty file";

    /**
     * A look at the disk.
     *
     * @param content whether the content matters
     * @param before an earlier stamp of the same path: a folder is listed again only if its time has changed
     */
    static DiskStamp of(Path path, boolean content, DiskStamp before) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            var kind = attributes.isDirectory() ? FOLDER : FILE;
            if (!content) {
                return new DiskStamp(kind, 0, "");
            }
            var modified = attributes.lastModifiedTime();
            if (attributes.isDirectory()) {
                var isListed = before.kind.equals(FOLDER) && before.modified == modified.toMillis();
                return new DiskStamp(kind, modified.toMillis(), isListed ? before.content : names(path));
            }
            var identity = modified + " " + attributes.size() + " " + attributes.fileKey();
            return new DiskStamp(attributes.size() == 0 ? EMPTY : kind, modified.toMillis(), identity);
        } catch (IOException | DirectoryIteratorException e) {
            return NOTHING;
        }
    }

    private static String names(Path folder) throws IOException {
        var names = new ArrayList<String>();
        try (var paths = Files.newDirectoryStream(folder)) {
            paths.forEach(path -> names.add(path.getFileName().toString()));
        }
        Collections.sort(names);
        return String.join("/", names);
    }

    /** Whether a file has lost all its content: most programs empty a file before they write it. */
    boolean isEmptied(DiskStamp before) {
        return kind.equals(EMPTY) && before.kind.equals(FILE);
    }

    /** A folder whose time has changed may have the same names: editors write a file beside the one that they replace. */
    boolean isSame(DiskStamp other) {
        return kind.equals(other.kind) && Objects.equals(content, other.content);
    }
}
