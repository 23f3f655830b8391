package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.OddCharacters;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a path in a setting may begin: beside the file that names it, at the search root, at the base directory, in a folder
 * between. A path in a parameter may also begin beside a parent POM, which may have set it. reveal-md looks in the folder that it
 * was started in, which can be any of these (reveal-md 6.1.4, {@code lib/server.js}).
 */
record SettingFolders(Roots roots, ConfigPlaces configuration) {

    SettingFolders(Roots roots) {
        this(roots, new ConfigPlaces(roots));
    }

    /** The folders, absolute, in the order in which they are tried. */
    Stream<Path> of(Reference reference) {
        var beside = reference
                .location()
                .file()
                .map(file -> roots.search().resolve(file).resolveSibling("").normalize())
                .orElse(roots.search());
        return reference.target() instanceof Target.Local local && local.siteAbsolute()
                ? Stream.concat(configuration.siteRoots(beside).stream(), disk(reference, local))
                : Stream.concat(
                                Stream.concat(Stream.of(beside, roots.search(), roots.base()), above(beside)),
                                parents(reference))
                        .distinct();
    }

    /** The folders of parent POMs that a path may begin in. */
    Stream<Path> parents(Reference reference) {
        return isParameter(reference) ? roots.parents().stream() : Stream.empty();
    }

    /** The root of the disk, for a parameter such as <code>${maven.multiModuleProjectDirectory}/a.css</code>. */
    private Stream<Path> disk(Reference reference, Target.Local local) {
        var root = roots.checkout().getRoot();
        return Stream.of(root).filter(folder -> isParameter(reference)).filter(folder -> local.names().stream()
                .flatMap(name -> NamedPath.in(folder, name).stream())
                .anyMatch(named -> named.path().startsWith(roots.checkout())));
    }

    private static boolean isParameter(Reference reference) {
        return reference.location().file().isEmpty();
    }

    /** The folders above one up to the base directory, the nearest first; none if it is elsewhere. */
    private Stream<Path> above(Path folder) {
        var depth = folder.startsWith(roots.base())
                ? roots.base().relativize(folder).getNameCount()
                : 0;
        return Stream.iterate(folder, each -> each.resolve("..").normalize()).limit(depth);
    }

    /**
     * What is wrong with a path that leads nowhere from any folder. A path that is valid beside the file that names it may lead out
     * of the checkout from another folder. That is not a fault.
     *
     * @param tried what it leads to from each folder
     * @param ofOtherType if it leads to a folder instead of a file, or the other way round
     */
    Complaint complaint(Reference reference, List<Resolution> tried, Complaint ofOtherType) {
        return result(tried)
                .flatMap(result -> result instanceof Resolution.Missing missing
                        ? Optional.of(missing(reference, missing))
                        : result.complaint())
                .orElse(ofOtherType);
    }

    private Complaint missing(Reference reference, Resolution.Missing missing) {
        return Resolution.Missing.complaint(
                isInParents(reference) ? lookedIn() : "",
                OddCharacters.cure(reference.shown()).map(odd -> "; " + odd).orElse(missing.cure()));
    }

    /** Whether nothing is known about a path but that it leads nowhere. */
    boolean isUnknown(Reference reference, List<Resolution> tried) {
        return !isInParents(reference)
                && OddCharacters.cure(reference.shown()).isEmpty()
                && result(tried)
                        .filter(result -> result instanceof Resolution.Missing missing
                                && missing.suggestion().isEmpty())
                        .isPresent();
    }

    private boolean isInParents(Reference reference) {
        return reference.target() instanceof Target.Local local
                && !local.siteAbsolute()
                && parents(reference).findAny().isPresent();
    }

    private String lookedIn() {
        return roots.parents().stream()
                .map(folder -> Roots.slashed(Roots.relative(roots.base(), folder)))
                .collect(Collectors.joining("' and '", " in this project or beside its parent POM in '", "'"));
    }

    /** What tells most about a path that leads nowhere. */
    private static Optional<Resolution> result(List<Resolution> tried) {
        var elsewhere = tried.stream().skip(1).filter(resolution -> !(resolution instanceof Resolution.Outside));
        return Stream.concat(tried.stream().limit(1), elsewhere)
                .min(Comparator.comparing(Resolution.Missing.class::isInstance)
                        .thenComparing(Resolution.File.class::isInstance)
                        .thenComparing(Resolution.Folder.class::isInstance));
    }
}
