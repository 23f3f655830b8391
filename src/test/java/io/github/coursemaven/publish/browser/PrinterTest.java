package io.github.coursemaven.publish.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursemaven.pages.InstalledBrowser;
import io.github.coursemaven.server.TestServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints with the browser of this computer. */
class PrinterTest {

    /** More than a busy computer needs. */
    private static final Duration LONG = Duration.ofMinutes(10);

    private static final String TWO_SLIDES =
            """
            <!doctype html><html lang="de"><title>Two</title>
            <style>@page { size: 400px 300px; margin: 0 } body { margin: 0 } .page { height: 299px; overflow: hidden; break-after: page }</style>
            <div class="page" id="/0"><section><h1>Erste</h1><p>a b &nbsp;c</p></section></div>
            <div class="page" id="/1"><section><h2 style="visibility: hidden">Hidden</h2></section></div>
            """;

    @TempDir
    Path folder;

    private final List<String> remarks = Collections.synchronizedList(new ArrayList<>());

    @Test
    void prints_each_slide_on_a_page_with_a_destination() throws Exception {
        try (var printer = printer()) {
            var printed = printer.print(page(TWO_SLIDES));
            assertThat(printed.sheets()).isEqualTo(2);
            assertThat(printed.slides())
                    .containsExactly(
                            new SlideMeasure("/0", 8, 0, 100, "", List.of()),
                            new SlideMeasure("/1", 0, 0, 100, "", List.of()));
            assertThat(text(printed))
                    .startsWith("%PDF-")
                    .contains("/Count 2", "/Title (Two)", "/Lang (de)", "/Marked true", "/Dests")
                    .containsPattern("/MediaBox \\[0 0 300 22[45](\\.\\d+)?]");
        }
    }

    @Test
    void waits_for_diagrams_that_a_page_still_draws() throws Exception {
        try (var printer = printer()) {
            var page = page(
                    """
                    <!doctype html><html data-ready="false"><div class="page" id="/0"><section></section></div>
                    <script>addEventListener('load', () => setTimeout(() => {
                      document.querySelector('section').textContent = 'drawn';
                      document.documentElement.dataset.ready = 'true';
                    }, 300))</script>
                    """);
            assertThat(printer.measure(page)).containsExactly(new SlideMeasure("/0", 5, 0, 100, "", List.of()));
        }
    }

    @Test
    void prints_several_pages_at_once_in_one_browser() throws Exception {
        try (var printer = printer()) {
            var page = page(TWO_SLIDES);
            var jobs = Collections.<Callable<PrintedPage>>nCopies(4, () -> printer.print(page));
            var pool = Executors.newFixedThreadPool(4);
            for (var printed : pool.invokeAll(jobs)) {
                assertThat(printed.get().slides()).hasSize(2);
            }
            pool.shutdown();
            assertThat(remarks).hasSize(1);
        }
    }

    @Test
    void a_page_that_hangs_is_given_up_and_the_next_is_printed() throws Exception {
        try (var printer = printer()) {
            var endless = page("<!doctype html><script>while (true);</script>");
            assertThatThrownBy(() -> printer.inBrowser(
                            endless, Duration.ofSeconds(2), open -> open.run("new Promise(() => {})")))
                    .isInstanceOf(BrowserException.class)
                    .hasMessage("it is not ready after 2 s");
            assertThat(printer.print(page(TWO_SLIDES)).slides()).hasSize(2);
        }
    }

    @Test
    void a_page_that_crashes_does_no_harm_to_the_next() throws Exception {
        try (var printer = printer()) {
            assertThatThrownBy(() ->
                            printer.inBrowser(page(TWO_SLIDES), LONG, tab -> tab.call("Page.crash", parameters -> {})))
                    .hasMessage("the page crashed");
            assertThat(printer.print(page(TWO_SLIDES)).slides()).hasSize(2);
        }
    }

    @Test
    void a_browser_that_crashes_is_replaced() throws Exception {
        try (var printer = printer()) {
            assertThatThrownBy(() -> printer.inBrowser(page(TWO_SLIDES), LONG, tab -> {
                        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                        return tab.pdf();
                    }))
                    .hasMessage("the browser has ended");
            assertThat(printer.print(page(TWO_SLIDES)).slides()).hasSize(2);
            assertThat(remarks)
                    .filteredOn(remark -> remark.startsWith("Started "))
                    .hasSize(3);
        }
    }

    @Test
    void a_missing_page_is_reported() throws Exception {
        try (var printer = printer()) {
            assertThatThrownBy(() -> printer.print(folder.resolve("gone.html").toUri()))
                    .hasMessageStartingWith("the browser cannot open it (net::ERR_FILE_NOT_FOUND)");
        }
    }

    @Test
    void leaves_neither_processes_nor_profiles() throws Exception {
        List<ProcessHandle> started;
        Path profile;
        var socket = folder.resolve("none/none");
        try (var printer = printer()) {
            printer.print(page(TWO_SLIDES));
            started = ProcessHandle.current().descendants().toList();
            profile = profile(started);
            assertThat(profile).isDirectory();
            var link = profile.resolve("SingletonSocket");
            if (Files.isSymbolicLink(link)) {
                socket = Files.readSymbolicLink(link);
                assertThat(socket).exists();
            }
        }
        started.forEach(process -> process.onExit().join());
        assertThat(profile).doesNotExist();
        assertThat(socket.getParent()).doesNotExist();
    }

    @Test
    void an_interrupted_build_leaves_nothing_either() throws Exception {
        var program = InstalledBrowser.programOrSkip();
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        var build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPrint.class.getName(),
                        program.toString(),
                        page("<!doctype html><script>while (true);</script>").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            while (build.isAlive() && build.descendants().count() < 5) {
                Thread.sleep(20);
            }
            assertThat(build.descendants()).isNotEmpty();
        } finally {
            build.destroy();
        }
        build.waitFor();
        assertThat(temporary).isEmptyDirectory();
        assertThat(ProcessHandle.allProcesses()
                        .map(each -> each.info().commandLine().orElse("")))
                .noneMatch(line -> line.contains(temporary.toString()));
    }

    @Test
    void a_page_gets_nothing_from_other_hosts_when_offline() throws Exception {
        try (var server = new TestServer()) {
            var page = page(TWO_SLIDES
                    + "<link rel='stylesheet' href='HOST/look.css'><script src='HOST/run.js'></script><img src='HOST/x.png'>"
                            .replace("HOST", server.url("")));
            try (var printer = printer(false)) {
                assertThat(printer.print(page).missingPictures()).containsExactly(server.url("/x.png"));
            }
            assertThat(server.requests()).containsExactlyInAnyOrder("GET /look.css", "GET /run.js", "GET /x.png");

            try (var printer = printer(true)) {
                assertThat(printer.print(page).missingPictures()).containsExactly(server.url("/x.png"));
            }
            assertThat(server.requests()).hasSize(3);
        }
    }

    private Printer printer() {
        return printer(true);
    }

    private Printer printer(boolean offline) {
        var settings = new BrowserSettings(InstalledBrowser.programOrSkip(), offline, LONG, LONG);
        return new Printer(settings, remarks::add);
    }

    private URI page(String html) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "page", ".html"), html)
                .toUri();
    }

    private static String text(PrintedPage printed) {
        return new String(printed.pdf(), StandardCharsets.ISO_8859_1);
    }

    private static Path profile(List<ProcessHandle> processes) {
        var option = "--user-data-dir=";
        return processes.stream()
                .flatMap(each -> Stream.of(each.info().arguments().orElse(new String[0])))
                .filter(argument -> argument.startsWith(option))
                .map(argument -> Path.of(argument.substring(option.length())))
                .findFirst()
                .orElseThrow();
    }
}
