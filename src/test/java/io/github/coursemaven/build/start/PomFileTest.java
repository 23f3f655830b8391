package io.github.coursemaven.build.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomFileTest {

    private static final XmlElement PLUGIN = XmlElement.of("plugin", "x");

    @TempDir
    Path folder;

    @Test
    void bytes_stay_as_they_are_in_the_encoding_of_the_file() throws IOException {
        var head = "<?xml version='1.0' encoding='ISO-8859-1'?>\n<project>\n  <name>\u00fc</name>";
        var pom =
                Files.write(folder.resolve("pom.xml"), (head + "\n</project>\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(PomFile.read(pom).orElseThrow().add(PLUGIN)).isTrue();

        assertThat(Files.readString(pom, StandardCharsets.ISO_8859_1))
                .isEqualTo(
                        head
                                + "\n  <build>\n    <plugins>\n      <plugin>x</plugin>\n    </plugins>\n  </build>\n</project>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='klingon'?><project/>",
                "<?xml version='1.0' encoding='no name'?><project/>",
                "<?xml version='1.0' encoding='US-ASCII'?><project>\u00fc</project>"
            })
    void a_file_in_another_encoding_than_it_says_is_not_changed(String text) throws IOException {
        var pom = Files.writeString(folder.resolve("pom.xml"), text, StandardCharsets.UTF_8);

        assertThat(PomFile.read(pom)).isEmpty();
    }
}
