package io.github.coursemaven.course.shell;

import io.github.coursemaven.base.trace.DiskTrace;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Runs code of decks in JShell, unless the same code was run before. Thread-safe. */
public final class Shells {

    private static final Duration FOR_ONE_BLOCK = Duration.ofSeconds(10);

    private final Transcripts transcripts;

    /** @param records a folder for transcripts, which need not exist */
    public Shells(Path records) {
        this.transcripts = new Transcripts(DiskTrace.untraced(records));
    }

    /**
     * What JShell says to the last part of a session.
     *
     * @param session the lines of each block of code, the last of which is asked for; each may need 10 seconds
     * @param classPath folders and jars with the classes that it may use; those that do not exist have none
     * @throws IOException if there can be no JVM, or a class cannot be read
     */
    public ShellAnswer ask(List<List<String>> session, List<Path> classPath) throws IOException {
        var existing = classPath.stream().filter(Files::exists).toList();
        var key = Transcripts.key(session, existing);
        var known = transcripts.read(key);
        if (known.isPresent()) {
            return new ShellAnswer(known.get(), Optional.empty());
        }
        if (ModuleFinder.ofSystem().find("jdk.jshell").isEmpty()) {
            return new ShellAnswer(
                    List.of(), Optional.of("needs JShell, which this Java does not have; run Maven with a JDK"));
        }
        var answer = run(session, existing);
        if (answer.fault().isEmpty()) {
            transcripts.write(key, answer.lines());
        }
        return answer;
    }

    private static ShellAnswer run(List<List<String>> session, List<Path> classPath) throws IOException {
        var plain = classPath.stream().map(DiskTrace::untraced).toList();
        try (var shell = ShellProcess.start(java(), own(), plain)) {
            if (!shell.isReady()) {
                return new ShellAnswer(
                        List.of(), Optional.of("was not run, because JShell does not start; try 'jshell'"));
            }
            var answer = new ShellAnswer(List.of(), Optional.empty());
            for (var index = 0; index < session.size() && answer.fault().isEmpty(); index++) {
                var said = shell.say(session.get(index), FOR_ONE_BLOCK);
                answer = index == session.size() - 1 ? said : earlier(session.get(index), said);
            }
            return answer;
        }
    }

    /** Of an earlier block, only a fault matters, which keeps the last block from being run. */
    private static ShellAnswer earlier(List<String> block, ShellAnswer said) {
        var last = Math.min(said.lines().size(), block.size() - 1);
        return new ShellAnswer(
                List.of(),
                said.fault()
                        .map(fault -> "was not run, because an earlier block does not run to its end any more: '"
                                + block.get(last).strip() + "' " + fault));
    }

    /** The Java that runs Maven. */
    private static Path java() {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        var onWindows = bin.resolve("java.exe");
        return Files.exists(onWindows) ? onWindows : bin.resolve("java");
    }

    private static String own() {
        return Path.of(URI.create(ShellMain.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }
}
