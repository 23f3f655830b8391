package io.github.coursemaven.build.preview;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.SitePublication;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.publish.site.PageMemory;
import io.github.coursemaven.publish.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of a course in memory.
 *
 * @param pages as they would be written
 * @param memory of pages that need not be made again
 * @param viewer who gets the site, when it is made
 */
public record PreviewPublication(SitePublication pages, PageMemory memory, Consumer<BuiltCourse> viewer)
        implements Publication {

    @Override
    public Result publish(Course course) {
        viewer.accept(new BuiltCourse(course, site(course, pages.inMemory(course, memory))));
        return Result.NOTHING;
    }

    /**
     * A page before the whole course is read: slides alone, or else all pages of their deck.
     *
     * @param some the deck of the page as a course of its own
     * @param page below the output directory, with {@code /}
     */
    public PreviewSite early(Course some, String page) {
        var alone = new PageMemory();
        var slides = some.publishable().stream()
                .filter(deck -> Roots.slashed(deck.page()).equals(page))
                .findFirst();
        return site(
                some,
                slides.map(deck -> pages.slidesInMemory(some, deck, alone))
                        .orElseGet(() -> pages.pagesInMemory(some, alone)));
    }

    /**
     * The index before the slides of the decks are read.
     *
     * @param titles the course with decks that have no slides
     */
    public PreviewSite earlyIndex(Course titles) {
        return site(titles, pages.indexInMemory(titles));
    }

    /**
     * The slides of a deck that was saved, or whose code was, with all else of the course as it was.
     *
     * @param before the course before the change
     * @param changed what has changed on the disk; absolute, plain paths
     * @param reader reads the course after the change
     * @return empty if more has changed, or something else than the text of a deck and the code that only it shows
     */
    public Optional<PreviewSite> saved(Course before, Set<Path> changed, CourseReader reader) throws IOException {
        var edited = changed.size() != 1
                ? List.<Deck>of()
                : before.publishable().stream()
                        .filter(deck -> Stream.concat(Stream.of(deck.file()), deck.sources().codeFiles().stream())
                                .map(DiskTrace::untraced)
                                .anyMatch(changed::contains))
                        .toList();
        if (edited.size() != 1) {
            return Optional.empty();
        }
        var deck = edited.get(0);
        var alone = read(reader, deck.file());
        var course = before.with(alone);
        return alone.decks().isEmpty()
                ? Optional.empty()
                : Optional.of(site(course, pages.slidesInMemory(course, deck, memory)));
    }

    /** One deck as a course of its own. */
    public Course read(CourseReader reader, Path file) throws IOException {
        return notes() ? reader.read(file) : reader.readForStudents(file);
    }

    private PreviewSite site(Course course, Site site) {
        var places = course.decks().stream()
                .collect(Collectors.toMap(deck -> Roots.slashed(deck.page()), this::places, (first, same) -> first));
        return new PreviewSite(site, places, pages.words(course));
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
