package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination;
import io.github.coursemaven.course.link.Destination.DeckPage;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.outline.Outlines;
import io.github.coursemaven.publish.render.PageLinks;
import io.github.coursemaven.publish.render.Ways;
import io.github.coursemaven.publish.render.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The addresses in a page of a deck. The files that they lead to are gathered. Links to other decks stay in the view that the
 * reader has chosen: a print view leads to print views, because their pages are in one PDF or pile of paper.
 */
final class DeckLinks implements PageLinks {

    private final Deck deck;
    private final View view;
    private final Assets assets;
    private final Addresses addresses;
    private final Outlines outlines;
    private final Ways ways;
    private final IndexSettings index;
    private final Words words;
    private final SortedSet<String> needs = new TreeSet<>();

    DeckLinks(Deck deck, View view, Assets assets, Outlines outlines, Ways ways, Words words, IndexSettings index) {
        this.deck = deck;
        this.view = view;
        this.assets = assets;
        this.outlines = outlines;
        this.ways = ways;
        this.words = words;
        this.index = index;
        this.addresses = new Addresses(Roots.slashed(view.pageOf(deck)));
    }

    /** The assets behind the addresses that were given, with all that they need in turn. */
    SortedSet<String> needs() {
        return assets.withNeeds(needs);
    }

    private String needed(String path) {
        needs.add(path);
        return addresses.to(path);
    }

    /** The reference as written, unless what it leads to has another place in the output than in the sources. */
    @Override
    public String to(Reference reference) {
        if (!(reference.target() instanceof Target.Local local)) {
            return reference.written();
        }
        var destination = assets.destinations().from(deck, reference);
        return assets.place(destination, view, needs)
                .map(file -> addresses.to(file, reference, local, fragment(destination, reference, local)))
                .orElse(reference.written());
    }

    /** In views for paper, slides have other anchors; a reference that is not a link may show a part of this page. */
    private String fragment(Destination destination, Reference reference, Target.Local local) {
        var isPart = local.sameDocument() && reference.kind() != Kind.LINK;
        return !isPart && destination instanceof DeckPage page && page.view(view) != View.SLIDES
                ? anchor(page.deck(), local.fragment())
                : local.fragment();
    }

    private String anchor(Deck linked, String fragment) {
        return fragment.isEmpty() ? "" : outlines.of(linked).onPaper(fragment);
    }

    @Override
    public String to(StyleFile file) {
        return file.url().orElseGet(() -> needed(assets.styleFile(file)));
    }

    @Override
    public Optional<String> textOf(StyleFile file) {
        return file.url().isPresent() ? Optional.empty() : Optional.of(assets.textOf(file));
    }

    @Override
    public Optional<String> published() {
        return index.address().map(address -> address.of(addresses.from()));
    }

    @Override
    public Ways ways() {
        return ways;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public String toBundled(String name) {
        return needed(assets.bundled(name));
    }

    @Override
    public List<String> toHighlighter(Collection<String> classes) {
        return assets.highlighter(classes).stream().map(this::needed).toList();
    }

    @Override
    public String toJoined(List<String> names) {
        return needed(assets.joined(new JoinedFile(names)));
    }

    @Override
    public String toPageFile(String name) {
        return needed(assets.pageFile(name));
    }
}
