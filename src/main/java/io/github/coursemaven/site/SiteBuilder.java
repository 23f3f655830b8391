package io.github.coursemaven.site;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.output.Content;
import io.github.coursemaven.reference.PercentEncoding;
import io.github.coursemaven.render.DeckRenderer;
import io.github.coursemaven.render.Handout;
import io.github.coursemaven.render.IndexRenderer;
import io.github.coursemaven.render.IndexView;
import io.github.coursemaven.render.Link;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the site of a course, without touching the disk. */
public final class SiteBuilder {

    private final SiteSettings settings;
    private final CourseFiles files;
    private final Resources resources;
    private final DeckRenderer renderer;

    public SiteBuilder(SiteSettings settings, CourseFiles files, Resources resources) {
        this.settings = settings;
        this.files = files;
        this.resources = resources;
        this.renderer = new DeckRenderer(settings.pages());
    }

    /** The same site with an index that leads to PDFs, too; each beside its print view or handout. */
    public Site withPdfs(Course course, Site site, Set<String> pdfs) {
        var pages = new TreeMap<>(site.files());
        var index = new IndexRenderer().index(view(course, new Assets(course, files, resources), site.index(), pdfs));
        pages.put(site.index(), new Content.Text(index));
        return new Site(pages, site.index());
    }

    /** The pages of all decks that have one, the index, and what they need. */
    public Site build(Course course) {
        var assets = new Assets(course, files, resources);
        var pages = new TreeMap<String, String>();
        for (var deck : course.publishable()) {
            addPages(deck, assets, pages);
        }
        var index = course.indexPage();
        pages.put(index, new IndexRenderer().index(view(course, assets, index, Set.of())));
        return new Site(together(assets.contents(), pages), index);
    }

    private void addPages(Deck deck, Assets assets, Map<String, String> pages) {
        for (var view : views()) {
            var links = new DeckLinks(deck, view, assets);
            pages.put(Roots.slashed(view.pageOf(deck)), page(deck, view, links));
        }
    }

    private String page(Deck deck, View view, DeckLinks links) {
        return switch (view) {
            case SLIDES -> renderer.slides(deck, links);
            case PRINT -> renderer.print(deck, links);
            case HANDOUT -> renderer.handout(deck, links, settings.title(), settings.logo());
        };
    }

    private List<View> views() {
        return settings.pages().handout() == Handout.NONE ? List.of(View.SLIDES, View.PRINT) : List.of(View.values());
    }

    private static SortedMap<String, Content> together(Map<String, Content> assets, Map<String, String> pages) {
        var files = new TreeMap<String, Content>(assets);
        pages.forEach((path, html) -> files.put(path, new Content.Text(html)));
        return files;
    }

    private IndexView view(Course course, Assets assets, String index, Set<String> pdfs) {
        return new IndexView(
                settings.pages().lang(),
                settings.title(),
                Optional.of(settings.description()).filter(text -> !text.isEmpty()),
                settings.logo().map(logo -> assets.address(logo, new Addresses(index))),
                assets.pageFile("course.css"),
                course.publishable().stream().map(deck -> entry(deck, pdfs)).toList());
    }

    private IndexView.Entry entry(Deck deck, Set<String> pdfs) {
        var about = deck.options().about();
        var slides = deck.slides().size() + (deck.slides().size() == 1 ? " slide" : " slides");
        return new IndexView.Entry(
                deck.title(),
                Optional.ofNullable(about.get("description")).filter(text -> !text.isEmpty()),
                address(deck, View.SLIDES),
                Stream.of(about.get("author"), about.get("date"), slides)
                        .filter(Objects::nonNull)
                        .toList(),
                views().stream()
                        .filter(view -> view != View.SLIDES)
                        .flatMap(view -> links(deck, view, pdfs))
                        .toList());
    }

    private static Stream<Link> links(Deck deck, View view, Set<String> pdfs) {
        var page = new Link(name(view), address(deck, view));
        var pdf = PdfShelf.pdfOf(Roots.slashed(view.pageOf(deck)));
        return pdfs.contains(pdf)
                ? Stream.of(
                        page,
                        new Link(view == View.PRINT ? "PDF" : name(view) + " as PDF", PercentEncoding.encodePath(pdf)))
                : Stream.of(page);
    }

    private static String address(Deck deck, View view) {
        return PercentEncoding.encodePath(Roots.slashed(view.pageOf(deck)));
    }

    private static String name(View view) {
        return switch (view) {
            case SLIDES -> "slides";
            case PRINT -> "print view";
            case HANDOUT -> "handout";
        };
    }
}
