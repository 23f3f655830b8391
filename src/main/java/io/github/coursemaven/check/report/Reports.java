package io.github.coursemaven.check.report;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.check.CheckResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What a check found, for other programs: the same findings give the same bytes. */
public final class Reports {

    /** The report that lists all problems. */
    public static final String PROBLEMS = "problems.json";

    private static final Map<String, Function<Findings, String>> WRITERS = Map.of(
            "links.json",
            JsonReports::links,
            PROBLEMS,
            JsonReports::problems,
            "course.sarif",
            findings -> new SarifReport(findings).text(),
            "TEST-course-check.xml",
            findings -> new JunitReport(findings).text());

    private final Findings findings;

    /** @param checkout the root of the checkout, which paths in reports are relative to */
    public Reports(CheckResult result, RelativeLocations checkout, Severities severities) {
        this.findings = Findings.of(result, checkout, severities);
    }

    /** Writes the reports that have changed. */
    public void write(Path folder) throws IOException {
        for (var report : texts().entrySet()) {
            SafeFile.write(folder.resolve(report.getKey()), new Content.Text(report.getValue()));
        }
    }

    /** The names of all reports. */
    public static Set<String> names() {
        return WRITERS.keySet();
    }

    /** Removes what an earlier build reported. */
    public static void clear(Path folder) throws IOException {
        for (var name : WRITERS.keySet()) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /**
     * Lines that GitHub Actions reads as commands if they are printed unchanged.
     *
     * @param fullReport path of the file that lists all problems, as shown to the reader
     */
    public List<String> annotations(String fullReport) {
        return new Annotations(findings, fullReport).lines();
    }

    /**
     * A table of the problems in Markdown.
     *
     * @param fullReport path of the file that lists all problems, as shown to the reader
     */
    public String stepSummary(String fullReport) {
        return new StepSummary(findings, fullReport).text();
    }

    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        WRITERS.forEach((name, writer) -> texts.put(name, writer.apply(findings)));
        return texts;
    }
}
