package io.github.coursemaven.site;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.outline.Outlines;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.files.Resolution;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.reference.Kind;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import io.github.coursemaven.render.PageLinks;
import java.util.List;
import java.util.Optional;

/**
 * The addresses in a page of a deck. What an address leads to is gathered as an asset. Links to other decks stay in the view
 * that the reader has chosen: a print view leads to print views, since their pages are in one PDF or pile of paper.
 */
final class DeckLinks implements PageLinks {

    private final Course course;
    private final CourseFiles files;
    private final Deck deck;
    private final Assets assets;
    private final View view;
    private final String page;
    private final Outlines outlines = new Outlines();

    DeckLinks(Course course, CourseFiles files, Deck deck, View view, Assets assets) {
        this.course = course;
        this.files = files;
        this.deck = deck;
        this.assets = assets;
        this.view = view;
        this.page = Roots.slashed(view.pageOf(deck));
    }

    /** The reference as written, unless what it leads to has another place in the output than in the sources. */
    @Override
    public String to(Reference reference) {
        if (!(reference.target() instanceof Target.Local local)) {
            return reference.written();
        }
        if (local.sameDocument()) {
            return reference.kind() == Kind.LINK && view != View.SLIDES
                    ? local.query() + fragment(deck, local)
                    : reference.written();
        }
        return address(local).orElse(reference.written());
    }

    private String fragment(Deck linked, Target.Local local) {
        if (local.fragment().isEmpty()) {
            return "";
        }
        return "#"
                + (view == View.SLIDES ? local.fragment() : outlines.of(linked).onPaper(local.fragment()));
    }

    @Override
    public String to(StyleFile file) {
        return assets.address(file, page);
    }

    @Override
    public String toBundled(String name) {
        return relative(assets.bundled(name));
    }

    @Override
    public String toPageFile(String name) {
        return relative(assets.pageFile(name));
    }

    private Optional<String> address(Target.Local local) {
        var roots = files.roots();
        var folder = local.siteAbsolute() ? roots.search() : deck.folder();
        var resolution = files.resolve(folder, local.names());
        if (resolution instanceof Resolution.Folder found) {
            return folderAddress(found, local);
        }
        if (!(resolution instanceof Resolution.File found)) {
            return Optional.empty();
        }
        var linked = course.deckAt(found.path());
        if (linked.isPresent()) {
            return Optional.of(
                    relative(Roots.slashed(view.pageOf(linked.get()))) + local.query() + fragment(linked.get(), local));
        }
        var copied = assets.copy(found.path());
        return local.siteAbsolute() || copied.startsWith(Assets.OWN)
                ? Optional.of(relative(copied) + local.suffix())
                : Optional.empty();
    }

    /** A folder is reached by its index page, which must then be there. */
    private Optional<String> folderAddress(Resolution.Folder folder, Target.Local local) {
        var index = files.resolve(folder.path(), List.of("index.html"));
        if (index instanceof Resolution.File file) {
            assets.copy(file.path());
        }
        var path = Roots.slashed(files.roots().search().relativize(folder.path()));
        return local.siteAbsolute() ? Optional.of(relative(path) + local.suffix()) : Optional.empty();
    }

    private String relative(String path) {
        return Assets.relative(page, path);
    }
}
