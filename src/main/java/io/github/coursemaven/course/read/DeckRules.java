package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.course.options.ConfigFiles;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.DeckSigns;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.ReadmeName;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Tells decks from other Markdown files. */
final class DeckRules {

    private static final Pattern ATTRIBUTE_COMMENT = Pattern.compile("<!--\\s*\\.(slide:|element\\b)");
    private static final Pattern HIDDEN = Pattern.compile("<!--(?!\\s*include:).*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern DECK_NAME =
            Pattern.compile("(slides|deck|presentation|.*[.-]slides|.*-deck)\\.(md|markdown)");
    private static final Pattern DECK_FOLDER = Pattern.compile("(?i)slides|decks");
    private static final int SEPARATORS_OF_A_DECK = 3;

    private final Path searchRoot;
    private final ConfigFiles configFiles;
    private final Library library;
    private final boolean namedByUser;

    /**
     * Rules for the files below a search root.
     *
     * @param namedByUser whether the user said which files are decks
     */
    DeckRules(Path searchRoot, ConfigFiles configFiles, Library library, boolean namedByUser) {
        this.searchRoot = searchRoot;
        this.configFiles = configFiles;
        this.library = library;
        this.namedByUser = namedByUser;
    }

    /** Whether a file whose text is not known is a deck. */
    boolean isDeckByPlace(Path file) {
        return namedByUser || name(file).or(() -> place(file)).isPresent();
    }

    /**
     * Whether a file is a deck, and why. A deck of another tool needs a sign of ours.
     *
     * @param other the tool, if the file looks like its decks
     */
    FileVerdict judge(MarkdownFile file, Optional<OtherDialect> other) {
        var signs = new DeckSigns(file.frontMatter().settings());
        var deck = signs.deck();
        if (deck.isPresent()) {
            return new FileVerdict(deck.get(), "'deck: " + deck.get() + "' in the front matter");
        }
        if (namedByUser) {
            return new FileVerdict(true, "named by 'includes'");
        }
        return sign(file, signs, other)
                .or(() -> isSure(other) ? Optional.empty() : nameOrPlace(file))
                .or(() -> isSure(other) ? Optional.empty() : separators(file, other))
                .map(reason -> new FileVerdict(true, reason))
                .or(() -> other.filter(OtherDialect::isSure).map(dialect -> FileVerdict.ofOtherTool(dialect.tool())))
                .orElseGet(() -> whyNot(file));
    }

    private Optional<String> sign(MarkdownFile file, DeckSigns signs, Optional<OtherDialect> other) {
        var hasOtherThemes = other.map(OtherDialect::byFrontMatter).orElse(false);
        return signs.key()
                .or(() -> hasOtherThemes ? Optional.empty() : signs.theme(library))
                .map(key -> "'" + key + "' in the front matter")
                .or(() -> comment(file));
    }

    private Optional<String> nameOrPlace(MarkdownFile file) {
        return name(file.file()).or(() -> isEmpty(file) || isPaper(file) ? Optional.empty() : place(file.file()));
    }

    private FileVerdict whyNot(MarkdownFile file) {
        if (place(file.file()).isEmpty()) {
            return FileVerdict.withoutSign();
        }
        return isEmpty(file) ? new FileVerdict(false, "it is empty") : FileVerdict.paper();
    }

    /** Whether a file that is not a deck looks like one: it has separators, one is enough below a configuration file. */
    boolean looksLikeADeck(MarkdownFile file) {
        var folder = file.file().resolveSibling("").normalize();
        return new DeckSigns(file.frontMatter().settings()).deck().isEmpty()
                && LeftOutDecks.mayBeDeck(file)
                && hasSeparators(
                        folder,
                        file.bodyWithoutCode(),
                        configFiles.places().areAbove(folder) ? 1 : SEPARATORS_OF_A_DECK);
    }

    private static boolean isSure(Optional<OtherDialect> other) {
        return other.filter(OtherDialect::isSure).isPresent();
    }

    private static Optional<String> comment(MarkdownFile file) {
        var written = file.frontMatter().body().text();
        return (written.contains(".slide:") || written.contains(".element"))
                        && ATTRIBUTE_COMMENT.matcher(file.bodyWithoutCode()).find()
                ? Optional.of("it has slide attributes")
                : Optional.empty();
    }

    private static Optional<String> name(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return DECK_NAME.matcher(name).matches() ? Optional.of("its name") : Optional.empty();
    }

    private Optional<String> place(Path file) {
        var folder = file.resolveSibling("").normalize();
        if (ReadmeName.isNameOf(file)) {
            return Optional.empty();
        }
        if (configFiles.places().areIn(folder)) {
            return Optional.of("a configuration file beside it");
        }
        return isInDeckFolder(folder) ? Optional.of("its folder") : Optional.empty();
    }

    private static boolean isEmpty(MarkdownFile file) {
        return HIDDEN.matcher(file.frontMatter().body().text()).replaceAll("").isBlank();
    }

    /** Whether a file in a place for decks is something else than slides. */
    private boolean isPaper(MarkdownFile file) {
        var folder = file.file().resolveSibling("").normalize();
        return !SlideText.of(file).hasMarks() && Paper.is(file) && !hasSeparators(folder, file.bodyWithoutCode(), 1);
    }

    private Optional<String> separators(MarkdownFile file, Optional<OtherDialect> other) {
        var folder = file.file().resolveSibling("").normalize();
        if (ReadmeName.isNameOf(file.file())) {
            return Optional.empty();
        }
        if (configFiles.places().areAbove(folder)
                && hasSeparators(folder, file.frontMatter().body().text(), SEPARATORS_OF_A_DECK)) {
            return Optional.of("a configuration file above it, and slide separators");
        }
        var isDivided = other.isEmpty()
                && !PaperNames.isOfTeacher(file.file())
                && !LeftOutDecks.isOfAnotherTool(file.frontMatter())
                && SlideText.of(file).isDividedIntoSlides()
                && hasSeparators(folder, file.bodyWithoutCode(), 2);
        return isDivided ? Optional.of("it is divided into slides") : Optional.empty();
    }

    private boolean isInDeckFolder(Path folder) {
        var name = Optional.ofNullable(searchRoot.getFileName()).orElse(searchRoot);
        return DECK_FOLDER.matcher(name.toString()).matches()
                || StreamSupport.stream(searchRoot.relativize(folder).spliterator(), false)
                        .anyMatch(part -> DECK_FOLDER.matcher(part.toString()).matches());
    }

    private boolean hasSeparators(Path folder, String body, int least) {
        var options = DeckOptions.of(configFiles.inheritedIn(folder).settings(), ignored -> {});
        var steps = SlideSplitter.steps(body);
        var matcher = options.separators().any().matcher(steps.counting(SourceText.of("", body.replace("\r\n", "\n"))));
        try {
            return matcher.results().limit(least).count() == least;
        } catch (TooComplex | StackOverflowError e) {
            // Treated as a deck; reading it then reports the separator
            return true;
        }
    }
}
