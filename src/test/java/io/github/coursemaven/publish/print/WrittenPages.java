package io.github.coursemaven.publish.print;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.render.PageSettings;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The pages of a course of one deck, on disk. */
final class WrittenPages {

    private WrittenPages() {}

    /** Writes them below a folder; the page of a view. */
    static Path of(CourseFolder sources, View view, PageSettings settings, Path folder) throws IOException {
        var resources = new Resources(WrittenPages.class.getClassLoader());
        var course = sources.course(resources);
        var site = new SiteBuilder(
                        new SiteSettings("Course", "", Optional.empty(), settings), sources.files(), resources)
                .build(course);
        new SiteWriter(folder.resolve("pages"), folder.resolve("reports")).write(site);
        return folder.resolve("pages").resolve(view.pageOf(course.decks().get(0)));
    }
}
