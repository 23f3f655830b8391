package io.github.coursemaven.base.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why many files may be missing at once: something makes them that has not run yet. */
public record LaterFiles(CourseFiles files) {

    private static final Path PACKAGES = Path.of("node_modules");

    private static final String LISTED = "bind this goal to a later phase, or list them in '.course/link-excludes'";

    /** What pictures are made from. */
    private static final List<String> SOURCES = List.of(
            ".tex .tikz .puml .plantuml .pu .iuml .wsd .dot .gv .mmd .mermaid .drawio .dia .fig .asy .gnuplot .gp .plt .ipynb"
                    .split(" "));

    /**
     * What a missing file has in common with others of its kind, and the cure for all: the end of a line that begins with their
     * number. Empty if it is like no other.
     *
     * @param file absolute
     */
    public Optional<String> kind(Path file) {
        return ofPackages(file)
                .or(() -> ofBuild(file))
                .or(() -> ignoredByGit(file))
                .or(() -> withSource(file))
                .or(() -> inMissingFolder(file));
    }

    private static Optional<String> ofPackages(Path file) {
        return folders(file)
                .filter(folder -> folder.endsWith(PACKAGES))
                .findFirst()
                .map(folder ->
                        "files of '" + PACKAGES + "'; run 'npm install' before this goal, or " + exclude(folder));
    }

    private Optional<String> ofBuild(Path file) {
        return files.outputAbove(file)
                .map(folder ->
                        "files of '" + files.roots().display(folder) + "', which builds write to; " + later(folder));
    }

    /** What Git ignores is seldom written by hand. */
    private Optional<String> ignoredByGit(Path file) {
        return files.folderIgnoredByGit(file)
                .map(folder -> "files in '" + files.roots().display(folder) + "', which Git ignores; " + later(folder))
                .or(() -> files.isIgnoredByGit(file)
                        ? Optional.of("files that Git ignores; if they are made later, " + LISTED)
                        : Optional.empty());
    }

    private static Optional<String> withSource(Path file) {
        var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return SOURCES.stream()
                .filter(source -> Files.exists(file.resolveSibling(name + source)))
                .findFirst()
                .map(source -> "files beside '" + source + "' files of the same names; if they are made from these, "
                        + LISTED);
    }

    private Optional<String> inMissingFolder(Path file) {
        var folder = new ExistingPart(file.resolveSibling("").normalize()).firstMissing();
        return Files.exists(folder)
                ? Optional.empty()
                : Optional.of(
                        "files in '" + files.roots().display(folder) + "', which does not exist; " + later(folder));
    }

    private static String later(Path folder) {
        return "if they are made later, bind this goal to a later phase, or " + exclude(folder);
    }

    private static String exclude(Path folder) {
        return "write '*" + folder.getFileName() + "/* missing-file' into '.course/link-excludes'";
    }

    /** The folders that a file is in, from the nearest to the root. */
    private static Stream<Path> folders(Path file) {
        return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent);
    }
}
