package io.github.coursemaven.web.links;

import static io.github.coursemaven.server.TestServer.redirect;
import static io.github.coursemaven.server.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.report.Reports;
import io.github.coursemaven.check.report.Viewpoint;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The order in which answers come is not seen in the reports. */
@Timeout(120)
class DeterminismTest {

    private static final int RUNS = 6;

    @TempDir
    Path folder;

    @Test
    void pages_that_come_sooner_or_later_do_not_change_the_reports() throws IOException {
        assertThat(linksInEachRun(DeterminismTest::page))
                .contains("\"OK\"", "\"REDIRECTED\"", "\"BROKEN\"", "\"UNCERTAIN\"");
    }

    @Test
    void nor_does_a_host_that_is_overloaded() throws IOException {
        assertThat(linksInEachRun(page -> status(500)))
                .contains("is left alone, as its host answers 429 or 5xx to one URL after another")
                .doesNotContain("answers 500");
    }

    @Test
    void nor_does_a_host_that_asks_for_too_much_patience() throws IOException {
        assertThat(linksInEachRun(page -> exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    exchange.sendResponseHeaders(429, -1);
                }))
                .contains("is left alone, as its host wants us to wait 3600 s")
                .doesNotContain("answers 429");
    }

    /** The report on links, which is the same in all runs, as are the others. */
    private String linksInEachRun(IntFunction<TestServer.Handler> pages) throws IOException {
        try (var server = new TestServer()) {
            var course = folder.resolve("course");
            var deck = IntStream.range(0, 30)
                    .mapToObj(page -> "[a](" + server.url("/" + page) + ")")
                    .collect(Collectors.joining("\n\n---\n\n"));
            CourseFolder.in(course).with("a.md", deck);
            var first = new TreeMap<String, String>();
            for (var run = 0; run < RUNS; run++) {
                var random = new Random(run);
                IntStream.range(0, 30).forEach(page -> server.with("/" + page, later(random, pages.apply(page))));
                var reports = reports(course);
                first.putAll(first.isEmpty() ? reports : Map.of());
                assertThat(reports).as("run " + run).hasSize(4).isEqualTo(first);
            }
            return String.valueOf(first.get("links.json"));
        }
    }

    /** A fifth each of pages that are good, gone, moved, forbidden, and elsewhere for now. */
    private static TestServer.Handler page(int page) {
        return switch (page % 5) {
            case 0 -> status(200);
            case 1 -> status(404);
            case 2 -> redirect(301, "/0");
            case 3 -> status(403);
            default -> redirect(302, "/5");
        };
    }

    private static TestServer.Handler later(Random random, TestServer.Handler handler) {
        var delay = random.nextInt(40);
        return exchange -> {
            TimeUnit.MILLISECONDS.sleep(delay);
            handler.answer(exchange);
        };
    }

    private Map<String, String> reports(Path course) throws IOException {
        var policy = new LinkPolicy(
                Duration.ofSeconds(20), Duration.ofSeconds(60), 4, Duration.ZERO, List.of(), List.of("127.0.0.1"));
        var resources = new Resources(DeterminismTest.class.getClassLoader());
        var sources = CourseFolder.in(course).including("**/*.md");
        var checked = new CourseChecker(sources.files(), resources, new LinkChecker(policy)::check)
                .check(sources.course(resources));
        var target = folder.resolve("reports");
        new Reports(checked, new Viewpoint(course, course), Severities.DEFAULT).write(target);
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(target)) {
            for (var file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
