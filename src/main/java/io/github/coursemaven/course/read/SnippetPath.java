package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file in {@code path#names}, as a fence names it: relative to the deck, from the module with {@code /} in front, or
 * {@code module:artifactId/path}, from the base directory of a module of the build or from one of its source folders.
 */
final class SnippetPath {

    private static final String POM = "pom.xml";

    private final CourseFiles files;
    private final CourseModules modules;
    private final Path deck;
    private final String path;

    SnippetPath(CourseFiles files, CourseModules modules, Path deck, String named) {
        this.files = files;
        this.modules = modules;
        this.deck = deck;
        var hash = named.indexOf('#');
        this.path = hash < 0 ? named : named.substring(0, hash);
    }

    /** As written. */
    String written() {
        return path;
    }

    /** What it leads to; empty if that is not a file. */
    Optional<Path> file() {
        return resolution() instanceof Resolution.File file ? Optional.of(file.path()) : Optional.empty();
    }

    /** Why it leads to no file, in words that follow its quoted name. */
    Complaint complaint() {
        if (path.contains("\\")) {
            return new Complaint(Rule.BACKSLASH, "has a backslash; write '" + path.replace('\\', '/') + "'");
        }
        var unknown = CourseModules.named(path)
                .filter(name -> modules.named(name).isEmpty())
                .map(name -> modules.unknown(name, path));
        return unknown.or(() -> resolution().complaint())
                .orElse(new Complaint(Rule.SNIPPET_SOURCE, "is a folder; name a file in it"));
    }

    private Resolution resolution() {
        var module = CourseModules.named(path);
        if (module.isPresent()) {
            return inModule(modules.folders(module.get()), module.get().rest());
        }
        return path.startsWith("/") ? at(ownModule(), path.replaceFirst("^/+", "")) : at(folder(), path);
    }

    private Path folder() {
        return deck.resolveSibling("").normalize();
    }

    private Resolution inModule(List<Path> folders, String rest) {
        var all = folders.stream().map(folder -> at(folder, rest)).toList();
        return Stream.concat(all.stream().filter(found -> !(found instanceof Resolution.Missing)), all.stream())
                .findFirst()
                .orElse(new Resolution.Missing(Optional.empty()));
    }

    /** Code of hidden folders, such as {@code .github}, may be shown, but no keys and passwords. */
    private Resolution at(Path folder, String name) {
        return files.resolveFolder(folder, List.of(name));
    }

    /** The nearest folder with a POM. */
    private Path ownModule() {
        var checkout = files.roots().checkout();
        for (var folder = folder();
                folder.startsWith(checkout) && !folder.equals(checkout);
                folder = folder.resolveSibling("").normalize()) {
            if (Files.exists(folder.resolve(POM))) {
                return folder;
            }
        }
        return Files.exists(checkout.resolve(POM)) ? checkout : files.roots().base();
    }
}
