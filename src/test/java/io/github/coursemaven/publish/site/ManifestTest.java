package io.github.coursemaven.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.output.Content;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    Path folder;

    @Test
    void a_list_names_the_output_directory_as_seen_from_it() {
        var list = new Manifest("files 1", folder.resolve("target/course/list.txt"), folder.resolve("target/slides"));

        assertThat(list.content(List.of("b.html", "a.html")))
                .isEqualTo(new Content.Text("files 1 ../slides\na.html\nb.html\n"));
    }

    @Test
    void a_list_may_be_on_another_disk_than_the_files() throws IOException {
        try (var disk = FileSystems.newFileSystem(folder.resolve("disk.zip"), Map.of("create", "true"))) {
            var file = disk.getPath("/list.txt");
            Files.writeString(file, "files 1 " + folder.resolve("out") + "\na.html\n");

            assertThat(new Manifest("files 1", file, folder.resolve("out")).read())
                    .containsExactly("a.html");
        }
    }
}
