package io.github.coursemaven.course.link;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Resolution.Complaint;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.course.link.Destination.Asset;
import io.github.coursemaven.course.link.Destination.Nowhere;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What names lead to from a folder: a page that the build makes, or a file.
 *
 * @param disk the files that the references of one kind may lead to
 */
record Lookup(CourseFiles files, PagesByPath pages, Optional<ModulePages> modules, Disk disk) {

    private static final List<String> INDEX = List.of("index.html");

    /** A way to find files. */
    interface Disk {
        Resolution at(Path folder, List<String> names);
    }

    /**
     * What the first of some names that exists leads to; empty if none exists.
     *
     * @param shown the reference, as messages show it
     */
    Optional<Destination> find(Path start, List<String> names, Target.Local local, String shown) {
        for (var name : names) {
            var path = NamedPath.in(start, name);
            var page = path.flatMap(pages::at)
                    .or(() -> path.flatMap(named -> modules.flatMap(others -> others.at(named, shown))));
            if (page.isPresent()) {
                return page;
            }
            if (path.filter(pages::isWithoutPage).isPresent()) {
                return Optional.of(nowhere(
                        shown,
                        new Complaint(
                                Rule.MISSING_FILE,
                                "has no page, because another deck would have the same page; rename one of them")));
            }
        }
        var found = disk.at(start, names);
        return found instanceof Resolution.Missing ? Optional.empty() : Optional.of(onDisk(found, local, shown));
    }

    /**
     * The path that the author may have meant by names that do not exist where they were looked for.
     *
     * @param start what the path is relative to: the folder of the file that it is to be written in
     */
    Optional<String> suggestion(Path start, List<String> names) {
        var found = disk.at(start, names);
        return found instanceof Resolution.File ? Optional.of(names.get(0)) : found.instead();
    }

    private Destination onDisk(Resolution resolution, Target.Local local, String shown) {
        if (resolution instanceof Resolution.File file) {
            return new Asset(file.path());
        }
        return resolution instanceof Resolution.Folder folder
                ? indexOf(folder, local, shown)
                : nowhere(shown, resolution.complaint().orElseThrow());
    }

    /** A folder stands for its index page, which may be missing, or be a link to something that is never published. */
    private Destination indexOf(Resolution.Folder folder, Target.Local local, String shown) {
        var index = files.resolve(folder.path(), INDEX);
        if (index instanceof Resolution.File file) {
            return new Asset(file.path());
        }
        if (index instanceof Resolution.Forbidden || index instanceof Resolution.Outside) {
            var path = PercentEncoding.decode(local.path()).orElse(local.path());
            var slash = path.endsWith("/") ? "" : "/";
            return nowhere(path + slash + INDEX.get(0), index.complaint().orElseThrow());
        }
        return nowhere(
                shown,
                new Complaint(Rule.DIRECTORY_WITHOUT_INDEX, "is a folder without an index page; link to a file in it"));
    }

    static Nowhere nowhere(String shown, Complaint complaint) {
        return new Nowhere(new Fault(complaint.rule(), "'" + shown + "' " + complaint.text()), Optional.empty());
    }
}
