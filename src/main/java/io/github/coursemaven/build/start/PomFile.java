package io.github.coursemaven.build.start;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A POM that somebody wrote, whose bytes stay as they are but for what is added. */
record PomFile(Path path, String text, Charset encoding) {

    private static final Pattern ENCODING =
            Pattern.compile("^(?:\\xEF\\xBB\\xBF)?<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"'>]+)[\"']");

    /** Reads a file; empty if it cannot be written again as it is, because of its encoding. */
    static Optional<PomFile> read(Path path) throws IOException {
        var bytes = Files.readAllBytes(path);
        return encoding(bytes)
                .map(encoding -> new PomFile(path, new String(bytes, encoding), encoding))
                .filter(read -> Arrays.equals(read.text.getBytes(read.encoding), bytes));
    }

    private static Optional<Charset> encoding(byte[] bytes) {
        var declared = ENCODING.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        try {
            return Optional.of(declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Adds a plugin to those of the build. Returns whether it could: the file must have a root that is a project. */
    boolean add(XmlElement plugin) throws IOException {
        var changed = new PomText(text).with(plugin);
        return changed.isPresent()
                && SafeFile.write(path, new Content.Bytes(changed.get().getBytes(encoding)));
    }
}
