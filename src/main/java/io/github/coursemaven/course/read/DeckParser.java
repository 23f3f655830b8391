package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.course.deck.Column;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Origin;
import io.github.coursemaven.course.deck.Slide;
import io.github.coursemaven.course.deck.Suppression;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.Inherited;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.StyleFinder;
import io.github.coursemaven.course.read.SlideSplitter.DividedPart;
import io.github.coursemaven.markdown.html.CodeSources;
import io.github.coursemaven.markdown.html.Entities;
import io.github.coursemaven.markdown.html.LostAmpersands;
import io.github.coursemaven.markdown.slide.Id;
import io.github.coursemaven.markdown.slide.LeftOut;
import io.github.coursemaven.markdown.slide.SlideMarkdown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text to deck. Total: any text gives a deck; what is wrong with it is in the deck's problems. Thread-safe. */
final class DeckParser {

    private final CourseFiles files;
    private final StyleFinder styles;
    private final StyleSheetReader styleSheets;
    private final DeckIconReader icons;
    private final OwnStyles.Sources ownStyles;
    private final CodeOrigins code;
    private final Function<Path, PomValues> pom;
    private final boolean forStudents;
    private final Runnable pause;

    /**
     * Reads decks.
     *
     * @param settings of the course
     * @param forStudents whether notes and hidden slides are left out, and problems that may quote them
     * @param pause waits between slides while other work goes first
     */
    DeckParser(
            CourseFiles files,
            Library library,
            StyleSheetReader styleSheets,
            ReaderSettings settings,
            boolean forStudents,
            Runnable pause) {
        this.files = files;
        this.code = CodeOrigins.of(files, settings);
        this.pom = settings.pom();
        this.styles = new StyleFinder(files, library);
        this.styleSheets = styleSheets;
        this.icons = new DeckIconReader(library);
        this.ownStyles = new OwnStyles.Sources(files, styleSheets, library);
        this.forStudents = forStudents;
        this.pause = pause;
    }

    boolean isForStudents() {
        return forStudents;
    }

    /**
     * Reads one deck.
     *
     * @param inherited what configuration files and the plugin set
     * @throws java.io.UncheckedIOException if a style sheet cannot be read
     */
    Deck parse(MarkdownFile source, Inherited inherited) {
        var file = source.file();
        var frontMatter = source.frontMatter();
        var problems = new ArrayList<>(frontMatter.problems());
        var options = DeckOptions.of(inherited.under(frontMatter.settings()), problems::add);
        var style = styles.find(options, problems::add);
        Consumer<Problem> ofText = forStudents ? problem -> {} : problems::add;
        var includes = new Includes(files, options, file, ofText, Includes.MOST_CHARACTERS);
        var expanded = pom.apply(file).in(includes.expand(frontMatter.body()), options.filtered(), ofText);
        LostAmpersands.in(expanded).forEach(ofText);
        var snippets = new DeckSnippets(code, file, includes.folders(), options.sourceUrl(), ofText);
        var columns = columns(framed(Entities.decode(expanded)), options, snippets, ofText);
        var slides = slides(columns).toList();
        addProblems(slides, source, problems, ofText);
        var origin = Origin.ofDeck(file, inherited.files(), options.assetsDir());
        var sheets = styleSheets.filesOf(style, origin, references(slides));
        var own = new OwnStyles(ownStyles, style, slides, sheets);
        new UnknownWords(own, options).report(problems);
        return new Deck(
                snippets.sources(includes.included(), inherited.files(), sheets),
                source.path(),
                origin,
                title(options, headings(slides), source.path()),
                options,
                style,
                columns,
                icons.of(own, options, problems::add),
                suppressions(source, expanded, slides, ofText),
                problems);
    }

    private static void addProblems(
            List<Slide> slides, MarkdownFile source, List<Problem> problems, Consumer<Problem> ofText) {
        new UnreadFrontMatter(source.text(), source.frontMatter())
                .problem(slides)
                .ifPresent(ofText);
        slides.forEach(slide -> problems.addAll(slide.content().problems()));
        problems.addAll(new EmptySlides(slides, problems).problems(source.text()));
    }

    private static Stream<String> headings(List<Slide> slides) {
        return slides.stream().flatMap(slide -> slide.content().heading().stream());
    }

    /** What a deck is called that has these headings. */
    static String title(DeckOptions options, Stream<String> headings, Path path) {
        return options.title().or(headings::findFirst).orElse(baseName(path));
    }

    private static Stream<Slide> slides(List<Column> columns) {
        return columns.stream().flatMap(column -> column.slides().stream());
    }

    private static List<Reference> references(List<Slide> slides) {
        return slides.stream()
                .flatMap(slide -> slide.content().references().stream())
                .toList();
    }

    private static List<Suppression> suppressions(
            MarkdownFile source, SourceText text, List<Slide> slides, Consumer<Problem> problems) {
        var isWhole = text.text().equals(source.body().written());
        var withoutCode = isWhole ? source.body() : new TextWithoutCode(text.text());
        MisspeltSuppressions.in(text, withoutCode).forEach(problems);
        var reader = new SuppressionReader(problems);
        var attributes = slides.stream()
                .flatMap(slide -> slide.content().links().ignored().stream())
                .map(ignored -> new Suppression.OfReferences(
                        ignored.attribute(),
                        Set.copyOf(ignored.references()),
                        reader.rulesOfAttribute(ignored.words(), ignored.attribute())));
        return Stream.concat(reader.in(text, withoutCode).stream(), attributes).toList();
    }

    /** The deck with the white space that reveal-md's template puts around it: separators at its ends can match that. */
    private static SourceText framed(SourceText body) {
        return new SourceText.Builder(body, 0)
                .append(" ".repeat(12))
                .append(body, 0, body.text().length())
                .append("\n" + " ".repeat(10))
                .build();
    }

    private List<Column> columns(
            SourceText body, DeckOptions options, CodeSources sources, Consumer<Problem> problems) {
        var parts = divided(body, options, problems);
        var leftOut = leftOut(options);
        var columns = columns(parts, options, Set.of(), leftOut, sources);
        var ids = slides(columns).flatMap(slide -> shownIds(slide, options)).toList();
        var generated = names(ids, Id.Origin.HEADING);
        var ofAuthor = names(ids, Id.Origin.AUTHOR);
        return shown(
                Collections.disjoint(generated, ofAuthor)
                        ? columns
                        : columns(parts, options, ofAuthor, leftOut, sources),
                leftOut);
    }

    private LeftOut leftOut(DeckOptions options) {
        return new LeftOut(forStudents, forStudents && !options.revealOptions().showHiddenSlides());
    }

    private static List<Column> shown(List<Column> columns, LeftOut leftOut) {
        return columns.stream()
                .map(column -> new Column(
                        column.slides().stream()
                                .filter(slide -> !leftOut.isWhole(slide.content()))
                                .toList(),
                        column.vertical()))
                .filter(column -> !column.slides().isEmpty())
                .toList();
    }

    private static Stream<Id> shownIds(Slide slide, DeckOptions options) {
        var content = slide.content();
        return content.ids().stream()
                .filter(id -> options.revealOptions().showHiddenSlides()
                        || !content.paper().get(id.section()).isHidden());
    }

    private static Set<String> names(List<Id> ids, Id.Origin origin) {
        return ids.stream().filter(id -> id.origin() == origin).map(Id::name).collect(Collectors.toSet());
    }

    private List<Column> columns(
            List<DividedPart> parts,
            DeckOptions options,
            Set<String> idsOfAuthor,
            LeftOut leftOut,
            CodeSources sources) {
        var markdown = new SlideMarkdown(options.revealOptions().markdown(), idsOfAuthor, leftOut, sources);
        return parts.stream()
                .map(part -> new Column(
                        part.slides().stream()
                                .map(slide -> slide(slide, markdown))
                                .toList(),
                        part.vertical()))
                .toList();
    }

    private Slide slide(SlideSplitter.Divided source, SlideMarkdown markdown) {
        pause.run();
        return new Slide(source.start(), markdown.render(source.content(), source.notes()));
    }

    /** No parts if a separator takes too many steps to find. */
    private static List<DividedPart> divided(SourceText body, DeckOptions options, Consumer<Problem> problems) {
        try {
            return new SlideSplitter(body, options.separators(), problems).divided();
        } catch (TooComplex e) {
            problems.accept(tooComplex(e.problem().location()));
        } catch (StackOverflowError e) {
            problems.accept(tooComplex(body.locationAt(0)));
        }
        return List.of();
    }

    private static Problem tooComplex(Location place) {
        return Rule.SEPARATOR.at(place, "a separator takes too many steps to find; write a simpler one");
    }

    private static String baseName(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }
}
