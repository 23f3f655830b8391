package io.github.coursemaven.course.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources in many languages, with all kinds of marks and with comments that only look like marks. */
class TaggedSourcesTest {

    private static final Path SOURCES = Path.of("src/test/resources/snippets");

    @Test
    void each_region_has_its_lines_and_only_marks_vanish() throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (!name.equals("expected.txt")) {
                    found.addAll(found(name, Files.readString(file)));
                }
            }
        }
        assertThat(found).isEqualTo(Files.readAllLines(SOURCES.resolve("expected.txt")));
    }

    private static List<String> found(String name, String text) {
        var lines = new SourceLines(text);
        var source = SnippetSource.of(name, text, JavaCode.ofThisJdk());
        var shown = numbers(source.whole());
        var vanished =
                new TreeSet<>(IntStream.rangeClosed(1, lines.count()).boxed().toList());
        vanished.removeAll(shown);
        var found = new ArrayList<String>();
        found.add(name + " without " + vanished);
        Regions.in(lines, text)
                .names()
                .forEach(region -> found.add(name + "#" + region + " "
                        + source.find(region).faults().stream()
                                .map(SnippetFault::text)
                                .collect(Collectors.joining()) + numbers(source.find(region))));
        return found;
    }

    private static List<Integer> numbers(FoundSnippet found) {
        return found.snippet().stream()
                .flatMap(snippet -> snippet.lines().stream())
                .map(SnippetLine::number)
                .toList();
    }
}
