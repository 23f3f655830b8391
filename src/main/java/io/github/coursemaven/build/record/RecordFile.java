package io.github.coursemaven.build.record;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.trace.Answers;
import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.build.record.LogLine.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The file of a record: a title, a checksum of the rest, and the parts of the record one after the other. */
public record RecordFile(Path file) {

    private static final String TITLE = "course-run 2";

    /** The record in the file; empty if there is none, or it cannot be used. */
    public Optional<RunRecord> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            return TITLE.equals(RecordText.read(in)) ? body(in) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<RunRecord> body(DataInputStream in) throws IOException {
        var sum = RecordText.read(in);
        var bytes = in.readAllBytes();
        return sum.equals(Checksum.of(bytes))
                ? Optional.of(record(new DataInputStream(new ByteArrayInputStream(bytes))))
                : Optional.empty();
    }

    /** Removes it. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    public void write(RunRecord run) throws IOException {
        var body = new ByteArrayOutputStream();
        write(run, new DataOutputStream(body));
        var all = new ByteArrayOutputStream();
        var out = new DataOutputStream(all);
        RecordText.write(TITLE, out);
        RecordText.write(Checksum.of(body.toByteArray()), out);
        body.writeTo(out);
        SafeFile.write(file, new Content.Bytes(all.toByteArray()));
    }

    private static RunRecord record(DataInputStream in) throws IOException {
        return new RunRecord(
                RecordText.read(in),
                new Answers(texts(in)),
                new FreshLinks(instant(in), instant(in), RecordText.read(in)),
                texts(in),
                texts(in),
                lines(in),
                Optional.of(RecordText.read(in)).filter(failure -> !failure.isEmpty()),
                RecordText.read(in));
    }

    private static void write(RunRecord run, DataOutputStream out) throws IOException {
        RecordText.write(run.settings(), out);
        write(run.answers().byQuestion(), out);
        write(run.links().from(), out);
        write(run.links().until(), out);
        RecordText.write(run.links().cache(), out);
        write(run.pages(), out);
        write(run.reports(), out);
        out.writeInt(run.lines().size());
        for (var line : run.lines()) {
            RecordText.write(line.level().name(), out);
            RecordText.write(line.text(), out);
            RecordText.write(line.after(), out);
        }
        RecordText.write(run.failure().orElse(""), out);
        RecordText.write(run.course(), out);
    }

    private static List<LogLine> lines(DataInputStream in) throws IOException {
        var lines = new ArrayList<LogLine>();
        for (var left = in.readInt(); left > 0; left--) {
            lines.add(new LogLine(Level.valueOf(RecordText.read(in)), RecordText.read(in), RecordText.read(in)));
        }
        return lines;
    }

    private static TreeMap<String, String> texts(DataInputStream in) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.put(RecordText.read(in), RecordText.read(in));
        }
        return texts;
    }

    private static void write(Map<String, String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var each : texts.entrySet()) {
            RecordText.write(each.getKey(), out);
            RecordText.write(each.getValue(), out);
        }
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong());
    }

    private static void write(Instant time, DataOutputStream out) throws IOException {
        out.writeLong(time.getEpochSecond());
    }
}
