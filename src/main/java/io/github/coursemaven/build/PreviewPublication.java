package io.github.coursemaven.build;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.site.PageMemory;
import io.github.coursemaven.publish.site.Site;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The pages of a course in memory.
 *
 * @param pages as they would be written
 * @param memory of pages that need not be made again
 * @param viewer who gets the site, when it is made
 */
public record PreviewPublication(SitePublication pages, PageMemory memory, Consumer<Site> viewer)
        implements Publication {

    @Override
    public Result publish(Course course) {
        viewer.accept(pages.inMemory(course, memory));
        return Result.NOTHING;
    }

    @Override
    public Set<View> views() {
        return pages.views();
    }

    @Override
    public boolean notes() {
        return pages.notes();
    }

    @Override
    public List<String> advice(Course course) {
        return pages.advice(course);
    }
}
