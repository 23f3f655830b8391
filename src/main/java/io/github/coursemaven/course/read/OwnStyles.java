package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.StyleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The style sheets and scripts that the author of a deck adds to it.
 *
 * @param slides of the deck
 * @param sheets its style sheets that are files of the course, absolute
 */
record OwnStyles(Sources sources, DeckStyle style, List<Slide> slides, List<Path> sheets) {

    private static final Pattern STYLE_ELEMENT = Pattern.compile("(?is)<style[^>]*+>(.*?)</style");

    OwnStyles {
        slides = List.copyOf(slides);
        sheets = List.copyOf(sheets);
    }

    /** Where their texts are. Thread-safe. */
    record Sources(CourseFiles files, StyleSheetReader styleSheets, Library library) {}

    /** The texts of style sheets, as far as they are not on other hosts. */
    List<String> texts() {
        var inJars = settings()
                .filter(StyleFile.OnClassPath.class::isInstance)
                .map(StyleFile.OnClassPath.class::cast)
                .map(resource -> sources.library().text(resource.name()));
        var onSlides = slides.stream().flatMap(OwnStyles::styles);
        return Stream.of(sheets.stream().map(sources.styleSheets()::text), onSlides, inJars)
                .flatMap(texts -> texts)
                .toList();
    }

    private static Stream<String> styles(Slide slide) {
        var content = slide.content();
        return STYLE_ELEMENT
                .matcher(content.body().asWritten() + content.stylesInNotes().asWritten())
                .results()
                .map(style -> style.group(1));
    }

    /** The settings that name them. */
    private Stream<StyleFile> settings() {
        return Stream.of(List.of(style.theme(), style.highlightTheme()), style.css(), style.scripts())
                .flatMap(Collection::stream);
    }

    /** The addresses on other hosts, and those that settings of scripts and slides name, as they are written. */
    Stream<String> addresses() {
        var ofSettings = settings().flatMap(file -> file.url().stream());
        var ofScripts = style.references().stream()
                .filter(reference -> reference.kind() == Kind.SCRIPT)
                .map(Reference::written);
        return Stream.of(ofSettings, ofScripts, ofSlides().map(Reference::written))
                .flatMap(addresses -> addresses);
    }

    private Stream<Reference> ofSlides() {
        return slides.stream()
                .flatMap(slide -> slide.content().references().stream())
                .filter(reference -> reference.kind() == Kind.STYLESHEET);
    }

    /**
     * Whether one of them may have a word: any may that is on another host.
     *
     * @throws UncheckedIOException if a script cannot be read
     */
    boolean mayHave(String word) {
        return settings().anyMatch(file -> file.url().isPresent())
                || ofSlides().anyMatch(sheet -> sheet.target() instanceof Target.External)
                || Stream.concat(texts().stream(), scripts()).anyMatch(text -> text.contains(word));
    }

    private Stream<String> scripts() {
        return style.scripts().stream()
                .filter(StyleFile.InCourse.class::isInstance)
                .map(script -> text(((StyleFile.InCourse) script).path()));
    }

    private String text(Path script) {
        try {
            return SourceReader.read(sources.files().roots().display(script), script)
                    .text()
                    .text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
