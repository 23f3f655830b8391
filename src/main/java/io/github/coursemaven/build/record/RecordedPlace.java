package io.github.coursemaven.build.record;

import io.github.coursemaven.base.problem.Location;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Places in the file of a record: a letter for the kind, then what the kind has. */
final class RecordedPlace {

    private RecordedPlace() {}

    static Location read(DataInputStream in) throws IOException {
        var kind = in.readByte();
        var text = RecordText.read(in);
        return switch (kind) {
            case 'f' -> new Location.WholeFile(text);
            case 'a' -> new Location.Parameter(text);
            case 'p' -> new Location.Point(text, in.readInt(), in.readInt());
            case 'j' -> new Location.InJar(text, in.readInt(), in.readInt());
            default -> throw new IOException("no kind of place: " + kind);
        };
    }

    static void write(Location place, DataOutputStream out) throws IOException {
        if (place instanceof Location.Point point) {
            write('p', point.path(), out);
            writePoint(point.line(), point.column(), out);
        } else if (place instanceof Location.InJar inJar) {
            write('j', inJar.path(), out);
            writePoint(inJar.line(), inJar.column(), out);
        } else if (place instanceof Location.Parameter parameter) {
            write('a', parameter.name(), out);
        } else {
            write('f', place.file().orElseThrow(), out);
        }
    }

    private static void write(char kind, String text, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        RecordText.write(text, out);
    }

    private static void writePoint(int line, int column, DataOutputStream out) throws IOException {
        out.writeInt(line);
        out.writeInt(column);
    }
}
