package io.github.coursemaven.course.shell;

import io.github.coursemaven.base.output.TemporaryFolder;
import io.github.coursemaven.base.work.EndWithJvm;
import io.github.coursemaven.course.output.PrintedText;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JShell in a JVM of its own, without the environment of this one, and in a folder that is removed with it. */
final class ShellProcess implements AutoCloseable {

    private static final List<String> OPTIONS = List.of(
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m");

    private static final Duration TO_START = Duration.ofSeconds(60);

    private static final int SECONDS_TO_END = 2;

    private final EndWithJvm ending = new EndWithJvm("course-jshell-end", this::end);
    private final TemporaryFolder folder;
    private final Process process;
    private final ShellOutput output;

    private ShellProcess(TemporaryFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.output = new ShellOutput(process.getInputStream());
        try {
            ending.begin();
        } catch (IllegalStateException e) {
            end();
            throw e;
        }
    }

    /**
     * Starts JShell.
     *
     * @param java the program that runs a JVM
     * @param own the class path of this plugin
     * @param classPath that of the code; may be empty
     */
    static ShellProcess start(Path java, String own, List<Path> classPath) throws IOException {
        var folder = new TemporaryFolder("course-jshell-");
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder.path());
        command.add("-Duser.home=" + folder.path());
        // once, because Windows has limits: the code finds its classes by it, and ShellMain takes from it what it
        // compiles with
        var all = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", own + File.pathSeparator + all, ShellMain.class.getName()));
        var builder =
                new ProcessBuilder(command).directory(folder.path().toFile()).redirectError(Redirect.DISCARD);
        // without it, Windows has no network and no random numbers
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        return started(folder, builder);
    }

    private static ShellProcess started(TemporaryFolder folder, ProcessBuilder builder) throws IOException {
        try {
            return new ShellProcess(folder, builder.start());
        } catch (IOException | IllegalStateException e) {
            delete(folder);
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether it waits for code. */
    boolean isReady() throws IOException {
        return output.untilPrompt(TO_START) instanceof ShellOutput.Prompt;
    }

    /** Gives it lines, one after another, as far as they run. */
    ShellAnswer say(List<String> lines, Duration limit) throws IOException {
        var end = System.nanoTime() + limit.toNanos();
        var done = new ArrayList<ShellLine>();
        for (var line : lines) {
            if (line.isBlank() && !output.isMore()) {
                done.add(new ShellLine("", "", List.of()));
                continue;
            }
            var prompt = output.isMore() ? ShellLine.MORE : ShellLine.START;
            write(line);
            var said = output.untilPrompt(Duration.ofNanos(end - System.nanoTime()));
            if (said instanceof ShellOutput.Fault fault) {
                return new ShellAnswer(done, Optional.of(fault.text()));
            }
            done.add(new ShellLine(prompt, line, answer(line, ((ShellOutput.Prompt) said).before())));
        }
        return output.isMore()
                ? new ShellAnswer(
                        done.subList(0, done.size() - 1),
                        Optional.of("ends before the code is complete; close its brackets and quotes"))
                : new ShellAnswer(done, Optional.empty());
    }

    private void write(String line) throws IOException {
        try {
            var in = process.getOutputStream();
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            // it has ended, as its output says, too
            if (process.isAlive()) {
                throw e;
            }
        }
    }

    /** JShell says the line again first, with blanks for tabs. */
    private static List<String> answer(String line, String said) {
        var end = said.indexOf("\r\n");
        var afterEnd = end < 0 ? said : said.substring(end);
        return PrintedText.of(said.startsWith(line) ? said.substring(line.length()) : afterEnd)
                .lines();
    }

    /** Ends it, with all that it has started, as far as that is known. What has been said is right, even if something stays. */
    @Override
    public void close() {
        ending.close();
    }

    private void end() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        output.stop();
        awaitEnd(all);
        delete(folder);
    }

    /** Not for long: a container without an init process lists them for ever. */
    private static void awaitEnd(List<ProcessHandle> all) {
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // nothing more can be done
        }
    }

    private static void delete(TemporaryFolder folder) {
        try {
            folder.close();
        } catch (IOException | UncheckedIOException e) {
            // the system deletes its temporary files some day
        }
    }
}
