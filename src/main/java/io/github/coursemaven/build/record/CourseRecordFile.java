package io.github.coursemaven.build.record;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.check.CheckResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of a course's record. It has no title: the record of the run has its checksum. */
public record CourseRecordFile(Path file) {

    /** The record in the file, if the file has that checksum. */
    public Optional<CourseRecord> read(String checksum) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            return checksum.equals(Checksum.of(bytes))
                    ? Optional.of(record(new DataInputStream(new ByteArrayInputStream(bytes))))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Writes a record; the checksum of the file. */
    public String write(CourseRecord course) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(course, new DataOutputStream(bytes));
        SafeFile.write(file, new Content.Bytes(bytes.toByteArray()));
        return Checksum.of(bytes.toByteArray());
    }

    private static CourseRecord record(DataInputStream in) throws IOException {
        return new CourseRecord(
                decks(in),
                new CheckResult(RecordedProblems.read(in), RecordedLinks.read(in)),
                in.readInt(),
                in.readInt());
    }

    private static void write(CourseRecord course, DataOutputStream out) throws IOException {
        out.writeInt(course.decks().size());
        for (var deck : course.decks()) {
            RecordText.write(deck.file(), out);
            RecordText.write(deck.path(), out);
            RecordText.write(deck.name(), out);
            RecordText.write(deck.order(), out);
            RecordText.write(deck.lang(), out);
            RecordText.write(deck.bytes(), out);
        }
        RecordedProblems.write(course.checked().problems(), out);
        RecordedLinks.write(course.checked().links(), out);
        out.writeInt(course.firstLine());
        out.writeInt(course.lastLine());
    }

    private static List<DeckRecord> decks(DataInputStream in) throws IOException {
        var decks = new ArrayList<DeckRecord>();
        for (var left = in.readInt(); left > 0; left--) {
            decks.add(new DeckRecord(
                    RecordText.read(in),
                    RecordText.read(in),
                    RecordText.read(in),
                    RecordText.readOptional(in),
                    RecordText.readOptional(in),
                    RecordText.readOptional(in)));
        }
        return decks;
    }
}
