package io.github.coursemaven.base.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.coursemaven.base.trace.DiskTrace;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_written_once() throws IOException {
        var file = folder.resolve("a/b.html");

        assertThat(SafeFile.write(file, new Content.Text("ä"))).isTrue();
        assertThat(SafeFile.write(file, new Content.Text("ä"))).isFalse();
        assertThat(file).hasContent("ä");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_stays_unchanged() throws IOException {
        var file = folder.resolve("b.html");
        SafeFile.write(file, new Content.Text("before"));

        assertThatIOException()
                .isThrownBy(() -> SafeFile.write(file, failing("No space left on device")))
                .withMessageMatching(Pattern.quote(file + ": No space left on device")
                        + "( \\([0-9]{1,2}\\.[0-9] MB are free on its disk\\))?");
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0         | ' (0.0 MB are free on its disk)'
                    3500000   | ' (3.5 MB are free on its disk)'
                    99900000  | ' (99.9 MB are free on its disk)'
                    100000000 | ''
                    """)
    void little_space_is_named(long bytes, String message) {
        assertThat(SafeFile.littleSpace(bytes)).isEqualTo(message);
    }

    @Test
    void a_folder_in_its_place_is_named_by_the_reason_of_the_system() throws IOException {
        Files.createDirectories(folder.resolve("b.html/c"));

        assertThatIOException()
                .isThrownBy(() -> SafeFile.write(folder.resolve("b.html"), new Content.Text("x")))
                .withMessageContaining("b.html")
                .satisfies(
                        e -> assertThat(e.getMessage()).doesNotContain("null").doesNotContain("MB"));
    }

    @Test
    void only_what_processes_that_have_ended_left_unfinished_is_removed() throws Exception {
        var ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ended.waitFor();
        Files.writeString(folder.resolve(".course-" + ended.pid() + "-1.tmp"), "half a");
        Files.writeString(folder.resolve(".course-2.tmp"), "half a");
        var ours = Files.writeString(
                folder.resolve(".course-" + ProcessHandle.current().pid() + "-3.tmp"), "half a");
        var ofSameNumber = Files.writeString(
                folder.resolve(".course-" + ProcessHandle.current().pid() + "-4.tmp"), "half a");
        Files.setLastModifiedTime(ofSameNumber, FileTime.from(Instant.EPOCH));

        SafeFile.removeUnfinished(folder);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(ours);
        }
    }

    @Test
    void what_is_only_for_the_time_of_writing_is_no_part_of_what_a_build_depends_on() throws IOException {
        var trace = new DiskTrace();
        var file = trace.path(folder).resolve("a.txt");

        SafeFile.write(file, new Content.Text("one"));
        SafeFile.write(file, new Content.Text("two"));

        assertThat(trace.paths().keySet()).noneMatch(path -> path.toString().endsWith(".tmp"));
        assertThat(folder.resolve("a.txt")).hasContent("two");
    }

    private static Content failing(String reason) throws MalformedURLException {
        return new Content.Resource(new URL("course", "", -1, "/x", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) throws IOException {
                throw new IOException(reason);
            }
        }));
    }
}
