package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.reference.Kind;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.icon.DeckIcons;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.DeckStyle;
import io.github.coursemaven.markdown.slide.Feature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A presentation.
 *
 * @param sources the files that it is made of
 * @param path of its Markdown, relative to the search root
 * @param origin where its references begin
 * @param suppressions the problems that its author does not want to see
 * @param problems found while it was read
 */
public record Deck(
        DeckSources sources,
        Path path,
        Origin origin,
        String title,
        DeckOptions options,
        DeckStyle style,
        List<Column> columns,
        DeckIcons icons,
        List<Suppression> suppressions,
        List<Problem> problems) {

    public Deck {
        columns = List.copyOf(columns);
        suppressions = List.copyOf(suppressions);
        problems = List.copyOf(problems);
    }

    /** The absolute path of its Markdown. */
    public Path file() {
        return sources.file();
    }

    /** The parts of source files that its code fences show. */
    public List<ShownSnippet> snippets() {
        return sources.code();
    }

    /** All slides, column by column. */
    public List<Slide> slides() {
        var slides = new ArrayList<Slide>();
        columns.forEach(column -> slides.addAll(column.slides()));
        return Collections.unmodifiableList(slides);
    }

    /** Whether any slide has speaker notes. */
    public boolean hasNotes() {
        return slides().stream().anyMatch(slide -> !slide.content().notes().isEmpty());
    }

    /** What its slides and its options refer to. */
    public List<Reference> references() {
        var references = new ArrayList<Reference>();
        parallaxBackground().ifPresent(references::add);
        slides().forEach(slide -> references.addAll(slide.content().references()));
        return Collections.unmodifiableList(references);
    }

    /** The picture behind all slides. */
    public Optional<Reference> parallaxBackground() {
        return options.revealOptions()
                .parallaxBackgroundImage()
                .map(picture -> Reference.of(picture.location(), Kind.IMAGE, picture.value()));
    }

    /** What any of its slides needs. */
    public Set<Feature> features() {
        return slides().stream()
                .flatMap(slide -> slide.content().features().stream())
                .filter(feature ->
                        feature != Feature.MERMAID || options.mermaid().isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The folder of its Markdown, where relative paths in it begin. */
    public Path folder() {
        return file().resolveSibling("").normalize();
    }

    /** The page of its slides, relative to the output directory. */
    public Path page() {
        return View.SLIDES.pageOf(this);
    }
}
