package io.github.coursemaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** JUnit takes a row that begins with '#' for a comment and leaves it out, unless its first cell is in quotation marks. */
class RowsOfTestsTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROWS = Pattern.compile("textBlock\\s*=\\s*\"\"\"(.*?)\"\"\"", Pattern.DOTALL);

    @Test
    void no_row_is_left_out_as_a_comment() throws IOException {
        var leftOut = new ArrayList<String>();
        for (var file : files()) {
            ROWS.matcher(Files.readString(file))
                    .results()
                    .flatMap(rows -> rows.group(1).lines())
                    .filter(row -> row.strip().startsWith("#"))
                    .forEach(row -> leftOut.add(file.getFileName() + ": " + row.strip()));
        }
        assertThat(leftOut).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
