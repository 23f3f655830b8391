package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.work.Parallel;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.options.ConfigFiles;
import io.github.coursemaven.course.options.Inherited;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.ScriptLoads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the decks of a course and reads them. */
public final class CourseReader {

    private static final FileVerdict NOT_READ = new FileVerdict(true, "it cannot be read");

    private final CourseFiles files;
    private final Roots roots;
    private final ReaderSettings settings;
    private final Library library;
    private final DeckMemory memory;
    private final MarkdownFiles markdown;

    public CourseReader(CourseFiles files, ReaderSettings settings, Library library) {
        this(files, settings, library, DeckMemory.none());
    }

    /** @param memory of decks that need not be read again */
    public CourseReader(CourseFiles files, ReaderSettings settings, Library library, DeckMemory memory) {
        this.files = files;
        this.roots = files.roots();
        this.settings = settings;
        this.library = library;
        this.memory = memory;
        this.markdown = new MarkdownFiles(files, settings);
    }

    /** The same with other decks that need not be read. */
    public CourseReader remembering(DeckMemory decks) {
        return new CourseReader(files, settings, library, decks);
    }

    /**
     * Reads the course. Whatever the decks contain, the result has those that can be read, and a problem for each of the
     * others.
     *
     * @throws IOException if the list of excluded links cannot be read
     * @throws java.io.UncheckedIOException if a folder or a style sheet cannot be read
     */
    public Course read() throws IOException {
        return read(roots.search());
    }

    /**
     * The course without speaker notes and hidden slides, and without what only they name.
     *
     * @param whole the course with them; its decks that have none are not read again
     */
    public Course readForStudents(Course whole) throws IOException {
        return read(roots.search(), true, new HiddenParts(whole)::deckWithoutThem);
    }

    /** Reads only the decks in one folder, as {@link #read()}. */
    public Course read(Path folder) throws IOException {
        return read(folder, false, source -> Optional.empty());
    }

    /** Reads only the decks in one folder, without speaker notes and hidden slides. */
    public Course readForStudents(Path folder) throws IOException {
        return read(folder, true, source -> Optional.empty());
    }

    /** The course with decks that have no slides yet: what an index needs, in a short time. */
    public Course readTitles() {
        var configFiles = new ConfigFiles(roots, settings.defaults());
        var rules = rules(configFiles);
        var titles = new DeckTitles(files, settings.pom(), library);
        var sources = Parallel.onTexts()
                .map(markdown.in(roots.search()), file -> read(file, rules, titles::deck, configFiles));
        var decks = decks(sources).stream().flatMap(source -> source.deck().stream());
        return new Course(decks.toList(), List.of(), List.of(), List.of(), Map.of(), settings.neighbours(), List.of());
    }

    private DeckRules rules(ConfigFiles configFiles) {
        return new DeckRules(
                roots.search(), configFiles, library, !settings.includes().isEmpty());
    }

    private List<ReadFile> decks(List<ReadFile> sources) {
        return settings.includes().isEmpty() ? ReadFile.withoutParts(sources) : sources;
    }

    /** @param known decks that are not read again */
    private Course read(Path folder, boolean forStudents, Function<MarkdownFile, Optional<Deck>> known)
            throws IOException {
        var configFiles = new ConfigFiles(roots, settings.defaults());
        var rules = rules(configFiles);
        Runnable pause = folder.equals(roots.search()) ? memory.precedence()::pause : () -> {};
        var styleSheets = new StyleSheetReader(files);
        var deckParser = new DeckParser(files, library, styleSheets, settings, forStudents, pause);
        BiFunction<MarkdownFile, Inherited, Deck> parser =
                (source, inherited) -> known.apply(source).orElseGet(() -> parsed(source, inherited, deckParser));
        var sources = Parallel.onTexts().map(markdown.in(folder), file -> {
            pause.run();
            return read(file, rules, parser, configFiles);
        });
        var verdicts = new TreeMap<Path, FileVerdict>();
        var problems = new ArrayList<Problem>();
        var decks = new ArrayList<Deck>();
        for (var source : decks(sources)) {
            verdicts.put(source.path(), source.verdict());
            source.deck().ifPresent(decks::add);
            problems.addAll(source.problems());
        }
        problems.addAll(new UnreadPlaces(files, settings, folder).problems(rules));
        LeftOutDecks.among(verdicts, roots).ifPresent(problems::add);
        problems.addAll(configFiles.problems());
        var excludes = LinkExcludeReader.in(roots);
        problems.addAll(excludes.problems());
        var all = Stream.concat(settings.linkExcludes().stream(), excludes.excludes().stream());
        var course = new Course(decks, List.of(), List.of(), all.toList(), verdicts, settings.neighbours(), problems);
        return withPages(course, styleSheets);
    }

    private Deck parsed(MarkdownFile source, Inherited inherited, DeckParser parser) {
        return memory.deck(source, inherited, parser.isForStudents(), () -> parser.parse(source, inherited));
    }

    /** The course with the pages that decks lead to, and with all style sheets. */
    private Course withPages(Course course, StyleSheetReader styleSheets) {
        var destinations = Destinations.of(course, files, EnumSet.allOf(View.class));
        var copiedWhole = course.staticFolders().stream()
                .flatMap(folder -> folder.files().stream())
                .collect(Collectors.toSet());
        var pages = new PageReader(destinations, new PageTexts(roots), copiedWhole).follow(course);
        var sheets = styleSheets.of(course.decks(), pages.styleSheets());
        var problems = new ArrayList<>(course.problems());
        problems.addAll(pages.problems());
        sheets.forEach(sheet -> problems.addAll(sheet.problems()));
        var found = pages.pages();
        var published = Stream.of(
                        copiedWhole.stream(),
                        found.stream().flatMap(page -> Stream.concat(Stream.of(page.file()), page.brings().stream())),
                        course.decks().stream().flatMap(deck -> files(deck, destinations)),
                        sheets.stream().flatMap(sheet -> sheet.references().stream()
                                .flatMap(reference -> destinations.from(sheet, reference).file().stream())))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        problems.addAll(new PageScripts(new PageTexts(roots), new ScriptLoads(files), published).problems(found));
        return new Course(
                course.decks(), sheets, found, course.excludes(), course.verdicts(), course.neighbours(), problems);
    }

    private static Stream<Path> files(Deck deck, Destinations destinations) {
        return Stream.concat(
                deck.style().published().stream(),
                deck.references().stream().flatMap(reference -> destinations.from(deck, reference).file().stream()));
    }

    /** Whether the user has chosen which files are decks. */
    public boolean isRestricted() {
        return !settings.includes().isEmpty() || !settings.excludes().isEmpty();
    }

    /**
     * Why there is nothing to read, in words.
     *
     * @param folder what the user calls the search root
     */
    public String whyEmpty(String folder) {
        return markdown.whyEmpty(folder);
    }

    private ReadFile read(
            Path file, DeckRules rules, BiFunction<MarkdownFile, Inherited, Deck> parser, ConfigFiles configFiles) {
        var path = roots.search().relativize(file);
        try {
            var source = memory.source(roots.display(file), file);
            return read(memory.text(file, path, source.text()), source.problems(), rules, parser, configFiles);
        } catch (IOException e) {
            return unreadable(MarkdownFile.of(file, path, SourceText.of(roots.display(file), "")), rules, e);
        } catch (StackOverflowError e) {
            var problem =
                    Rule.TOO_COMPLEX.at(whole(file), "this file is nested too deeply to be read; make it simpler");
            return new ReadFile(file, path, NOT_READ, Optional.empty(), List.of(problem));
        }
    }

    private static ReadFile read(
            MarkdownFile markdown,
            List<Problem> faults,
            DeckRules rules,
            BiFunction<MarkdownFile, Inherited, Deck> parser,
            ConfigFiles configFiles) {
        var verdict = rules.judge(markdown, markdown.dialect());
        if (!verdict.isDeck()) {
            var other = verdict.kind() != FileVerdict.Kind.OF_OTHER_TOOL && rules.looksLikeADeck(markdown)
                    ? verdict.resembling()
                    : verdict;
            return ReadFile.withoutDeck(
                    markdown,
                    other,
                    UnreadFrontMatter.ofLeftOut(markdown).stream().toList());
        }
        if (!faults.isEmpty()) {
            return ReadFile.withoutDeck(markdown, NOT_READ, faults);
        }
        var inherited =
                configFiles.inheritedIn(markdown.file().resolveSibling("").normalize());
        var deck = parser.apply(markdown, inherited);
        var problems = Stream.concat(markdown.dialect().stream().map(OtherDialect::problem), deck.problems().stream());
        return new ReadFile(markdown.file(), markdown.path(), verdict, Optional.of(deck), problems.toList());
    }

    private ReadFile unreadable(MarkdownFile empty, DeckRules rules, IOException e) {
        if (!rules.isDeckByPlace(empty.file())) {
            return ReadFile.withoutDeck(empty, new FileVerdict(false, "it cannot be read"), List.of());
        }
        var message = Files.isSymbolicLink(empty.file()) && !Files.exists(empty.file())
                ? "this file " + Resolution.Dangling.COMPLAINT
                : "this file cannot be read (" + e.getClass().getSimpleName() + "); check its permissions";
        return ReadFile.withoutDeck(empty, NOT_READ, List.of(Rule.UNREADABLE.at(whole(empty.file()), message)));
    }

    private Location whole(Path file) {
        return Location.of(roots.display(file));
    }
}
