package io.github.coursemaven.web.links;

import static io.github.coursemaven.web.links.SimulatedWeb.after;
import static io.github.coursemaven.web.links.SimulatedWeb.redirect;
import static io.github.coursemaven.web.links.SimulatedWeb.retryAfter;
import static io.github.coursemaven.web.links.SimulatedWeb.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.report.RelativeLocations;
import io.github.coursemaven.check.report.Reports;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.http.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which answers come is not seen in the reports. */
class DeterminismTest {

    private static final int RUNS = 20;
    private static final int PAGES = 30;
    private static final Resources RESOURCES = new Resources(DeterminismTest.class.getClassLoader());

    @TempDir
    Path folder;

    @Test
    void pages_that_come_sooner_or_later_do_not_change_the_reports() throws IOException {
        assertThat(linksInEachRun(DeterminismTest::answer))
                .contains("\"OK\"", "\"REDIRECTED\"", "\"BROKEN\"", "\"UNCERTAIN\"");
    }

    @Test
    void nor_does_a_host_that_is_overloaded() throws IOException {
        assertThat(linksInEachRun(page -> status(500)))
                .contains("is not checked, because its host answers 429 or 5xx to one URL after another")
                .doesNotContain("answers 500");
    }

    @Test
    void nor_does_a_host_that_asks_for_too_much_patience() throws IOException {
        assertThat(linksInEachRun(page -> retryAfter(429, 3600)))
                .contains("is not checked, because its host asks for a wait of 3600 s")
                .doesNotContain("answers 429");
    }

    /** The report on links, which is the same in all runs, as are the others. */
    private String linksInEachRun(IntFunction<Answer> answers) throws IOException {
        var deck = IntStream.range(0, PAGES)
                .mapToObj(page -> "[a](" + url(page) + ")")
                .collect(Collectors.joining("\n\n---\n\n"));
        var course =
                CourseFolder.in(folder.resolve("course")).with("a.md", deck).including("**/*.md");
        var first = new TreeMap<String, String>();
        for (var run = 0; run < RUNS; run++) {
            var random = new Random(run);
            var web = new SimulatedWeb();
            for (var page = 0; page < PAGES; page++) {
                web.with(url(page), after(random.nextInt(400), answers.apply(page)));
            }
            var reports = reports(course, web);
            first.putAll(first.isEmpty() ? reports : Map.of());
            assertThat(reports).as("run " + run).hasSize(5).isEqualTo(first);
        }
        return String.valueOf(first.get("links.json"));
    }

    private static String url(int page) {
        return "http://x.org/" + page;
    }

    /** A fifth each of pages that are good, gone, moved, forbidden, and elsewhere for now. */
    private static Answer answer(int page) {
        return switch (page % 5) {
            case 0 -> status(200);
            case 1 -> status(404);
            case 2 -> redirect(301, "/0");
            case 3 -> status(403);
            default -> redirect(302, "/5");
        };
    }

    private Map<String, String> reports(CourseFolder course, SimulatedWeb web) throws IOException {
        var checker = new LinkChecker(
                UsualPolicy.USUAL,
                new PrivateHosts(List.of(), host -> List.of()),
                LinkCheckEnvironment.PLAIN,
                () -> web);
        var checked = new CourseChecker(course.files(), RESOURCES, checker::check).check(course.course(RESOURCES));
        var target = folder.resolve("reports");
        new Reports(checked, new RelativeLocations(folder, folder), Severities.DEFAULT).write(target);
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(target)) {
            for (var file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
