package io.github.coursemaven.publish.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that are not browsers. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
class FakeBrowserTest {

    private static final URI PAGE = URI.create("file:///page.html");

    @TempDir
    Path folder;

    private final List<String> remarks = new ArrayList<>();

    @Test
    void a_program_that_ends_at_once_is_reported_with_its_last_output() throws IOException {
        var program = program("echo 'No usable sandbox!' >&2; echo; exit 1");
        assertThatThrownBy(() -> print(program, 60))
                .isInstanceOf(BrowserException.class)
                .hasMessage(program + " does not start: it ended at once: No usable sandbox!");
    }

    @Test
    void a_program_that_says_nothing_is_ended() throws IOException {
        var program = program("sleep 600 & wait");
        assertThatThrownBy(() -> print(program, 2))
                .hasMessage(program + " does not start: it reports no address for 2 s after its start");
        for (var process : ProcessHandle.current().descendants().toList()) {
            process.onExit().join();
        }
    }

    @Test
    void a_program_that_does_not_answer_is_reported() throws IOException {
        var program = program("echo 'DevTools listening on ws://127.0.0.1:1/devtools/browser/x'; exec sleep 600");
        assertThatThrownBy(() -> print(program, 60)).hasMessage(program + " does not start: the browser has ended");
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void no_other_computer_is_contacted() throws IOException {
        var program = program("echo 'DevTools listening on ws://192.0.2.1:9222/devtools/browser/x'; exec sleep 600");
        assertThatThrownBy(() -> print(program, 2)).hasMessageContaining("it reports no address for 2 s");
    }

    @Test
    void a_file_that_cannot_be_run_is_reported() throws IOException {
        var program = folder.resolve("no-program");
        Files.writeString(program, "");
        assertThatThrownBy(() -> print(program, 60)).hasMessageStartingWith(program + " does not start: Cannot run");
        assertThat(remarks).isEmpty();
    }

    private void print(Path program, int seconds) throws BrowserException {
        var settings = new BrowserSettings(program, false, Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
        try (var printer = new Printer(settings, remarks::add)) {
            printer.print(PAGE);
        }
    }

    private Path program(String script) throws IOException {
        var file = Files.writeString(folder.resolve("fake-browser"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
