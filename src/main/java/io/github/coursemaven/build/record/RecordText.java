package io.github.coursemaven.build.record;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts in the file of a record: their length in bytes, then they themselves in UTF-8. */
final class RecordText {

    private RecordText() {}

    static String read(DataInputStream in) throws IOException {
        var bytes = in.readNBytes(Math.max(0, in.readInt()));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Optional<String> readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
    }

    static void write(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            write(text.get(), out);
        }
    }
}
