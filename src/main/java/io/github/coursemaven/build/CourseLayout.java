package io.github.coursemaven.build;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.UnlistedPages;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.site.PdfStore;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Where things are in a build. All paths are absolute.
 *
 * @param here where the build was started
 * @param output the folder of the pages
 * @param reports the folder of the reports, and of the lists of written files
 * @param leftOut folders that have no decks of this course
 */
public record CourseLayout(Path here, Roots roots, Path output, Path reports, Set<Path> leftOut) {

    public CourseLayout {
        leftOut = Set.copyOf(leftOut);
        if (roots.search().startsWith(output)) {
            throw new IllegalArgumentException(
                    "'" + output + "' holds the sources; choose a folder of its own, such as target/site/slides");
        }
    }

    /**
     * The folders of a course in its {@link Checkout}.
     *
     * @param search where decks are looked for
     * @param base of the project
     * @param parents the folders of its parent POMs, as real paths, the nearest first
     */
    public static Roots roots(Path here, Path base, Path search, List<Path> parents) throws IOException {
        return Roots.of(search, base, Checkout.of(search.toRealPath(), here, parents))
                .withParents(parents);
    }

    /** A file or folder, relative to where the build was started; absolute if it is on another disk. */
    public String shown(Path path) {
        var relative = Roots.slashed(Roots.relative(here, path));
        return relative.isEmpty() ? "." : relative;
    }

    /** What earlier builds wrote to the folder of the pages, as far as their lists or the names of files tell. */
    public WrittenFiles written() throws IOException {
        var site = new SiteWriter(output, reports);
        return WrittenFiles.NONE
                .and(output, site.written())
                .and(output, new PdfStore(output, reports).printed())
                .and(new UnlistedPages(output, site.ownFolder(), roots.search(), View.endings()));
    }

    /** What writes the pages. */
    SiteWriter writer() {
        return new SiteWriter(DiskTrace.untraced(output), DiskTrace.untraced(reports));
    }

    /** What writes the PDFs beside the pages. */
    PdfStore pdfs() {
        return new PdfStore(DiskTrace.untraced(output), DiskTrace.untraced(reports));
    }

    /** Whether modules of the project, whose decks are not those of this course, are left out. */
    boolean hasModules() {
        return leftOut.stream()
                .anyMatch(folder -> folder.startsWith(roots.search()) && Files.exists(folder.resolve("pom.xml")));
    }
}
