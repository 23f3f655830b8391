package io.github.coursemaven.check.report;

import io.github.coursemaven.base.output.JsonWriter;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.check.LinkResult;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** The findings for the user's own programs. A whole file has no line and no column; a parameter of the plugin has no file. */
final class JsonReports {

    private JsonReports() {}

    /** Every reference, checked or not. */
    static void links(Findings findings, Writer out) throws IOException {
        list(out, "links", findings.links().stream().map(link -> entry -> link(link.shown(), entry)));
    }

    static void problems(Findings findings, Writer out) throws IOException {
        list(out, "problems", findings.problems().stream().map(problem -> entry -> {
            place(problem.location(), entry);
            entry.entry("rule", problem.rule().id())
                    .entry("severity", findings.severity(problem).id())
                    .entry("message", problem.message());
            if (problem.known()) {
                entry.entry("known", true);
            }
        }));
    }

    /** Code on slides that comes from files in compiled languages, if this build knows of its classes. */
    static void snippets(Findings findings, Writer out) throws IOException {
        list(out, "snippets", findings.code().stream().map(code -> entry -> {
            place(code.fence(), entry);
            code.source().file().ifPresent(source -> entry.entry("source", source));
            entry.entry("lines", code.lines())
                    .entry("compiled", code.isCompiled())
                    .entry("tested", code.isTested());
        }));
    }

    private static void link(LinkResult link, JsonWriter entry) {
        place(link.reference().location(), entry);
        entry.entry("kind", link.reference().kind().id())
                .entry("target", link.reference().written())
                .entry("verdict", link.verdict().name());
        link.status().ifPresent(status -> entry.entry("status", status));
        link.rule().ifPresent(rule -> entry.entry("rule", rule.id()));
        if (!link.message().isEmpty()) {
            entry.entry("message", link.message());
        }
        link.finalTarget().ifPresent(target -> entry.entry("finalTarget", target));
    }

    private static void place(Location location, JsonWriter entry) {
        location.file().ifPresent(file -> entry.entry("file", file));
        location.point().ifPresent(point -> entry.entry("line", point.line()).entry("column", point.column()));
        if (location instanceof Location.Parameter parameter) {
            entry.entry("parameter", parameter.name());
        }
        if (location instanceof Location.InJar inJar) {
            entry.entry("jar", inJar.path()).entry("line", inJar.line()).entry("column", inJar.column());
        }
    }

    /** An object with one list, one entry per line. */
    private static void list(Writer out, String name, Stream<JsonWriter.Part> entries) throws IOException {
        out.write("{\"" + name + "\": [");
        var end = "";
        for (var entry : (Iterable<JsonWriter.Part>) entries::iterator) {
            out.write(end.isEmpty() ? "\n  " : ",\n  ");
            JsonWriter.compact(out, json -> json.object(entry));
            end = "\n";
        }
        out.write(end + "]}\n");
    }
}
