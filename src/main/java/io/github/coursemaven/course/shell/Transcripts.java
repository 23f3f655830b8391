package io.github.coursemaven.course.shell;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.trace.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Transcripts of code that was run before, in files. */
final class Transcripts {

    private static final String LINE = ">";
    private static final String ANSWER = " ";

    private final Path folder;

    Transcripts(Path folder) {
        this.folder = folder;
    }

    /** What a transcript depends on: the code, the classes that it may use, and Java. */
    static String key(List<List<String>> session, List<Path> classPath) throws IOException {
        var facts = new ArrayList<>(List.of(System.getProperty("java.home"), System.getProperty("java.version")));
        session.forEach(block -> facts.add(String.join("\n", block)));
        for (var each : classPath) {
            facts.addAll(Files.isDirectory(each) ? files(each) : List.of(each + " " + Checksum.ofFile(each)));
        }
        return Checksum.of(String.join("\n\u0005", facts));
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + Checksum.ofFile(file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The transcript with a key, if there is one. */
    Optional<List<ShellLine>> read(String key) {
        try {
            var file = file(key);
            return Files.isRegularFile(file) ? lines(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<ShellLine>> lines(List<String> written) {
        var lines = new ArrayList<ShellLine>();
        for (var at = 0; at + 1 < written.size() && written.get(at).startsWith(LINE); ) {
            var answer = written.subList(at + 2, written.size()).stream()
                    .takeWhile(line -> line.startsWith(ANSWER))
                    .map(line -> line.substring(1))
                    .toList();
            lines.add(new ShellLine(
                    written.get(at).substring(1), written.get(at + 1).substring(1), answer));
            at += 2 + answer.size();
        }
        return Optional.of(lines);
    }

    void write(String key, List<ShellLine> lines) throws IOException {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(LINE).append(line.prompt()).append('\n');
            text.append(LINE).append(line.text()).append('\n');
            line.answer().forEach(each -> text.append(ANSWER).append(each).append('\n'));
        }
        SafeFile.write(file(key), new Content.Text(text.toString()));
    }

    private Path file(String key) {
        return folder.resolve("jshell-" + key + ".txt");
    }
}
