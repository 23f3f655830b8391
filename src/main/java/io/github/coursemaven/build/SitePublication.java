package io.github.coursemaven.build;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.site.PageFingerprints;
import io.github.coursemaven.site.PdfShelf;
import io.github.coursemaven.site.Resources;
import io.github.coursemaven.site.Site;
import io.github.coursemaven.site.SiteBuilder;
import io.github.coursemaven.site.SiteSettings;
import io.github.coursemaven.site.SiteWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages of a course, in the output folder. */
public final class SitePublication implements Publication {

    private final CourseLayout layout;
    private final CourseFiles files;
    private final Resources resources;
    private final Function<Course, SiteSettings> settings;

    public SitePublication(
            CourseLayout layout, CourseFiles files, Resources resources, Function<Course, SiteSettings> settings) {
        this.layout = layout;
        this.files = files;
        this.resources = resources;
        this.settings = settings;
    }

    @Override
    public Result publish(Course course) throws IOException {
        var site = write(course);
        return new Result(Optional.of(layout.output().resolve(site.index())), List.of());
    }

    /** Writes the pages, with an index that leads to the PDFs that belong to them; other PDFs of earlier builds go. */
    Site write(Course course) throws IOException {
        var site = linked(course, new PageFingerprints(builder(course).build(course)));
        writer().write(site);
        return site;
    }

    /**
     * Writes the index anew when PDFs have come.
     *
     * @param fingerprints of the pages that are written
     */
    void link(Course course, PageFingerprints fingerprints) throws IOException {
        writer().writeIndex(linked(course, fingerprints));
    }

    private Site linked(Course course, PageFingerprints pages) throws IOException {
        return builder(course).withPdfs(course, pages.site(), shelf().sweep(pages));
    }

    private SiteBuilder builder(Course course) {
        return new SiteBuilder(settings.apply(course), files, resources);
    }

    /** What earlier builds wrote goes with the last deck. */
    @Override
    public void withdraw() throws IOException {
        shelf().clear();
        writer().clear();
    }

    private PdfShelf shelf() {
        return new PdfShelf(layout.output(), layout.reports());
    }

    private SiteWriter writer() {
        return new SiteWriter(layout.output(), layout.reports());
    }
}
