package io.github.coursemaven.base.trace;

import io.github.coursemaven.base.trace.Question.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What one build asks of the disk. The paths that it gives out, and all that are made from them, write down each question and its
 * answer; what is written to the disk is not. Thread-safe.
 */
public final class DiskTrace {

    private final TracedFileSystem files = new TracedFileSystem(FileSystems.getDefault(), this);
    private final Map<Question, String> answers = new ConcurrentHashMap<>();
    private final Set<Question> unsteady = ConcurrentHashMap.newKeySet();
    private final Set<Path> readAgain = ConcurrentHashMap.newKeySet();
    private final Set<Path> readInVain = ConcurrentHashMap.newKeySet();
    private final Set<Path> large = ConcurrentHashMap.newKeySet();

    /** A path whose questions are written down. */
    public Path path(Path plain) {
        return files.of(plain);
    }

    /** The same path without its trace, for what a build writes: what it finds there does not change what it does. */
    public static Path untraced(Path path) {
        return TracedFileSystem.plain(path);
    }

    /** The file system of these paths. */
    public FileSystem files() {
        return files;
    }

    /** Notes that a build depends on the bytes of a file, or on that there is none, if something else reads it. */
    public void reads(Path file) {
        perform(Kind.BYTES, path(file));
    }

    /** Asks a question again; the answer is written down, also if there is an exception. */
    void ask(Question question) {
        perform(question.kind(), path(question.path()));
    }

    void note(Kind kind, Path plain, String answer) {
        var question = new Question(kind, plain.toAbsolutePath().normalize());
        var before = Optional.ofNullable(answers.putIfAbsent(question, answer));
        before.filter(other -> !other.equals(answer)).ifPresent(other -> unsteady.add(question));
        if (kind == Kind.BYTES && before.isPresent() && !readInVain.remove(question.path())) {
            readAgain.add(question.path());
        }
    }

    /** Notes that a file was read twice, for its checksum and for the build, which may have seen different bytes. */
    void isLarge(Path plain) {
        large.add(plain);
    }

    /** If a large file has changed meanwhile, the answer is unsteady. */
    void readAgainWhatIsLarge() {
        List.copyOf(large).forEach(file -> ask(new Question(Kind.BYTES, file)));
    }

    /**
     * Begins an attempt to do with less.
     *
     * @return what to do if it fails: what it has read, and what will be read again for that reason, then counts once
     */
    public Runnable attempt() {
        var again = Set.copyOf(readAgain);
        var read = read();
        return () -> {
            readAgain.retainAll(again);
            readInVain.addAll(read());
            readInVain.removeAll(read);
        };
    }

    private Set<Path> read() {
        return answers.keySet().stream()
                .filter(question -> question.kind() == Kind.BYTES)
                .map(Question::path)
                .collect(Collectors.toSet());
    }

    /** Whether the bytes of a file were read, and only once: nothing else depends on them than what has read them. */
    public boolean isReadOnce(Path file) {
        var plain = untraced(file).toAbsolutePath().normalize();
        return answers.containsKey(new Question(Kind.BYTES, plain)) && !readAgain.contains(plain);
    }

    /** What was asked about, as plain paths; and whether more was asked than if it is there, and what kind of file it is. */
    public Map<Path, Boolean> paths() {
        return answers.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(Question::path, Question::isAboutContent, Boolean::logicalOr));
    }

    /** The answers, by question. */
    Map<Question, String> answers() {
        return Map.copyOf(answers);
    }

    /** What was answered in two ways during one build. */
    Set<Question> unsteady() {
        return Set.copyOf(unsteady);
    }

    private static void perform(Kind kind, Path path) {
        try {
            var unused = answer(kind, path);
        } catch (IOException | UnsupportedOperationException e) {
            // This is an answer, too, and is written down as such
        }
    }

    private static Object answer(Kind kind, Path path) throws IOException {
        return switch (kind) {
            case EXISTS -> Files.exists(path);
            case READABLE -> Files.isReadable(path);
            case WRITABLE -> Files.isWritable(path);
            case EXECUTABLE -> Files.isExecutable(path);
            case TYPE -> attributes(path).isRegularFile();
            case OWN_TYPE -> attributes(path, LinkOption.NOFOLLOW_LINKS).isRegularFile();
            case SIZE -> attributes(path).size();
            case MODIFIED -> attributes(path).lastModifiedTime();
            case BYTES -> firstByte(path);
            case NAMES -> names(path);
            case REAL_PATH -> path.toRealPath();
            case LINK -> Files.readSymbolicLink(path);
        };
    }

    private static BasicFileAttributes attributes(Path path, LinkOption... options) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, options);
    }

    private static int firstByte(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read();
        }
    }

    private static Iterator<Path> names(Path path) throws IOException {
        try (var names = Files.newDirectoryStream(path)) {
            return names.iterator();
        }
    }
}
