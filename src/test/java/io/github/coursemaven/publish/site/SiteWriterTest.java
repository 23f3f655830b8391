package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.publish.site.SiteWriter.Changes;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void choosePlaces() {
        output = folder.resolve("target/site/slides");
    }

    @Test
    void all_files_are_written() throws IOException {
        assertThat(write("index.html", "docs/a.html")).isEqualTo(new Changes(2, 0));
        assertThat(files()).containsExactly("docs/a.html", "index.html");
        assertThat(output.resolve("docs/a.html")).hasContent("docs/a.html");
    }

    @Test
    void an_unchanged_file_is_not_written_again() throws IOException {
        write("index.html", "docs/a.html");
        age("index.html");
        age("docs/a.html");
        assertThat(write("index.html", "docs/a.html")).isEqualTo(new Changes(0, 0));
        assertThat(Files.getLastModifiedTime(output.resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(output.resolve("docs/a.html"))).isEqualTo(LONG_AGO);
    }

    @Test
    void a_changed_file_is_written_again() throws IOException {
        write("index.html", "docs/a.html");
        Files.writeString(output.resolve("docs/a.html"), "docs/A.html");
        assertThat(write("index.html", "docs/a.html")).isEqualTo(new Changes(1, 0));
        assertThat(output.resolve("docs/a.html")).hasContent("docs/a.html");
    }

    @Test
    void a_file_that_was_cut_short_is_written_again() throws IOException {
        write("index.html");
        Files.writeString(output.resolve("index.html"), "ind");
        assertThat(write("index.html")).isEqualTo(new Changes(1, 0));
    }

    @Test
    void a_file_that_is_no_longer_wanted_is_removed_with_its_empty_folders() throws IOException {
        write("index.html", "docs/deep/a.html", "docs/b.html");
        assertThat(write("index.html", "docs/b.html")).isEqualTo(new Changes(0, 1));
        assertThat(files()).containsExactly("docs/b.html", "index.html");
        assertThat(output.resolve("docs/deep")).doesNotExist();
    }

    @Test
    void a_foreign_file_is_kept_with_its_folder() throws IOException {
        write("index.html", "docs/a.html");
        Files.writeString(output.resolve("docs/own.txt"), "x");
        assertThat(write("index.html")).isEqualTo(new Changes(0, 1));
        assertThat(files()).containsExactly("docs/own.txt", "index.html");
    }

    @Test
    void a_foreign_file_is_kept_when_there_are_no_decks_any_more() throws IOException {
        write("index.html");
        Files.writeString(output.resolve("own.txt"), "x");
        assertThat(write()).isEqualTo(new Changes(0, 1));
        assertThat(files()).containsExactly("own.txt");
    }

    @Test
    void a_file_that_was_removed_by_hand_does_no_harm() throws IOException {
        write("index.html", "docs/a.html");
        Files.delete(output.resolve("docs/a.html"));
        assertThat(write("index.html")).isEqualTo(new Changes(0, 0));
    }

    @Test
    void nothing_is_removed_by_the_list_of_another_output_directory() throws IOException {
        write("index.html", "a.html");
        var first = output;
        output = folder.resolve("elsewhere");
        Files.createDirectories(output);
        Files.writeString(output.resolve("a.html"), "foreign");
        write("index.html");
        assertThat(files()).containsExactly("a.html", "index.html");
        assertThat(first.resolve("a.html")).exists();
    }

    @Test
    void a_list_that_names_files_outside_the_output_directory_removes_none() throws IOException {
        write("index.html");
        Files.writeString(folder.resolve("target/precious.txt"), "x");
        Files.writeString(
                list(),
                Files.readString(list()) + "../../precious.txt\n" + folder.resolve("target/precious.txt") + "\n");
        write("index.html");
        assertThat(folder.resolve("target/precious.txt")).exists();
    }

    @Test
    void a_list_that_cannot_be_understood_counts_as_none() throws IOException {
        write("index.html", "a.html");
        Files.writeString(list(), "something else\na.html\n");
        write("index.html");
        assertThat(files()).containsExactly("a.html", "index.html");
    }

    @Test
    void no_temporary_file_stays() throws IOException {
        write("index.html", "docs/a.html");
        write("index.html");
        try (var all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void what_a_killed_build_left_beside_pages_is_removed_and_nothing_else() throws IOException {
        write("index.html", "docs/a.html");
        for (var path : List.of(".course-1.tmp", "docs/.course-2.tmp", "docs/other.tmp", "../.course-3.tmp")) {
            Files.writeString(output.resolve(path), "x");
        }
        write("index.html");
        assertThat(files()).containsExactly("docs/other.tmp", "index.html");
        assertThat(output.resolveSibling(".course-3.tmp")).exists();
    }

    @Test
    void no_other_build_writes_meanwhile() throws IOException {
        var lock = folder.resolve("target/course/slides-files.lock");
        var isHeld = new ArrayList<Boolean>();
        var page = witness(() -> isHeld.add(Files.exists(lock)));

        writer().write(new Site(List.of(), Map.of("index.html", page), "index.html"));
        writer().writeIndex(new Site(List.of(), Map.of("index.html", page), "index.html"));
        assertThat(isHeld).isNotEmpty().containsOnly(true);
        assertThat(lock).doesNotExist();
    }

    @Test
    void two_builds_at_once_leave_the_site_of_one() throws Exception {
        var names = IntStream.range(0, 50).mapToObj(page -> page + ".html").toList();
        var builds = Stream.of("one", "two", "three", "four")
                .<Callable<Changes>>map(build -> () -> {
                    var files = new TreeMap<String, Content>(Map.of(build + ".html", new Content.Text(build)));
                    names.forEach(name -> files.put(name, new Content.Text(build)));
                    return writer().write(new Site(List.of(), files, build + ".html"));
                })
                .toList();
        var threads = Executors.newFixedThreadPool(builds.size());
        try {
            for (var build : threads.invokeAll(builds)) {
                build.get();
            }
        } finally {
            threads.shutdownNow();
        }

        var last = Files.readString(output.resolve("0.html"));
        assertThat(files()).hasSize(51).contains(last + ".html");
        assertThat(names).allSatisfy(name -> assertThat(output.resolve(name)).hasContent(last));
    }

    @Test
    void if_nothing_was_written_nothing_is_cleared() throws IOException {
        assertThat(writer().clear()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_page_is_readable_by_a_web_server() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        write("index.html");
        assertThat(Files.getPosixFilePermissions(output.resolve("index.html")))
                .extracting(Enum::name)
                .contains("OTHERS_READ", "GROUP_READ")
                .doesNotContain("OTHERS_WRITE", "OWNER_EXECUTE");
    }

    /** Writes files whose content is their own path. */
    private Changes write(String... paths) throws IOException {
        var files = new TreeMap<String, Content>();
        Arrays.stream(paths).forEach(path -> files.put(path, new Content.Text(path)));
        return writer().write(new Site(List.of(), files, "index.html"));
    }

    private SiteWriter writer() {
        return new SiteWriter(output, folder.resolve("target/course"));
    }

    /** Content that does something each time it is read. */
    private static Content witness(Runnable reading) throws MalformedURLException {
        var handler = new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                reading.run();
                return new URLConnection(url) {
                    @Override
                    public void connect() {}

                    @Override
                    public InputStream getInputStream() {
                        return InputStream.nullInputStream();
                    }
                };
            }
        };
        return new Content.Resource(new URL(null, "witness:page", handler));
    }

    private Path list() {
        return folder.resolve("target/course/slides-files.txt");
    }

    private void age(String path) throws IOException {
        Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(output)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> output.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
