package io.github.coursemaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide says is what the code does. */
class GuideTest {

    private static final Path GUIDE = Path.of("src/site/markdown");
    private static final Pattern RULE = Pattern.compile("\\| `[a-z-]+` \\| (?:error|warning|info|ignore) \\| .+ \\|");

    @Test
    void the_rules_are_those_of_the_code_in_their_order() throws IOException {
        var rows = Files.readAllLines(GUIDE.resolve("rules.md")).stream()
                .filter(line -> RULE.matcher(line).matches())
                .toList();
        assertThat(rows)
                .isEqualTo(Arrays.stream(Rule.values())
                        .map(rule ->
                                "| `" + rule.id() + "` | " + rule.severity().id() + " | " + rule.summary() + " |")
                        .toList());
    }
}
