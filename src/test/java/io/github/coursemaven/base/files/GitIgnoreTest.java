package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitIgnoreTest {

    @TempDir
    private Path checkout;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gen            | a/gen/x.png      | a/gen
                    gen/           | a/gen/x.png      | a/gen
                    gen/           | a/gen            |
                    /gen           | gen/x/y.png      | gen
                    /gen           | a/gen/x.png      |
                    a/gen          | a/gen/x.png      | a/gen
                    a/gen          | b/a/gen/x.png    |
                    *.png          | a/b.png          | a/b.png
                    a/*.png        | a/b/c.png        |
                    a/**/c.png     | a/c.png          | a/c.png
                    a/**/c.png     | a/b/d/c.png      | a/b/d/c.png
                    **/b/c.png     | a/b/c.png        | a/b/c.png
                    a/**           | a/b/c.png        | a/b
                    a/**           | a                |
                    **             | a/b.png          | a
                    /**            | a/b.png          | a
                    b?.png         | a/b1.png         | a/b1.png
                    b[0-9].png     | a/b1.png         | a/b1.png
                    b[!0-9].png    | a/b1.png         |
                    b[^0-9].png    | a/bx.png         | a/bx.png
                    b[]x].png      | a/b].png         | a/b].png
                    b[0-9.png      | a/b1.png         |
                    b[9-0].png     | a/b1.png         |
                    \\#a.png        | #a.png           | #a.png
                    \\!a.png        | !a.png           | !a.png
                    a\\*.png        | a/ab.png         |
                    A.png          | a.png            |
                    """)
    void a_line_is_a_pattern_as_Git_reads_it(String line, String file, String ignored) throws IOException {
        write(".gitignore", line + "\n");
        assertThat(ignored(file)).isEqualTo(Optional.ofNullable(ignored));
    }

    @Test
    void comments_blanks_at_the_end_line_ends_of_Windows_and_a_byte_order_mark_do_not_count() throws IOException {
        write(".gitignore", "\uFEFFgen/  \r\n\r\n#b.png\r\na\\ \r\n");
        assertThat(ignored("#b.png")).isEmpty();
        assertThat(ignored("gen/x.png")).contains("gen");
        assertThat(ignored("a ")).contains("a ");
    }

    @Test
    void the_last_line_that_matches_decides() throws IOException {
        write(".gitignore", "*.png\n!logo.png\n");
        assertThat(ignored("a/logo.png")).isEmpty();
        assertThat(ignored("a/x.png")).contains("a/x.png");
    }

    @Test
    void the_nearest_file_decides_first_and_info_exclude_last() throws IOException {
        write(".git/info/exclude", "*.svg\n*.png\n");
        write(".gitignore", "!a.png\nb.png\n");
        write("docs/.gitignore", "!b.png\n/c.txt\n");
        assertThat(ignored("docs/a.png")).isEmpty();
        assertThat(ignored("docs/b.png")).isEmpty();
        assertThat(ignored("b.png")).contains("b.png");
        assertThat(ignored("docs/x.svg")).contains("docs/x.svg");
        assertThat(ignored("docs/c.txt")).contains("docs/c.txt");
        assertThat(ignored("docs/sub/c.txt")).isEmpty();
    }

    @Test
    void all_paths_are_taken_back_by_two_stars() throws IOException {
        write(".gitignore", "*a*\n!/**\n");
        assertThat(ignored("a/a/f")).isEmpty();
    }

    @Test
    void nothing_below_an_ignored_folder_is_taken_back() throws IOException {
        write(".gitignore", "gen/\n!gen/a.png\n");
        assertThat(ignored("gen/a.png")).contains("gen");
    }

    @Test
    void a_pattern_with_many_stars_is_not_slow() throws IOException {
        write(".gitignore", "*a".repeat(200) + "b\n" + "**/a/".repeat(90) + "b\n");
        assertThat(ignored("a".repeat(5000))).isEmpty();
        assertThat(ignored("a/".repeat(1000) + "c")).isEmpty();
    }

    private Optional<String> ignored(String file) {
        return new GitIgnore(checkout)
                .ignored(checkout.resolve(file))
                .map(ignored -> Roots.slashed(checkout.relativize(ignored)));
    }

    private void write(String path, String text) throws IOException {
        var file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
