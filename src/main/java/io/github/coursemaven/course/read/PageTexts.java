package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.base.reference.ModuleImports;
import io.github.coursemaven.base.reference.PageReferences;
import io.github.coursemaven.base.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the texts of HTML pages of a course, and of the modules that they load. What is too large is not looked into. */
record PageTexts(Roots roots) {

    private static final long MOST_BYTES = 2_000_000;
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    /**
     * A text.
     *
     * @param folder absolute; its references are relative to it
     * @param modules those of the references that load a module
     */
    record PageText(Path folder, List<Reference> references, Markup markup, Set<Reference> modules) {}

    /**
     * An HTML page.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    PageText page(Path file) {
        return source(file)
                .map(source -> {
                    var found = PageReferences.in(source.text());
                    var folder = folder(file, found.base());
                    return folder.isEmpty()
                            ? unread(file, found.markup().asWritten())
                            : new PageText(
                                    folder.get(),
                                    found.references(),
                                    source.problems().isEmpty()
                                            ? whole(source.mark()).then(found.markup())
                                            : whole(""),
                                    found.modules());
                })
                .orElseGet(() -> unread(file, ""));
    }

    /** A script that is a module, as {@link #page}. */
    PageText module(Path file) {
        return source(file)
                .map(source -> {
                    var imports = ModuleImports.markup(source.text());
                    return new PageText(
                            folderOf(file), imports.references(), imports, Set.copyOf(imports.references()));
                })
                .orElseGet(() -> unread(file, ""));
    }

    private static PageText unread(Path file, String text) {
        return new PageText(folderOf(file), List.of(), whole(text), Set.of());
    }

    private static Markup whole(String text) {
        return new Markup(List.of(text), List.of());
    }

    private Optional<SourceReader> source(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(SourceReader.decodePage(roots.display(file), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the paths of a page begin; empty if that is on another host. */
    private Optional<Path> folder(Path file, Optional<String> base) {
        var path = base.orElse("").strip().replaceFirst("[?#].*", "").replaceFirst("[^/]*$", "");
        if (base.filter(written -> ELSEWHERE.matcher(written.strip()).matches()).isPresent()) {
            return Optional.empty();
        }
        var start = path.startsWith("/") ? roots.search() : folderOf(file);
        return NamedPath.in(start, path.replaceFirst("^/+", "")).map(NamedPath::path);
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("").normalize();
    }
}
