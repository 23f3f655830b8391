package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Section;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.render.IndexEntry;
import io.github.coursemaven.publish.render.IndexFoot;
import io.github.coursemaven.publish.render.IndexPart;
import io.github.coursemaven.publish.render.IndexRenderer;
import io.github.coursemaven.publish.render.IndexView;
import io.github.coursemaven.publish.render.Link;
import io.github.coursemaven.publish.render.LinkPreview;
import io.github.coursemaven.publish.render.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page that lists the decks of a course. */
final class IndexPage {

    /** Fewer parts are seen at once. */
    private static final int PARTS_WITH_CONTENTS = 4;

    private final SiteSettings settings;
    private final CourseContents contents;
    private final DeckNames names;
    private final DeckColors colors;
    private final Words words;
    private final Function<Deck, String> slides;
    private final Set<String> pdfs;

    /**
     * An index.
     *
     * @param slides says how many slides a deck has
     * @param pdfs paths of the PDFs that it links, and of pictures of first slides that it shows
     */
    IndexPage(
            SiteSettings settings,
            CourseContents contents,
            DeckColors colors,
            Words words,
            Function<Deck, String> slides,
            Set<String> pdfs) {
        this.settings = settings;
        this.contents = contents;
        this.names = new DeckNames(contents.decks());
        this.colors = colors;
        this.words = words;
        this.slides = slides;
        this.pdfs = Set.copyOf(pdfs);
    }

    /** The page at a path, its assets gathered. */
    Page at(String path, Assets assets) {
        var addresses = new Addresses(path);
        var needs = new TreeSet<String>();
        var logo = settings.logo()
                .map(file -> file.url().orElseGet(() -> addresses.to(needed(assets.styleFile(file), needs))));
        var parts = parts();
        var view = new IndexView(
                words.lang(),
                words.dir(),
                contents.title(),
                description(),
                logo,
                addresses.to(needed(assets.pageFile("course.css"), needs)),
                links(parts),
                parts,
                foot(),
                preview(path));
        return new Page(path, new IndexRenderer().index(view), assets.withNeeds(needs));
    }

    private Optional<String> description() {
        return Optional.of(settings.description()).filter(text -> !text.isEmpty());
    }

    private static String needed(String path, Set<String> needs) {
        needs.add(path);
        return path;
    }

    private List<IndexPart> parts() {
        var parts = new ArrayList<IndexPart>();
        for (var section : contents.sections()) {
            var id = "part-" + (parts.size() + 1);
            var heading = contents.name(section).map(name -> new IndexPart.Heading(id, name));
            parts.add(new IndexPart(heading, heading.isPresent() ? 3 : 2, entries(section)));
        }
        return parts;
    }

    private Optional<IndexView.Contents> links(List<IndexPart> parts) {
        var links = parts.stream()
                .flatMap(part -> part.heading().stream())
                .map(heading -> new Link(heading.text(), "#" + heading.id()))
                .toList();
        return Optional.of(new IndexView.Contents(words.of("contents"), links))
                .filter(found -> links.size() >= PARTS_WITH_CONTENTS);
    }

    private List<IndexEntry> entries(Section section) {
        return section.decks().stream().map(this::entry).toList();
    }

    private IndexEntry entry(Deck deck) {
        var metadata = deck.options().metadata();
        return new IndexEntry(
                deck.title(),
                metadata.lang().filter(lang -> !lang.equals(words.lang())),
                names.addition(deck),
                metadata.description(),
                address(deck, View.SLIDES),
                colors.of(deck),
                Optional.of(PdfStore.cover(deck)).filter(pdfs::contains).map(PercentEncoding::encodePath),
                Stream.of(metadata.author(), metadata.date(), Optional.of(slides.apply(deck)))
                        .flatMap(Optional::stream)
                        .toList(),
                settings.views().stream()
                        .filter(view -> view != View.SLIDES)
                        .flatMap(view -> links(deck, view))
                        .toList());
    }

    private Stream<Link> links(Deck deck, View view) {
        var page = new Link(words.of(word(view)), address(deck, view));
        var pdf = Roots.slashed(view.pdfOf(deck));
        return pdfs.contains(pdf)
                ? Stream.of(
                        page,
                        new Link(words.of(view == View.PRINT ? "pdf" : "handout.pdf"), PercentEncoding.encodePath(pdf)))
                : Stream.of(page);
    }

    private Optional<IndexFoot> foot() {
        var project = settings.index().project();
        var licence = project.licence()
                .map(found -> new IndexFoot.Licence(
                        words.of("licence"),
                        Optional.of(found.name()).filter(name -> found.url().isEmpty()),
                        found.url().map(url -> new Link(found.name(), url))));
        var sources = project.sources().map(url -> new Link(words.of("sources"), url));
        return Optional.of(new IndexFoot(licence, sources)).filter(foot -> licence.isPresent() || sources.isPresent());
    }

    /** With the first picture of a slide, if there is one. */
    private Optional<LinkPreview> preview(String path) {
        var picture = contents.decks().stream()
                .map(PdfStore::cover)
                .filter(pdfs::contains)
                .findFirst();
        return settings.index()
                .address()
                .map(address ->
                        new LinkPreview(contents.title(), address.of(path), description(), picture.map(address::of)));
    }

    private static String address(Deck deck, View view) {
        return PercentEncoding.encodePath(Roots.slashed(view.pageOf(deck)));
    }

    /** The key of the word for a view. */
    static String word(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
