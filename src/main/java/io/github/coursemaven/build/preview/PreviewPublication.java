package io.github.coursemaven.build.preview;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.SitePublication;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.site.PageMemory;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The pages of a course in memory.
 *
 * @param pages as they would be written
 * @param memory of pages that need not be made again
 * @param viewer who gets the site, when it is made
 */
public record PreviewPublication(SitePublication pages, PageMemory memory, Consumer<PreviewSite> viewer)
        implements Publication {

    @Override
    public Result publish(Course course) {
        viewer.accept(site(course, memory));
        return Result.NOTHING;
    }

    /** The pages of some decks, before the others are read. */
    public PreviewSite early(Course some) {
        return site(some, new PageMemory());
    }

    private PreviewSite site(Course course, PageMemory known) {
        var places = course.decks().stream()
                .collect(Collectors.toMap(deck -> Roots.slashed(deck.page()), this::places, (first, same) -> first));
        return new PreviewSite(pages.inMemory(course, known), places);
    }

    private SlidePlaces places(Deck deck) {
        return new SlidePlaces(deck.columns().stream()
                .map(column -> column.slides().stream()
                        .flatMap(slide -> slide.start().point().stream())
                        .map(point -> new SlidePlaces.Place(pages.file(point), point.line(), point.column()))
                        .toList())
                .toList());
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
