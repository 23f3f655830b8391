package io.github.coursemaven.check.baseline;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The problems that are known.
 *
 * @param counts how many problems have each fingerprint
 */
record Baseline(SortedMap<Fingerprint, Integer> counts) {

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    static final Baseline EMPTY = new Baseline(new TreeMap<>());

    Baseline {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The same without some of them. */
    Baseline without(Predicate<Fingerprint> left) {
        var rest = new TreeMap<>(counts);
        rest.keySet().removeIf(left);
        return new Baseline(rest);
    }

    /** How many of these problems another baseline lacks. */
    long notIn(Baseline other) {
        return counts.entrySet().stream()
                .mapToLong(each -> Math.max(0L, each.getValue() - other.counts.getOrDefault(each.getKey(), 0)))
                .sum();
    }

    /** The same with problems that were found. */
    Baseline with(List<Fingerprint> problems) {
        var all = new TreeMap<>(counts);
        problems.forEach(problem -> all.merge(problem, 1, Integer::sum));
        return new Baseline(all);
    }

    /** One problem to a line, sorted, so that versions of the file can be compared and merged. */
    String text() {
        var lines = counts.entrySet().stream()
                .map(entry -> "\n  "
                        + JsonWriter.compact(json -> json.object(
                                problem -> problem.entry("rule", entry.getKey().rule())
                                        .entry("file", entry.getKey().file())
                                        .entry("sha256", entry.getKey().sha256())
                                        .entry("count", entry.getValue()))))
                .collect(Collectors.joining(","));
        return "{\"problems\": [" + lines + (lines.isEmpty() ? "" : "\n") + "]}\n";
    }

    /** @throws IllegalArgumentException if the text is not a baseline; the message says why */
    static Baseline read(SourceText text) {
        var parsed = Json5Settings.parse(text);
        parsed.problems().stream().findFirst().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.location() + " " + problem.message());
        });
        var problems = parsed.mapping()
                .map(Value.Mapping::entries)
                .map(entries -> entries.get("problems"))
                .filter(Value.Items.class::isInstance)
                .map(Value.Items.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("it has no list 'problems'"));
        var counts = new TreeMap<Fingerprint, Integer>();
        problems.values().forEach(problem -> add(problem, counts));
        return new Baseline(counts);
    }

    private static void add(Value problem, Map<Fingerprint, Integer> counts) {
        var fingerprint = new Fingerprint(text(problem, "rule"), text(problem, "file"), text(problem, "sha256"));
        var count = text(problem, "count");
        if (!COUNT.matcher(count).matches()) {
            throw new IllegalArgumentException("a 'count' in it is not a number");
        }
        counts.merge(fingerprint, Integer.parseInt(count), Math::max);
    }

    private static String text(Value problem, String name) {
        return Optional.of(problem)
                .filter(Value.Mapping.class::isInstance)
                .map(mapping -> ((Value.Mapping) mapping).entries().get(name))
                .filter(Value.Scalar.class::isInstance)
                .map(scalar -> ((Value.Scalar) scalar).text())
                .orElseThrow(() -> new IllegalArgumentException("a problem in it has no '" + name + "'"));
    }
}
