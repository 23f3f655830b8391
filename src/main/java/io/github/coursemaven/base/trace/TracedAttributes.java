package io.github.coursemaven.base.trace;

import io.github.coursemaven.base.trace.Question.Kind;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a file, which write down what is asked of them.
 *
 * @param type whether the question about its type is one about the path itself
 * @param note receives questions and answers
 */
record TracedAttributes(BasicFileAttributes attributes, Kind type, BiConsumer<Kind, String> note)
        implements BasicFileAttributes {

    static final String NOTHING = "nothing";

    private static String typeOf(BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            return "file";
        }
        if (attributes.isDirectory()) {
            return "folder";
        }
        return attributes.isSymbolicLink() ? "link" : "other";
    }

    private BasicFileAttributes asked() {
        note.accept(type, typeOf(attributes));
        return attributes;
    }

    @Override
    public boolean isRegularFile() {
        return asked().isRegularFile();
    }

    @Override
    public boolean isDirectory() {
        return asked().isDirectory();
    }

    @Override
    public boolean isSymbolicLink() {
        return asked().isSymbolicLink();
    }

    @Override
    public boolean isOther() {
        return asked().isOther();
    }

    @Override
    public long size() {
        note.accept(Kind.SIZE, Long.toString(attributes.size()));
        return attributes.size();
    }

    @Override
    public FileTime lastModifiedTime() {
        note.accept(Kind.MODIFIED, attributes.lastModifiedTime().toString());
        return attributes.lastModifiedTime();
    }

    @Override
    public FileTime lastAccessTime() {
        return attributes.lastAccessTime();
    }

    @Override
    public FileTime creationTime() {
        return attributes.creationTime();
    }

    @Override
    public @Nullable Object fileKey() {
        return attributes.fileKey();
    }
}
