package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootsTest {

    @TempDir
    Path folder;

    @Test
    void a_file_on_the_same_disk_is_seen_from_a_folder() {
        assertThat(Roots.relative(folder.resolve("a"), folder.resolve("b/c.md")))
                .isEqualTo(Path.of("../b/c.md"));
    }

    @Test
    void a_file_on_another_disk_keeps_its_absolute_path() throws IOException {
        try (var disk = FileSystems.newFileSystem(folder.resolve("disk.zip"), Map.of("create", "true"))) {
            var file = disk.getPath("/b/c.md");
            assertThat(Roots.relative(folder, file)).isEqualTo(file);
        }
    }

    @Test
    void a_path_is_real_as_far_as_it_exists() throws IOException {
        var real = Files.createDirectories(folder.toRealPath().resolve("real/out"));
        var link = Files.createSymbolicLink(folder.resolve("link"), real.resolveSibling(""));

        assertThat(Roots.real(link.resolve("out"))).isEqualTo(real);
        assertThat(Roots.real(link.resolve("out/x/../new/page"))).isEqualTo(real.resolve("new/page"));
    }
}
