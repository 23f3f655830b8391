package io.github.coursemaven.base.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUrlTest {

    @TempDir
    private Path folder;

    @Test
    void blanks_umlauts_and_signs_are_percent_encoded() {
        var url = FileUrl.of(folder.resolve("Übung 1 #2?").resolve("index.html"));

        assertThat(url).startsWith("file:///").endsWith("/%C3%9Cbung%201%20%232%3F/index.html");
    }
}
