package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Problems as commands for GitHub Actions, which shows 10 of each level next to the changed lines.
 *
 * <p>Source: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
final class Annotations {

    private static final int SHOWN = 9;
    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "notice");

    private final Findings findings;
    private final String fullReport;

    /** @param fullReport path of the file that lists everything, as shown to the reader */
    Annotations(Findings findings, String fullReport) {
        this.findings = findings;
        this.fullReport = fullReport;
    }

    /** One command per line, errors first. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        var bySeverity = findings.worstFirst()
                .filter(problem -> !problem.known())
                .collect(Collectors.groupingBy(
                        findings::severity, () -> new EnumMap<>(Severity.class), Collectors.toList()));
        bySeverity.forEach((severity, all) -> {
            var level = LEVELS.getOrDefault(severity, "notice");
            all.stream().limit(SHOWN).forEach(problem -> lines.add(command(level, problem)));
            if (all.size() > SHOWN) {
                lines.add("::" + level + "::" + data("and " + (all.size() - SHOWN) + " more: see " + fullReport));
            }
        });
        return lines;
    }

    private static String command(String level, Problem problem) {
        return "::" + level + " " + place(problem.location()) + "title="
                + problem.rule().id() + "::" + data(message(problem));
    }

    private static String place(Location location) {
        var file = location.file().map(path -> "file=" + property(path) + ",").orElse("");
        var point = location.point().map(at -> "line=" + at.line() + ",col=" + at.column() + ",");
        return file + point.orElse("");
    }

    /** Without a file beside it, the message itself must say what it is about. */
    private static String message(Problem problem) {
        return problem.location().file().isPresent()
                ? problem.message()
                : problem.location() + ": " + problem.message();
    }

    private static String data(String text) {
        return PrintedText.visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
