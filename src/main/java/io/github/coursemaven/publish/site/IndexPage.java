package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.publish.render.IndexRenderer;
import io.github.coursemaven.publish.render.IndexView;
import io.github.coursemaven.publish.render.Link;
import io.github.coursemaven.publish.render.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The page that lists the decks of a course.
 *
 * @param pdfs paths of the PDFs that it links
 */
record IndexPage(SiteSettings settings, Course course, Words words, Set<String> pdfs) {

    IndexPage {
        pdfs = Set.copyOf(pdfs);
    }

    /** The page at a path, its assets gathered. */
    Page at(String path, Assets assets) {
        var addresses = new Addresses(path);
        var needs = new TreeSet<String>();
        var logo = settings.logo()
                .map(file -> file.url().orElseGet(() -> addresses.to(needed(assets.styleFile(file), needs))));
        var view = new IndexView(
                words.lang(),
                settings.title(),
                Optional.of(settings.description()).filter(text -> !text.isEmpty()),
                logo,
                addresses.to(needed(assets.pageFile("course.css"), needs)),
                course.publishable().stream().map(this::entry).toList());
        return new Page(path, new IndexRenderer().index(view), assets.withNeeds(needs));
    }

    private static String needed(String path, Set<String> needs) {
        needs.add(path);
        return path;
    }

    private IndexView.Entry entry(Deck deck) {
        var metadata = deck.options().metadata();
        var slides = words.slides(deck.slides().size());
        return new IndexView.Entry(
                deck.title(),
                metadata.description(),
                address(deck, View.SLIDES),
                Stream.of(metadata.author(), metadata.date(), Optional.of(slides))
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

    private static String address(Deck deck, View view) {
        return PercentEncoding.encodePath(Roots.slashed(view.pageOf(deck)));
    }

    /** The key of the word for a view. */
    static String word(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }
}
