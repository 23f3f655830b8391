package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.ModuleImports;
import io.github.coursemaven.base.reference.PageReferences;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.PageBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the texts of HTML pages of a course, and of the modules that they load. What is too large is not searched. */
record PageTexts(Roots roots) {

    private static final long MOST_BYTES = 2_000_000;

    /** Whether a file is too large to be searched. */
    boolean isTooLarge(Path file) {
        try {
            return Files.size(file) > MOST_BYTES;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text.
     *
     * @param base where references begin that do not begin in the folder of the file
     * @param modules those of the references that load a module
     */
    record PageText(Optional<PageBase> base, List<Reference> references, Markup markup, Set<Reference> modules) {}

    /**
     * An HTML page.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    PageText page(Path file) {
        return source(file)
                .map(source -> {
                    var found = PageReferences.in(source.text());
                    return new PageText(
                            found.base().flatMap(base -> base(file, base)),
                            found.references(),
                            source.problems().isEmpty() ? whole(source.mark()).then(found.markup()) : whole(""),
                            found.modules());
                })
                .orElseGet(PageTexts::unread);
    }

    /** A script that is a module, as {@link #page}. */
    PageText module(Path file) {
        return source(file)
                .map(source -> {
                    var imports = ModuleImports.markup(source.text());
                    return new PageText(
                            Optional.empty(), imports.references(), imports, Set.copyOf(imports.references()));
                })
                .orElseGet(PageTexts::unread);
    }

    /** The text of a file; empty if it is too large. */
    String text(Path file) {
        return source(file).map(source -> source.text().text()).orElse("");
    }

    private static PageText unread() {
        return new PageText(Optional.empty(), List.of(), whole(""), Set.of());
    }

    private static Markup whole(String text) {
        return new Markup(List.of(text), List.of());
    }

    private Optional<SourceReader> source(Path file) {
        if (isTooLarge(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceReader.decodePage(roots.display(file), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PageBase> base(Path file, PageReferences.Base base) {
        var written = base.reference().written().replaceFirst("(?s)[?#].*", "").replaceFirst("[^/]*$", "");
        var path = PercentEncoding.decode(written).orElse(written);
        var start =
                path.startsWith("/") ? roots.search() : file.resolveSibling("").normalize();
        return NamedPath.in(start, path.replaceFirst("^/+", ""))
                .map(named -> new PageBase(base.reference(), named.path(), base.covered()));
    }
}
