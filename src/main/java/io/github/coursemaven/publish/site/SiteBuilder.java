package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.work.Parallel;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.outline.Outlines;
import io.github.coursemaven.course.outline.SlideCount;
import io.github.coursemaven.publish.render.DeckRenderer;
import io.github.coursemaven.publish.render.PageLinks;
import io.github.coursemaven.publish.render.Ways;
import io.github.coursemaven.publish.render.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the site of a course, without touching the disk. */
public final class SiteBuilder {

    /** In place of the number of slides. */
    private static final String NOT_COUNTED = "…";

    private final SiteSettings settings;
    private final CourseFiles files;
    private final Resources resources;
    private final DeckRenderer renderer;
    private final Optional<PageMemory> memory;

    public SiteBuilder(SiteSettings settings, CourseFiles files, Resources resources) {
        this(settings, files, resources, Optional.empty());
    }

    /** @param memory of pages that need not be made again */
    public SiteBuilder(SiteSettings settings, CourseFiles files, Resources resources, Optional<PageMemory> memory) {
        this.settings = settings;
        this.files = files;
        this.resources = resources;
        this.renderer = new DeckRenderer(settings.pages());
        this.memory = memory;
    }

    /** The pages of all decks that have one, an index of them, and what they need. */
    public Site build(Course course) {
        return withIndex(course, pages(course), Set.of());
    }

    /** The same without the index. */
    public Site pages(Course course) {
        var site = pages(course, settings.views(), deck -> true);
        memory.ifPresent(known -> known.keepOnly(course.publishable()));
        return site;
    }

    /**
     * The slides of one deck, as they are among the pages of its course, and what they need.
     *
     * @param path of the deck, relative to the search root
     */
    public Site slides(Course course, Path path) {
        return pages(course, Set.of(View.SLIDES), deck -> deck.path().equals(path));
    }

    /** All pages of one deck, as {@link #slides}. */
    public Site pagesOf(Course course, Path path) {
        return pages(course, settings.views(), deck -> deck.path().equals(path));
    }

    /** The titles of decks that have pages, by their files, with what tells apart those with the same title. */
    public Map<Path, String> names(Course course) {
        var decks = new CourseContents(settings, course, files).decks();
        var names = new DeckNames(decks);
        return decks.stream().collect(Collectors.toMap(Deck::file, names::full));
    }

    private Site pages(Course course, Set<View> views, Predicate<Deck> isWanted) {
        var assets = new Assets(course, files, resources, settings.views());
        var outlines = new Outlines();
        var wanted = new ArrayList<Wanted>();
        var contents = new CourseContents(settings, course, files);
        var decks = contents.decks();
        var title = contents.title();
        var ways = new CourseWays(decks, course.indexPage(), settings.views(), settings.words(course));
        var wordsByLang = new HashMap<String, Words>();
        for (var deck : decks.stream().filter(isWanted).toList()) {
            var words = wordsByLang.computeIfAbsent(
                    lang(deck), lang -> Words.of(lang, settings.index().words()));
            for (var view : views) {
                var links =
                        new DeckLinks(deck, view, assets, outlines, ways(ways, deck, view), words, settings.index());
                wanted.add(new Wanted(deck, view, links));
            }
        }
        assets.takePlaces();
        var pages = Parallel.onTexts().map(wanted, page -> page(page, assets, title));
        assets.copyWholeFolders();
        return new Site(pages, assets.contents(), course.indexPage());
    }

    private Ways ways(CourseWays ways, Deck deck, View view) {
        return settings.index().links() ? ways.from(deck, view, lang(deck)) : Ways.NONE;
    }

    private String lang(Deck deck) {
        return deck.options().metadata().lang().orElse(settings.pages().lang());
    }

    /** A page to make. */
    private record Wanted(Deck deck, View view, DeckLinks links) {

        @Override
        public String toString() {
            return Roots.slashed(view.pageOf(deck));
        }
    }

    private Page page(Wanted page, Assets assets, String course) {
        var deck = page.deck();
        var view = page.view();
        var links = new SharedLinks(page.links(), assets);
        var html = memory.map(pages -> pages.html(deck, view, course, links, asked -> html(deck, view, asked, course)))
                .orElseGet(() -> html(deck, view, links, course));
        synchronized (assets) {
            return new Page(page.toString(), html, page.links().needs());
        }
    }

    private String html(Deck deck, View view, PageLinks links, String course) {
        return switch (view) {
            case SLIDES -> renderer.slides(deck, links);
            case PRINT -> renderer.print(deck, links);
            case HANDOUT -> renderer.handout(deck, links, course, settings.logo());
        };
    }

    /**
     * A site with an index of its decks.
     *
     * @param pdfs paths of PDFs that the index links, too, each beside its print view or handout
     */
    public Site withIndex(Course course, Site site, Set<String> pdfs) {
        var words = settings.words(course);
        var whole = indexed(
                course, site, pdfs, deck -> words.slides(SlideCount.of(deck).counted()));
        return settings.index()
                .address()
                .filter(address -> !site.has(Sitemap.PATH))
                .map(address ->
                        new Sitemap(address, pages(site, new CourseContents(settings, course, files))).content())
                .map(sitemap -> whole.withFile(Sitemap.PATH, sitemap))
                .orElse(whole);
    }

    private Site indexed(Course course, Site site, Set<String> pdfs, Function<Deck, String> slides) {
        var assets = new Assets(course, files, resources, settings.views());
        var contents = new CourseContents(settings, course, files);
        var page = new IndexPage(settings, contents, new DeckColors(resources), settings.words(course), slides, pdfs);
        return site.with(page.at(site.index(), assets), assets.contents());
    }

    /**
     * The index alone, before the slides of the decks are read.
     *
     * @param titles the course with decks that have no slides
     */
    public Site index(Course titles) {
        return indexed(titles, new Site(List.of(), Map.of(), titles.indexPage()), Set.of(), deck -> NOT_COUNTED);
    }

    /** The index, and the slides in their order. */
    private static List<String> pages(Site site, CourseContents contents) {
        var slides = contents.decks().stream().map(deck -> Roots.slashed(deck.page()));
        return Stream.concat(Stream.of(site.index()), slides).toList();
    }
}
