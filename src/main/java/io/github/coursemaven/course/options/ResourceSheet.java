package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.CssReferences;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A style sheet that is not a file of the course, but comes with the plugin or in a jar. It keeps its place beside what it names.
 *
 * @param name with {@code /}, without one at its beginning
 * @param references what it imports and shows, in order
 */
public record ResourceSheet(String name, List<Reference> references) {

    public ResourceSheet {
        references = List.copyOf(references);
    }

    public static ResourceSheet of(String name, String css) {
        return new ResourceSheet(
                name, CssReferences.markup(SourceText.of(name, css)).references());
    }

    /** The names of all resources that it names. */
    public List<String> named() {
        return references.stream()
                .flatMap(reference -> resource(reference).stream())
                .toList();
    }

    /** The name of the resource that a reference leads to; empty if it leads elsewhere. */
    Optional<String> resource(Reference reference) {
        var folder = Path.of("/" + name).resolveSibling("").normalize();
        return reference.target() instanceof Target.Local local && !local.siteAbsolute()
                ? local.names().stream()
                        .findFirst()
                        .flatMap(named -> NamedPath.in(folder, named))
                        .map(named -> Roots.slashed(named.path()).substring(1))
                : Optional.empty();
    }
}
