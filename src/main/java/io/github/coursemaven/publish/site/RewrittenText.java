package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.LocalPage;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * The text of a file of the course, whose references lead to where the files that they name are copied.
 *
 * @param path of the file in the site
 * @param needs receives the paths of those files
 */
record RewrittenText(Assets assets, String path, SortedSet<String> needs) {

    /** The base of a page whose own leads out of the site, or to the root of a server. */
    private static final String OWN_FOLDER = "./";

    /** The text of a style sheet; empty if it is as in the sources. */
    Optional<String> styleSheet(StyleSheet sheet) {
        var addresses = new Addresses(path);
        return text(
                sheet.css()::valueWith,
                reference -> address(reference, assets.destinations().from(sheet, reference), addresses));
    }

    /** The text of a page of the author's own, as {@link #styleSheet}. */
    Optional<String> page(LocalPage page) {
        page.references().forEach(reference -> assets.place(broughtBy(page, reference), View.SLIDES, needs));
        var own = new Addresses(path);
        var ofBase = page.base()
                .flatMap(base -> own.relativeTo(
                        folderOf(page).relativize(base.folder()),
                        base.reference().written()));
        return text(page::with, reference -> {
            if (page.base().filter(base -> base.reference().equals(reference)).isPresent()) {
                return ofBase.isPresent() ? reference.written() : OWN_FOLDER;
            }
            var addresses = page.baseOf(reference).flatMap(base -> ofBase).orElse(own);
            return address(reference, broughtBy(page, reference), addresses);
        });
    }

    private static Path folderOf(LocalPage page) {
        return page.file().resolveSibling("").normalize();
    }

    private Destination broughtBy(LocalPage page, Reference reference) {
        var destination = assets.destinations().from(page, reference);
        return destination.file().filter(file -> !page.brings().contains(file)).isPresent()
                ? new Destination.Outside(List.of())
                : destination;
    }

    private interface Gaps {
        String filled(Function<Reference, String> written);
    }

    private static Optional<String> text(Gaps gaps, Function<Reference, String> address) {
        var text = gaps.filled(address);
        return Optional.of(text).filter(filled -> !filled.equals(gaps.filled(Reference::written)));
    }

    private String address(Reference reference, Destination destination, Addresses addresses) {
        if (!(reference.target() instanceof Target.Local local)) {
            return reference.written();
        }
        return assets.place(destination, View.SLIDES, needs)
                .map(file -> addresses.to(file, reference, local, local.fragment()))
                .orElse(reference.written());
    }
}
