package io.github.coursemaven.check.report;

import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.check.CheckResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What a check found, for other programs: the same findings give the same bytes. */
public final class Reports {

    /** The report that lists all problems. */
    public static final String PROBLEMS = "problems.json";

    private static final Map<String, Report> ALL = new TreeMap<>(Map.of(
            "links.json",
            JsonReports::links,
            PROBLEMS,
            JsonReports::problems,
            "snippets.json",
            JsonReports::snippets,
            "course.sarif",
            (findings, out) -> new SarifReport(findings).write(out),
            "TEST-course-check.xml",
            (findings, out) -> new JunitReport(findings).write(out)));

    /** A report, written as it is made: that of a large course is never whole in memory. */
    private interface Report {
        void write(Findings findings, Writer out) throws IOException;
    }

    private final Findings findings;

    /** @param checkout the root of the checkout, which paths in reports are relative to */
    public Reports(CheckResult result, RelativeLocations checkout, Severities severities) {
        this.findings = Findings.of(result, checkout, severities);
    }

    /**
     * Writes the reports that have changed.
     *
     * @param folder whose old reports are compared; a plain path, because they do not change what a build does
     */
    public void write(Path folder) throws IOException {
        for (var name : ALL.keySet()) {
            SafeFile.write(folder.resolve(name), bytes -> {
                // XML is written in another way to a writer that tells its encoding
                var out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                write(name, out);
                out.flush();
            });
        }
    }

    /** The names of all reports. */
    public static Set<String> names() {
        return Set.copyOf(ALL.keySet());
    }

    /** Removes what an earlier build reported. */
    public static void clear(Path folder) throws IOException {
        for (var name : ALL.keySet()) {
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

    void write(String name, Writer out) throws IOException {
        Optional.ofNullable(ALL.get(name)).orElseThrow().write(findings, out);
    }
}
