package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedListsTest {

    @TempDir
    private Path reports;

    @ParameterizedTest
    @CsvSource({
        "pdf-files.txt, course-pdfs 2 x|a",
        "pdf-files.txt, course-pdfs 2 x|abc a.pdf",
        "pdf-files.txt, course-pdfs 2 x|abc a.pdf//a-print.html|",
        "pdf-files.txt, course-pdfs 2 x|abc a\u0000.pdf//a-print.html",
        "slides-files.txt, course-output 1 x|a.html|b\u0000.html",
        "slides-files.txt, course-output 1 x|a.html||b.html",
        "slides-files.txt, a.html|b.html",
        "slides-files.txt, course-output|a.html",
        "slides-files.txt, '|a.html'",
        "pdf-files.txt, course-pdfs 2 x\u0000|abc a.pdf//a-print.html",
        "pdf-files.txt, ourse-pdfs 2 x|abc a.pdf//a-print.html"
    })
    void a_list_that_cannot_be_read_gets_another_name(String name, String lines) throws IOException {
        write(name, lines.replace('|', '\n') + "\n");

        assertThat(setAside()).containsExactly(warning(name));
        assertThat(reports.resolve(name)).doesNotExist();
        assertThat(reports.resolve(name + ".damaged")).exists();
        assertThat(setAside()).isEmpty();
    }

    @Test
    void so_does_a_list_that_is_not_UTF_8() throws IOException {
        Files.write(
                reports.resolve("slides-files.txt"), "course-output 1 x\nä.html".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(reports.resolve("pdf-files.txt"), "course-pdfs 2 x\nä".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(setAside()).containsExactly(warning("pdf-files.txt"), warning("slides-files.txt"));
    }

    @Test
    void other_lists_stay() throws IOException {
        write("pdf-files.txt", "course-pdfs 2 ../site\nabc a b/ä.pdf//a b/ä-print.html\n");
        write("slides-files.txt", "");

        assertThat(setAside()).isEmpty();
        assertThat(DamagedLists.setAside(reports.resolve("none"), Path::toString))
                .isEmpty();
    }

    private List<String> setAside() throws IOException {
        return DamagedLists.setAside(reports, list -> "target/course/" + list.getFileName());
    }

    private static String warning(String name) {
        return "'target/course/" + name + "' was damaged, so it is now 'target/course/" + name
                + ".damaged'; pages of earlier builds that the course no longer has may stay";
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(reports.resolve(name), content);
    }
}
