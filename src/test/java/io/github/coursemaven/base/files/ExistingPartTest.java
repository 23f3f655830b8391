package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.trace.DiskTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExistingPartTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a/b/c,         a/b/c, a/b/c",
        "a/b/c/d,       a/b/c, a/b/c/d",
        "a/b/c/d/e,     a/b/c, a/b/c/d",
        "a/b/c/d/e/f/g, a/b/c, a/b/c/d",
        "a/x,           a,     a/x",
        "x/y/z/a/b/c/d, '',    x"
    })
    void a_path_is_divided_where_it_ceases_to_exist(String path, String existing, String missing) throws IOException {
        Files.createDirectories(folder.resolve("a/b/c"));
        var part = new ExistingPart(folder.resolve(path));

        assertThat(part.longest()).isEqualTo(folder.resolve(existing).normalize());
        assertThat(part.firstMissing()).isEqualTo(folder.resolve(missing));
    }

    @Test
    void nothing_of_a_root_is_missing() {
        var root = folder.getRoot();

        assertThat(new ExistingPart(root).longest()).isEqualTo(root);
        assertThat(new ExistingPart(root).firstMissing()).isEqualTo(root);
    }

    /** The disk is asked 24 questions about 3,000 folders: 12 steps up and 12 back. */
    @Test
    void a_path_of_thousands_of_names_costs_few_questions() {
        var trace = new DiskTrace();
        var path = trace.path(folder).resolve("frac/".repeat(3_000));

        assertThat(new ExistingPart(path).longest()).isEqualTo(trace.path(folder));

        assertThat(trace.paths()).hasSizeLessThan(30);
    }
}
