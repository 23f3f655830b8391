package io.github.coursemaven.build;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.render.Handout;
import io.github.coursemaven.publish.render.Words;
import io.github.coursemaven.publish.site.PageFingerprints;
import io.github.coursemaven.publish.site.PageMemory;
import io.github.coursemaven.publish.site.PdfStore;
import io.github.coursemaven.publish.site.Resources;
import io.github.coursemaven.publish.site.Site;
import io.github.coursemaven.publish.site.SiteBuilder;
import io.github.coursemaven.publish.site.SiteSettings;
import io.github.coursemaven.publish.site.SiteWriter;
import io.github.coursemaven.publish.site.WordsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of a course, in the output folder. */
public final class SitePublication implements Publication, DeckPages {

    /** GitHub Pages leaves out folders such as {@code _course}, where it publishes a branch, unless there is this file. */
    private static final String NO_JEKYLL = ".nojekyll";

    private final CourseLayout layout;
    private final CourseFiles files;
    private final Resources resources;
    private final SiteSettings settings;

    public SitePublication(CourseLayout layout, CourseFiles files, Resources resources, SiteSettings settings) {
        this.layout = layout;
        this.files = files;
        this.resources = resources;
        this.settings = settings;
    }

    @Override
    public Set<View> views() {
        return settings.views();
    }

    @Override
    public boolean notes() {
        return settings.pages().notes();
    }

    @Override
    public Optional<String> pagesWithNotes() {
        var pages = settings.pages().handout() == Handout.NOTES ? "Slides and handouts" : "Slides";
        return notes() ? Optional.of(pages) : Optional.empty();
    }

    @Override
    public List<String> advice(Course course) {
        return settings
                .langWithoutWords(course)
                .map(lang -> "The index and the links between pages are in English, because there are no words for '"
                        + lang + "'; write yours into '" + WordsFile.PATH + "'")
                .stream()
                .toList();
    }

    @Override
    public Result publish(Course course) throws IOException {
        var site = write(course).site();
        return new Result(Optional.of(layout.output().resolve(site.index())), List.of());
    }

    /**
     * The pages and their index, as they would be written where there are no PDFs.
     *
     * @param memory of pages that need not be made again
     */
    public Site inMemory(Course course, PageMemory memory) {
        return builder(memory).build(course);
    }

    /** The same without the index. */
    public Site pagesInMemory(Course course, PageMemory memory) {
        return builder(memory).pages(course);
    }

    /**
     * The index alone, before the slides of the decks are read.
     *
     * @param titles the course with decks that have no slides
     */
    public Site indexInMemory(Course titles) {
        return builder().index(titles);
    }

    /** The slides of one deck, as {@link #inMemory}, and what they need. */
    public Site slidesInMemory(Course course, Deck deck, PageMemory memory) {
        return builder(memory).slides(course, deck.path());
    }

    /** Not where there are PDFs, which are linked only while they are those of their pages. */
    @Override
    public Optional<DeckPages> deckPages() throws IOException {
        return layout.pdfs().printed().isEmpty() ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Site of(Course course, Path deck) {
        return builder().pagesOf(course, deck);
    }

    @Override
    public Map<Path, String> names(Course course) {
        return builder().names(course);
    }

    @Override
    public void write(Site site) throws IOException {
        layout.writer().writePages(site);
    }

    private SiteBuilder builder(PageMemory memory) {
        return new SiteBuilder(settings, files, resources, Optional.of(memory));
    }

    /**
     * Writes the pages, and an index that links the PDFs that belong to them. Other PDFs of earlier builds are removed.
     *
     * @return fingerprints of the pages as they were written
     */
    PageFingerprints write(Course course) throws IOException {
        var pages = new PageFingerprints(builder().pages(course));
        layout.writer().write(withIndex(course, pages).withFile(NO_JEKYLL, new Content.Text("")));
        return pages;
    }

    /**
     * Writes the index again when PDFs have been printed.
     *
     * @param fingerprints what {@link #write} has returned
     */
    void link(Course course, PageFingerprints fingerprints) throws IOException {
        layout.writer().writeIndex(withIndex(course, fingerprints));
    }

    private Site withIndex(Course course, PageFingerprints pages) throws IOException {
        return builder().withIndex(course, pages.site(), layout.pdfs().removeStale(pages));
    }

    private SiteBuilder builder() {
        return new SiteBuilder(settings, files, resources);
    }

    /** The words of the pages that belong to no deck. */
    public Words words(Course course) {
        return settings.words(course);
    }

    /** The file of a place in the course, absolute. */
    public Path file(Location.Point place) {
        return DiskTrace.untraced(layout.roots().search().resolve(place.path()).normalize());
    }

    /** The pages, the PDFs beside them, and the lists of both. */
    @Override
    public List<Path> written() throws IOException {
        var lists = Stream.of(SiteWriter.LIST, PdfStore.LIST).map(layout.reports()::resolve);
        var files = Stream.concat(layout.writer().written().stream(), layout.pdfs().printed().stream())
                .map(layout.output()::resolve);
        return Stream.concat(lists, files).filter(Files::exists).toList();
    }

    /** Removes what earlier builds wrote. */
    @Override
    public void withdraw() throws IOException {
        layout.pdfs().clear();
        layout.writer().clear();
    }
}
