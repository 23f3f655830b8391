package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An HTML page of the author's own that a deck shows or links to, or a script that such a page loads as a module.
 *
 * @param file absolute, inside the checkout
 * @param origin where its references begin, unless a base covers them
 * @param base what other references are relative to
 * @param form how its text is written
 * @param text with gaps in place of the references that can be replaced
 * @param references to files, all of them
 * @param brings the files that are published because of it, absolute
 */
public record LocalPage(
        Path file,
        Origin origin,
        Optional<PageBase> base,
        Form form,
        Markup text,
        List<Reference> references,
        Set<Path> brings) {

    /** How a text is written. */
    public enum Form {
        HTML,
        SCRIPT
    }

    public LocalPage {
        references = List.copyOf(references);
        brings = Set.copyOf(brings);
    }

    /** The same page if only these files are published because of it. */
    public LocalPage bringing(Set<Path> files) {
        return new LocalPage(file, origin, base, form, text, references, files);
    }

    /** Where one of its references begins. */
    public Origin originOf(Reference reference) {
        return baseOf(reference).map(found -> origin.in(found.folder())).orElse(origin);
    }

    /** What one of its references is relative to, if that is not the page. */
    public Optional<PageBase> baseOf(Reference reference) {
        return base.filter(found -> found.covered().contains(reference));
    }

    /** The text with each reference replaced by what the function returns. */
    public String with(Function<Reference, String> written) {
        return switch (form) {
            case HTML -> text.with(written);
            case SCRIPT -> text.valueWith(written);
        };
    }
}
