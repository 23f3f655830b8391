package io.github.coursemaven.course.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What JShell prints, up to each of its prompts. */
final class ShellOutput {

    /** What it can print next. */
    sealed interface Said {}

    /**
     * It waits for a line.
     *
     * @param before what was printed before the prompt
     */
    record Prompt(String before) implements Said {}

    /**
     * It will not wait for one.
     *
     * @param text why, in words that follow the quoted line
     */
    record Fault(String text) implements Said {}

    /** What JShell prints instead of its prompts if a program reads them. */
    private static final char READY = '\u0005';

    private static final char MORE = '\u0006';

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int CHUNK = 1 << 12;
    private static final int CHUNKS = 64;
    private static final String END = "";

    private final BlockingQueue<String> chunks = new ArrayBlockingQueue<>(CHUNKS);
    private final StringBuilder read = new StringBuilder();
    private final Thread passing;
    private boolean isMore;

    ShellOutput(InputStream from) {
        var reader = new InputStreamReader(from, StandardCharsets.UTF_8);
        passing = new Thread(() -> pass(reader), "jshell output");
        passing.setDaemon(true);
        passing.start();
    }

    /** Nobody reads any more. */
    void stop() {
        passing.interrupt();
    }

    private void pass(Reader from) {
        var chunk = new char[CHUNK];
        try {
            for (var count = read(from, chunk); count > 0; count = read(from, chunk)) {
                chunks.put(new String(chunk, 0, count));
            }
            chunks.put(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number of characters; -1 at the end, also if the process was ended. */
    private static int read(Reader from, char[] chunk) {
        try {
            return from.read(chunk);
        } catch (IOException e) {
            return -1;
        }
    }

    /** Whether the last prompt asks for more of a snippet. */
    boolean isMore() {
        return isMore;
    }

    /** What is printed until JShell waits for the next line. */
    Said untilPrompt(Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        for (var from = 0; ; ) {
            var prompt = prompt(from);
            if (prompt.isPresent()) {
                return prompt.get();
            }
            from = read.length();
            if (from > MOST_CHARACTERS) {
                return new Fault("was stopped, because it has printed more than 1 MB; let it print less");
            }
            var more = next(end - System.nanoTime());
            if (more.isEmpty()) {
                return new Fault("was stopped, because it has not ended after 10 seconds; make it end");
            }
            if (more.get().equals(END)) {
                return new Fault("has ended JShell; leave out what ends the JVM");
            }
            read.append(more.get());
        }
    }

    private Optional<Said> prompt(int from) {
        for (var at = from; at < read.length(); at++) {
            if (read.charAt(at) == READY || read.charAt(at) == MORE) {
                isMore = read.charAt(at) == MORE;
                var before = read.substring(0, at);
                read.delete(0, at + 1);
                return Optional.of(new Prompt(before));
            }
        }
        return Optional.empty();
    }

    private Optional<String> next(long nanoseconds) {
        try {
            return Optional.ofNullable(chunks.poll(nanoseconds, TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
