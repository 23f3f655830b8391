package io.github.coursemaven.build;

import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.report.RelativeLocations;
import io.github.coursemaven.check.report.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Reports for other programs: files and, in GitHub Actions, annotations and a table. */
public final class CourseReports {

    private final CourseLayout layout;
    private final Map<String, String> environment;
    private final OutputStream commands;
    private final boolean areWritten;

    /**
     * Reports of one course.
     *
     * @param environment variables that say where the build runs
     * @param commands where to write annotations
     */
    public CourseReports(CourseLayout layout, Map<String, String> environment, OutputStream commands) {
        this(layout, environment, commands, true);
    }

    private CourseReports(
            CourseLayout layout, Map<String, String> environment, OutputStream commands, boolean areWritten) {
        this.areWritten = areWritten;
        this.layout = layout;
        this.environment = environment;
        this.commands = commands;
    }

    /** No reports. */
    public static CourseReports none(CourseLayout layout) {
        return new CourseReports(layout, Map.of(), OutputStream.nullOutputStream(), false);
    }

    void write(CheckResult result, Severities severities) throws IOException {
        if (!areWritten) {
            return;
        }
        var roots = layout.roots();
        var reports = new Reports(result, new RelativeLocations(roots.checkout(), roots.search()), severities);
        SafeFile.removeUnfinished(layout.reports());
        reports.write(DiskTrace.untraced(layout.reports()));
        if (!areForGitHub(environment)) {
            return;
        }
        var fullReport = layout.shown(layout.reports().resolve(Reports.PROBLEMS));
        for (var line : reports.annotations(fullReport)) {
            commands.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        commands.flush();
        var summary = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (!summary.isEmpty()) {
            Files.writeString(
                    Path.of(summary),
                    reports.stepSummary(fullReport),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Whether a build runs in GitHub Actions. */
    public static boolean areForGitHub(Map<String, String> environment) {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** Removes the reports of a course that no longer has decks. */
    void clear() throws IOException {
        if (areWritten) {
            Reports.clear(layout.reports());
        }
    }
}
