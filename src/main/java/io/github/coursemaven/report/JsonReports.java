package io.github.coursemaven.report;

import de.marhali.json5.Json5Object;
import io.github.coursemaven.check.LinkResult;
import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;

/** The findings for programs of the user's own. A whole file has no line and no column; a parameter of the plugin has no file. */
final class JsonReports {

    private JsonReports() {}

    /** Every reference, checked or not. */
    static String links(Findings findings) {
        return ReportJson.list(
                "links", findings.links().stream().map(JsonReports::link).toList());
    }

    static String problems(Findings findings) {
        return ReportJson.list(
                "problems",
                findings.problems().stream()
                        .map(problem -> problem(problem, findings))
                        .toList());
    }

    private static Json5Object link(LinkResult link) {
        var entry = place(link.reference().location());
        entry.add("kind", ReportJson.string(link.reference().kind().id()));
        entry.add("target", ReportJson.string(link.reference().written()));
        entry.add("verdict", ReportJson.string(link.verdict().name()));
        link.status().ifPresent(status -> entry.add("status", ReportJson.number(status)));
        link.rule().ifPresent(rule -> entry.add("rule", ReportJson.string(rule.id())));
        if (!link.message().isEmpty()) {
            entry.add("message", ReportJson.string(link.message()));
        }
        link.finalTarget().ifPresent(target -> entry.add("finalTarget", ReportJson.string(target)));
        return entry;
    }

    private static Json5Object problem(Problem problem, Findings findings) {
        var entry = place(problem.location());
        entry.add("rule", ReportJson.string(problem.rule().id()));
        entry.add("severity", ReportJson.string(findings.severity(problem).id()));
        entry.add("message", ReportJson.string(problem.message()));
        return entry;
    }

    private static Json5Object place(Location location) {
        var entry = new Json5Object();
        location.file().ifPresent(file -> entry.add("file", ReportJson.string(file)));
        location.point().ifPresent(point -> {
            entry.add("line", ReportJson.number(point.line()));
            entry.add("column", ReportJson.number(point.column()));
        });
        if (location instanceof Location.Parameter parameter) {
            entry.add("parameter", ReportJson.string(parameter.name()));
        }
        return entry;
    }
}
