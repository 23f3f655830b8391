package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path root;

    @Test
    void a_property_of_the_command_line_is_typed() throws Exception {
        assertThat(isTyped()).isTrue();
        assertThat(new CommandLine(new Properties(), true, root).sets("course.baseline", "write"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-T1\n-Dcourse.baseline=write\n", "-Dcourse.baseline=\"WRITE\"", "-D\ncourse.baseline=write"})
    void a_property_in_the_configuration_of_Maven_is_not(String config) throws Exception {
        write(config);

        assertThat(isTyped()).isFalse();
    }

    @Test
    void another_value_there_can_be_overridden() throws Exception {
        write("-Dcourse.baseline=read\n-Dcourse.failOn=warning");

        assertThat(isTyped()).isTrue();
    }

    private void write(String config) throws Exception {
        Files.writeString(Files.createDirectories(root.resolve(".mvn")).resolve("maven.config"), config);
    }

    private boolean isTyped() throws Exception {
        var properties = new Properties();
        properties.setProperty("course.baseline", "write");
        return new CommandLine(properties, true, root).sets("course.baseline", "write");
    }
}
