package io.github.coursemaven.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What a user typed for this run of Maven alone.
 *
 * @param properties those of the command line, to which Maven adds those of <code>.mvn/maven.config</code>
 * @param interactive whether somebody sits before it: there is no option <code>-B</code>
 * @param root the folder with <code>.mvn</code>
 */
record CommandLine(Properties properties, boolean interactive, Path root) {

    /** Whether a property has been typed with this value, rather than being written in a file that stays. */
    boolean sets(String name, String value) throws IOException {
        return properties.containsKey(name) && !isConfigured(name, value);
    }

    private boolean isConfigured(String name, String value) throws IOException {
        var config = root.resolve(".mvn").resolve("maven.config");
        var written = Pattern.compile(
                Pattern.quote(name) + "\\h*+=\\h*+[\"']?" + Pattern.quote(value), Pattern.CASE_INSENSITIVE);
        return Files.isRegularFile(config)
                && written.matcher(Files.readString(config, StandardCharsets.ISO_8859_1))
                        .find();
    }
}
