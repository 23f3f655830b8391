package io.github.coursemaven.deck;

import io.github.coursemaven.markdown.Entities;
import io.github.coursemaven.markdown.HeadingIds;
import io.github.coursemaven.markdown.RenderedSlide;
import io.github.coursemaven.markdown.SlideMarkdown;
import io.github.coursemaven.problem.Problem;
import io.github.coursemaven.problem.Rule;
import io.github.coursemaven.problem.SourceText;
import io.github.coursemaven.settings.FrontMatter;
import io.github.coursemaven.settings.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Text to deck. Total: any text gives a deck; what is wrong with it is in the deck's problems. Thread-safe. */
final class DeckParser {

    private final SlideMarkdown markdown = new SlideMarkdown();
    private final LookFinder looks;

    DeckParser(LookFinder looks) {
        this.looks = looks;
    }

    /**
     * Reads one deck.
     *
     * @param file absolute path
     * @param path relative to the search root
     * @param inherited what configuration files and the plugin set
     */
    Deck parse(Path file, Path path, SourceText text, Value.Mapping inherited) {
        var problems = new ArrayList<Problem>();
        var frontMatter = FrontMatter.read(text);
        problems.addAll(frontMatter.problems());
        var options = DeckOptions.of(frontMatter.settings().over(inherited), problems::add);
        var look = looks.find(options, problems::add);
        var columns = columns(Entities.decode(frontMatter.body()), options.separators(), problems);
        var slides =
                columns.stream().flatMap(column -> column.slides().stream()).toList();
        slides.forEach(slide -> problems.addAll(slide.html().problems()));
        if (!slides.isEmpty() && slides.stream().allMatch(DeckParser::isEmpty)) {
            problems.add(Rule.EMPTY_SLIDE.at(
                    text.locationAt(0), "this deck has no content; write a slide, or remove the file"));
        }
        var title = options.title()
                .or(() -> slides.stream()
                        .flatMap(slide -> slide.html().heading().stream())
                        .findFirst())
                .orElse(baseName(path));
        return new Deck(file, path, title, options, look, columns, problems);
    }

    private List<Column> columns(SourceText body, Separators separators, List<Problem> problems) {
        var splitter = new SlideSplitter(body, separators, problems::add);
        var ids = new HeadingIds();
        try {
            var columns = new ArrayList<Column>();
            for (var part : splitter.split()) {
                var slides = part.slides().stream()
                        .map(slide -> slide(splitter, slide, ids))
                        .toList();
                columns.add(new Column(slides, part.vertical()));
            }
            return columns;
        } catch (StepLimit.Exceeded | StackOverflowError e) {
            problems.add(
                    Rule.SEPARATOR.at(body.locationAt(0), "a separator takes too long to find; write a simpler one"));
            return List.of();
        }
    }

    private Slide slide(SlideSplitter splitter, SourceText text, HeadingIds ids) {
        var divided = splitter.divide(text);
        var start = text.stripLeading().locationAt(0);
        try {
            return new Slide(start, markdown.render(divided.content(), divided.notes(), ids));
        } catch (StackOverflowError e) {
            var problem = Rule.TOO_COMPLEX.at(start, "this slide is nested too deeply to be read; make it simpler");
            return new Slide(start, RenderedSlide.unreadable(problem));
        }
    }

    private static boolean isEmpty(Slide slide) {
        var html = slide.html();
        return html.content().asWritten().isBlank()
                && html.notes().isEmpty()
                && html.attributes().asWritten().isBlank();
    }

    private static String baseName(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
