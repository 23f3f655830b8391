package io.github.coursemaven.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The verdicts on the 2,007 URLs of the link bench, whose servers must run: {@code -Dcourse.linkbench=DIR/truth.json}. */
@Tag("bench")
@EnabledIfSystemProperty(named = "course.linkbench", matches = ".+")
class LinkBench {

    private static final Pattern ENTRY =
            Pattern.compile("\\{\"url\":\"([^\"]+)\",\"kind\":\"([^\"]+)\",\"verdict\":\"([^\"]+)\"}");
    private static final Map<String, String> NAMES = Map.of("GOOD", "OK", "MOVED", "REDIRECTED");

    @Test
    void all_verdicts_are_right() throws IOException {
        var expected = new LinkedHashMap<String, String>();
        var kinds = new LinkedHashMap<String, String>();
        var entries = ENTRY.matcher(Files.readString(Path.of(System.getProperty("course.linkbench", ""))));
        while (entries.find()) {
            kinds.put(entries.group(1), entries.group(2));
            expected.put(entries.group(1), entries.group(3));
        }
        var start = System.nanoTime();
        var statuses = new LinkChecker(policy()).check(expected.keySet());
        var wrong = new ArrayList<String>();
        var shown = new TreeMap<String, String>();
        statuses.forEach((url, status) -> {
            var result =
                    NAMES.getOrDefault(status.outcome().name(), status.outcome().name());
            shown.putIfAbsent(
                    String.valueOf(kinds.get(url)),
                    url + " " + status.complaint().orElse("good"));
            if (!result.equals(expected.get(url))) {
                wrong.add(url + ": " + expected.get(url) + " expected, but " + status);
            }
        });
        System.out.printf(
                "%d URLs in %.1f s%n%s%n",
                expected.size(), (System.nanoTime() - start) / 1e9, String.join("\n", shown.values()));
        assertThat(wrong).isEmpty();
    }

    private static LinkPolicy policy() {
        return new LinkPolicy(
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                4,
                Duration.ofMillis(50),
                List.of(),
                List.of("127.0.0.0/8"));
    }
}
