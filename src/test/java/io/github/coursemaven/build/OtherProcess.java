package io.github.coursemaven.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A build in a JVM of its own. */
final class OtherProcess {

    private OtherProcess() {}

    static Process building(Path folder) throws IOException {
        return start(List.of(), folder.toString());
    }

    /** Is killed as soon as a file has a text. */
    static Process killedWhen(Path folder, Path file, String text) throws IOException {
        return start(List.of(), folder.toString(), file.toString(), text);
    }

    /** Can write files of some kilobytes, and no more of larger ones, as on a disk that becomes full. */
    static Process writingAtMost(int kilobytes, Path folder) throws IOException {
        return start(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"), folder.toString());
    }

    private static Process start(List<String> before, String... arguments) throws IOException {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName());
        var command = Stream.of(before, java, List.of(arguments)).flatMap(List::stream);
        return new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        if (arguments.length == 1) {
            new RecordedBuild(folder).run();
            return;
        }
        var building = new Thread(() -> {
            try {
                new RecordedBuild(folder).run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        building.start();
        while (!has(Path.of(arguments[1]), arguments[2])) {
            if (!building.isAlive()) {
                System.exit(1);
            }
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(9);
    }

    private static boolean has(Path file, String text) throws IOException {
        return Files.isRegularFile(file)
                && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }
}
