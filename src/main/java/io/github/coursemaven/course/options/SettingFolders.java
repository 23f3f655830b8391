package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a path in a setting may begin: beside the file that names it, at the search root, at the base directory, or in a folder
 * between. reveal-md looks in the folder that it was started in, which can be any of these (reveal-md 6.1.4, {@code lib/server.js}).
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
                ? configuration.siteRoots(beside).stream()
                : Stream.concat(Stream.of(beside, roots.search(), roots.base()), above(beside))
                        .distinct();
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
    static Complaint complaint(List<Resolution> tried, Complaint ofOtherType) {
        var elsewhere = tried.stream().skip(1).filter(resolution -> !(resolution instanceof Resolution.Outside));
        return Stream.concat(tried.stream().limit(1), elsewhere)
                .min(Comparator.comparing(Resolution.Missing.class::isInstance)
                        .thenComparing(Resolution.File.class::isInstance)
                        .thenComparing(Resolution.Folder.class::isInstance))
                .flatMap(Resolution::complaint)
                .orElse(ofOtherType);
    }
}
