package io.github.coursemaven.report;

import de.marhali.json5.Json5Array;
import de.marhali.json5.Json5Element;
import de.marhali.json5.Json5Object;
import de.marhali.json5.Json5Primitive;
import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.problem.Severity;
import io.github.coursemaven.reference.PercentEncoding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The problems as SARIF 2.1.0, for code scanning at GitHub and for editors; the worst first, as readers stop somewhere. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** GitHub refuses a run with more. */
    private static final int MOST_RESULTS = 25_000;

    private final Findings findings;

    SarifReport(Findings findings) {
        this.findings = findings;
    }

    String text() {
        var inFiles = findings.problems().stream()
                .filter(problem -> problem.location().file().isPresent())
                .sorted(Comparator.comparing(findings::severity).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_RESULTS);
        var run = new Json5Object();
        run.add("tool", object(Map.of("driver", driver())));
        invocation().ifPresent(invocation -> run.add("invocations", array(Stream.of(invocation))));
        run.add("columnKind", ReportJson.string("utf16CodeUnits"));
        run.add("results", array(inFiles.map(this::result)));
        var root = new Json5Object();
        root.add("$schema", ReportJson.string(SCHEMA));
        root.add("version", ReportJson.string("2.1.0"));
        root.add("runs", array(Stream.of(run)));
        return ReportJson.document(root);
    }

    private Json5Object driver() {
        var driver = new Json5Object();
        driver.add("name", ReportJson.string("course-maven-plugin"));
        driver.add("rules", array(Arrays.stream(Rule.values()).map(this::rule)));
        return driver;
    }

    private Json5Object rule(Rule rule) {
        var severity = rule.severity().id();
        var entry = new Json5Object();
        entry.add("id", ReportJson.string(rule.id()));
        entry.add("shortDescription", message(rule.summary()));
        entry.add(
                "fullDescription", message("In a deck of slides, or in a file that it uses, " + rule.summary() + "."));
        entry.add(
                "help",
                message("By default, the severity is '" + severity + "'. To change it, name the rule in the parameter"
                        + " 'rules', such as " + rule.id() + ":ignore."));
        entry.add(
                "defaultConfiguration",
                object(Map.of(
                        "level", ReportJson.string(level(findings.severities().of(rule))))));
        return entry;
    }

    /** Problems of the plugin's parameters: no results, because GitHub refuses a report in which one is in no file. */
    private Optional<Json5Object> invocation() {
        var ofParameters = findings.problems().stream()
                .filter(problem -> problem.location().file().isEmpty())
                .toList();
        if (ofParameters.isEmpty()) {
            return Optional.empty();
        }
        var invocation = new Json5Object();
        var successful = ofParameters.stream().noneMatch(problem -> findings.severity(problem) == Severity.ERROR);
        invocation.add("executionSuccessful", Json5Primitive.fromBoolean(successful));
        invocation.add(
                "toolConfigurationNotifications", array(ofParameters.stream().map(this::notification)));
        return Optional.of(invocation);
    }

    private Json5Object notification(Problem problem) {
        var entry = new Json5Object();
        entry.add(
                "associatedRule",
                object(Map.of("id", ReportJson.string(problem.rule().id()))));
        entry.add("level", ReportJson.string(level(findings.severity(problem))));
        entry.add("message", message(problem.location() + ": " + problem.message()));
        return entry;
    }

    private Json5Object result(Problem problem) {
        var rule = problem.rule();
        var entry = new Json5Object();
        entry.add("ruleId", ReportJson.string(rule.id()));
        entry.add("level", ReportJson.string(level(findings.severity(problem))));
        entry.add("message", message(problem.message().isBlank() ? rule.summary() : problem.message()));
        entry.add("locations", array(Stream.of(object(Map.of("physicalLocation", place(problem.location()))))));
        return entry;
    }

    /** Where it ends is not known: a reference has the text that is meant, entities decoded, not the one that is written. */
    private static Json5Object place(Location location) {
        var place = new Json5Object();
        location.file()
                .ifPresent(file -> place.add(
                        "artifactLocation",
                        object(Map.of("uri", ReportJson.string(PercentEncoding.encodePath(file))))));
        location.point().ifPresent(point -> {
            var region = new Json5Object();
            region.add("startLine", ReportJson.number(point.line()));
            region.add("startColumn", ReportJson.number(point.column()));
            place.add("region", region);
        });
        return place;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case IGNORE -> "none";
        };
    }

    private static Json5Object message(String text) {
        return object(Map.of("text", ReportJson.string(text)));
    }

    private static Json5Object object(Map<String, Json5Element> entry) {
        var object = new Json5Object();
        entry.forEach(object::add);
        return object;
    }

    private static Json5Array array(Stream<Json5Object> entries) {
        var array = new Json5Array();
        entries.forEach(array::add);
        return array;
    }
}
