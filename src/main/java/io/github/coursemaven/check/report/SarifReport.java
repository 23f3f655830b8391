package io.github.coursemaven.check.report;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.base.reference.PercentEncoding;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** The problems as SARIF 2.1.0, for code scanning at GitHub and for editors; the worst first. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** GitHub rejects a run with more. */
    private static final int MOST_RESULTS = 25_000;

    private final Findings findings;
    private final boolean hasBaseline;

    SarifReport(Findings findings) {
        this.findings = findings;
        this.hasBaseline = findings.problems().stream().anyMatch(Problem::known);
    }

    void write(Writer out) throws IOException {
        JsonWriter.pretty(
                out,
                json -> json.object(root -> root.entry("$schema", SCHEMA)
                        .entry("version", "2.1.0")
                        .array("runs", runs -> runs.object(this::run))));
        out.write("\n");
    }

    private void run(JsonWriter run) {
        run.object("tool", tool -> tool.object("driver", this::driver));
        invocation(run);
        run.entry("columnKind", "utf16CodeUnits");
        run.array("results", results -> findings.worstFirst()
                .filter(problem -> problem.location().file().isPresent())
                .limit(MOST_RESULTS)
                .forEach(problem -> results.object(result -> result(problem, result))));
    }

    private void driver(JsonWriter driver) {
        driver.entry("name", "course-maven-plugin").array("rules", rules -> Arrays.stream(Rule.values())
                .forEach(rule -> rules.object(entry -> rule(rule, entry))));
    }

    private void rule(Rule rule, JsonWriter entry) {
        entry.entry("id", rule.id());
        message("shortDescription", rule.summary(), entry);
        message("fullDescription", "In a deck of slides, or in a file that it uses, " + rule.summary() + ".", entry);
        message(
                "help",
                "By default, the severity is '" + rule.severity().id()
                        + "'. To change it, name the rule in the parameter" + " 'rules', such as " + rule.id()
                        + ":ignore.",
                entry);
        entry.object(
                "defaultConfiguration",
                configuration ->
                        configuration.entry("level", level(findings.severities().of(rule))));
    }

    /** Problems with plugin parameters and in jars. They are not results because GitHub rejects a report with a result outside of files. */
    private void invocation(JsonWriter run) {
        var ofParameters = findings.problems().stream()
                .filter(problem -> problem.location().file().isEmpty())
                .toList();
        if (ofParameters.isEmpty()) {
            return;
        }
        var successful = ofParameters.stream().noneMatch(findings::fails);
        run.array(
                "invocations",
                invocations -> invocations.object(invocation -> invocation
                        .entry("executionSuccessful", successful)
                        .array(
                                "toolConfigurationNotifications",
                                all -> ofParameters.forEach(
                                        problem -> all.object(entry -> notification(problem, entry))))));
    }

    private void notification(Problem problem, JsonWriter entry) {
        entry.object("associatedRule", rule -> rule.entry("id", problem.rule().id()));
        entry.entry("level", level(findings.severity(problem)));
        message("message", problem.location() + ": " + problem.message(), entry);
    }

    private void result(Problem problem, JsonWriter entry) {
        var rule = problem.rule();
        entry.entry("ruleId", rule.id());
        entry.entry("level", level(findings.severity(problem)));
        if (hasBaseline) {
            entry.entry("baselineState", problem.known() ? "unchanged" : "new");
        }
        message("message", problem.message().isBlank() ? rule.summary() : problem.message(), entry);
        entry.array(
                "locations",
                places -> places.object(
                        location -> location.object("physicalLocation", place -> place(problem.location(), place))));
    }

    /** The end is not known: a reference keeps its text with entities decoded, not as it is written. */
    private static void place(Location location, JsonWriter place) {
        location.file()
                .ifPresent(file -> place.object(
                        "artifactLocation", artifact -> artifact.entry("uri", PercentEncoding.encodePath(file))));
        location.point()
                .ifPresent(point -> place.object("region", region -> region.entry("startLine", point.line())
                        .entry("startColumn", point.column())));
    }

    private static void message(String name, String text, JsonWriter entry) {
        entry.object(name, message -> message.entry("text", text));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case IGNORE -> "none";
        };
    }
}
