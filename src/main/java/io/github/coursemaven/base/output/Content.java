package io.github.coursemaven.base.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The bytes of an output file. */
public sealed interface Content {

    InputStream open() throws IOException;

    /** The bytes as UTF-8. */
    default String asText() {
        try (var in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text, written as UTF-8. */
    record Text(String text) implements Content {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Bytes in memory. */
    final class Bytes implements Content {

        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * A copy of a file. It is checked again, because it may have been replaced by a link.
     *
     * @param file absolute, inside the folder
     * @param folder a real path; nothing outside it is read
     */
    record Copy(Path file, Path folder) implements Content {
        @Override
        public InputStream open() throws IOException {
            var real = file.toRealPath();
            if (!real.startsWith(folder)) {
                throw new IOException(file + " has become a link to " + real + ", which is outside of " + folder);
            }
            return Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** A copy of a resource on the class path. */
    record Resource(URL url) implements Content {
        @Override
        public InputStream open() throws IOException {
            var connection = url.openConnection();
            connection.setUseCaches(false);
            return connection.getInputStream();
        }

        // URL.equals would look up the host
        @Override
        public boolean equals(Object other) {
            return other instanceof Resource resource && url.toExternalForm().equals(resource.url.toExternalForm());
        }

        @Override
        public int hashCode() {
            return url.toExternalForm().hashCode();
        }
    }
}
