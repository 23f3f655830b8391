package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a path in a setting may begin: beside the file that names it, at the search root, or at the base directory. */
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
                : Stream.of(beside, roots.search(), roots.base()).distinct();
    }
}
