package io.github.coursemaven.course.shell;

import io.github.coursemaven.base.output.TemporaryFolder;
import io.github.coursemaven.course.output.PrintedText;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final TemporaryFolder folder;
    private final Process process;
    private final ShellOutput output;

    private ShellProcess(TemporaryFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.output = new ShellOutput(process.getInputStream());
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
        // the code is compiled with the one, and finds its classes by the other
        var all = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", own + File.pathSeparator + all, ShellMain.class.getName(), all));
        var builder =
                new ProcessBuilder(command).directory(folder.path().toFile()).redirectError(Redirect.DISCARD);
        // without it, Windows has no network and no random numbers
        builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        return new ShellProcess(folder, builder.start());
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

    /** JShell says the line again first. */
    private static List<String> answer(String line, String said) {
        var rest = said.startsWith(line) ? said.substring(line.length()) : said;
        return PrintedText.of(rest).lines();
    }

    /** Ends it, with all that it has started. */
    @Override
    public void close() throws IOException {
        try (folder) {
            var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
