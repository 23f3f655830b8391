package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.options.StyleFile.OnClassPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Checks style sheets in jars, and those that they import, for files that they name and that are missing. Thread-safe. */
final class ResourceCheck {

    private final Library library;
    private final Map<String, List<Problem>> checked = new ConcurrentHashMap<>();

    ResourceCheck(Library library) {
        this.library = library;
    }

    List<Problem> problems(DeckStyle style) {
        var sheets = new LinkedHashSet<String>();
        Stream.concat(Stream.of(style.theme(), style.highlightTheme()), style.css().stream())
                .filter(OnClassPath.class::isInstance)
                .forEach(file -> sheets.addAll(withImports(((OnClassPath) file).name())));
        return sheets.stream()
                .flatMap(sheet -> checked.computeIfAbsent(sheet, this::check).stream())
                .toList();
    }

    private Set<String> withImports(String name) {
        var found = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(List.of(name));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.endsWith(".css") && library.hasResource(next) && found.add(next)) {
                var sheet = sheet(next);
                sheet.references().stream()
                        .filter(reference -> reference.kind() == Kind.STYLESHEET)
                        .forEach(reference -> sheet.resource(reference).ifPresent(waiting::add));
            }
        }
        return found;
    }

    private ResourceSheet sheet(String name) {
        return ResourceSheet.of(name, library.text(name));
    }

    private List<Problem> check(String name) {
        var problems = new ArrayList<Problem>();
        var sheet = sheet(name);
        var jar = library.jar(name).map(file -> file + "!/").orElse("") + name;
        for (var reference : sheet.references()) {
            var place = place(jar, reference);
            reference
                    .target()
                    .faults()
                    .forEach(fault -> problems.add(fault.rule().at(place, fault.message())));
            sheet.resource(reference)
                    .filter(resource -> !library.hasResource(resource))
                    .ifPresent(resource -> problems.add(Rule.MISSING_FILE.at(place, complaint(reference, resource))));
        }
        return problems;
    }

    private static Location place(String jar, Reference reference) {
        return reference
                .location()
                .point()
                .<Location>map(point -> new Location.InJar(jar, point.line(), point.column()))
                .orElse(reference.location());
    }

    private String complaint(Reference reference, String resource) {
        return "'" + reference.written() + "' does not exist in the jar; add '" + resource + "', or correct the path";
    }
}
