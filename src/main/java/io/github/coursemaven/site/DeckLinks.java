package io.github.coursemaven.site;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.Deck;
import io.github.coursemaven.deck.StyleFile;
import io.github.coursemaven.files.Resolution;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import io.github.coursemaven.render.PageLinks;
import java.util.List;
import java.util.Optional;

/** The addresses in the page of a deck. What an address leads to is gathered as an asset. */
final class DeckLinks implements PageLinks {

    private final Course course;
    private final Deck deck;
    private final Assets assets;
    private final String page;

    DeckLinks(Course course, Deck deck, Assets assets) {
        this.course = course;
        this.deck = deck;
        this.assets = assets;
        this.page = Roots.slashed(deck.page());
    }

    /** The reference as written, unless what it leads to has another place in the output than in the sources. */
    @Override
    public String to(Reference reference) {
        return reference.target() instanceof Target.Local local && !local.sameDocument()
                ? address(local).orElse(reference.written())
                : reference.written();
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
        var roots = course.files().roots();
        var folder = local.siteAbsolute() ? roots.search() : deck.folder();
        var resolution = course.files().resolve(folder, local.names());
        if (resolution instanceof Resolution.Folder found) {
            return folderAddress(found, local);
        }
        if (!(resolution instanceof Resolution.File found)) {
            return Optional.empty();
        }
        var linked = course.deckAt(found.path());
        if (linked.isPresent()) {
            return Optional.of(relative(Roots.slashed(linked.get().page())) + local.suffix());
        }
        var copied = assets.copy(found.path());
        return local.siteAbsolute() || copied.startsWith(Assets.OWN)
                ? Optional.of(relative(copied) + local.suffix())
                : Optional.empty();
    }

    /** A folder is reached by its index page, which must then be there. */
    private Optional<String> folderAddress(Resolution.Folder folder, Target.Local local) {
        var index = course.files().resolve(folder.path(), List.of("index.html"));
        if (index instanceof Resolution.File file) {
            assets.copy(file.path());
        }
        var path = Roots.slashed(course.files().roots().search().relativize(folder.path()));
        return local.siteAbsolute() ? Optional.of(relative(path) + local.suffix()) : Optional.empty();
    }

    private String relative(String path) {
        return Assets.relative(page, path);
    }
}
