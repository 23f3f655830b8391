package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.course.options.DeckOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts other files into a deck: {@code <!-- include: other.md -->} on a line of its own, and, as a common preprocessor of
 * reveal-md does, {@code FILE: other.md} if a deck names a preprocessor. Paths are relative to the file that includes; those
 * after {@code FILE:} may also be in a folder that the preprocessor has for all of them.
 */
final class Includes {

    private static final Pattern MAY_BE_MEANT = Pattern.compile("<!--[ \\t]{0,9}(?i:i[a-z]{4,8}|[a-z]nclude)");
    private static final int MOST_INCLUDES = 500;

    /** Of a deck with all that it includes. */
    static final long MOST_CHARACTERS = 16_000_000;

    private final CourseFiles files;
    private final Path deck;
    private final Optional<PreprocessorFolders> folders;
    private final Consumer<Problem> problems;
    private final long mostCharacters;
    private final Deque<Path> open = new ArrayDeque<>();
    private final Set<Path> included = new LinkedHashSet<>();
    private final List<Problem> missing = new ArrayList<>();
    private boolean isFolderKnown;
    private int count;
    private long characters;
    private boolean isFull;

    /**
     * Includes of one deck.
     *
     * @param deck absolute path of its file
     * @param mostCharacters of the deck with all that it includes
     * @throws java.io.UncheckedIOException if the preprocessor's script cannot be read
     */
    Includes(CourseFiles files, DeckOptions options, Path deck, Consumer<Problem> problems, long mostCharacters) {
        this.files = files;
        this.deck = deck;
        this.folders = options.preprocessor()
                .map(script -> new PreprocessorFolders(
                        files, script, deck.resolveSibling("").normalize()));
        this.problems = problems;
        this.mostCharacters = mostCharacters;
    }

    private record Named(IncludeLine line, Location location) {

        String name() {
            return line.name();
        }
    }

    /** Where files are found after {@code FILE:}; empty if there is no preprocessor. */
    Optional<PreprocessorFolders> folders() {
        return folders;
    }

    /** The files that became a part of the deck, absolute, in the order of their first line. */
    List<Path> included() {
        return List.copyOf(included);
    }

    /** The text with other files in place of the lines that name them; lines whose file cannot be included stay. */
    SourceText expand(SourceText text) {
        characters = text.text().length();
        var out = new SourceText.Builder(text, 0);
        append(text, deck, out);
        reportMissing();
        return included.isEmpty() ? text : out.build();
    }

    private void append(SourceText text, Path file, SourceText.Builder out) {
        var end = 0;
        open.push(file);
        var directive = IncludeLine.pattern(folders.isPresent());
        List<MatchResult> lines = IncludeLine.mayBeIn(text.text())
                ? directive.matcher(text.text()).results().toList()
                : List.of();
        var fences = CodeFences.in(lines.isEmpty() ? "" : text.text());
        var withoutCode = lines.isEmpty() ? "" : CodeText.blanked(text.text(), fences);
        for (var found : lines) {
            var line = IncludeLine.of(found);
            var named = new Named(line, text.locationAt(line.start()));
            if (withoutCode.charAt(line.start()) == ' ') {
                if (line.namesMarkdown() || !fences.contain(line.start())) {
                    reportInCode(named, file);
                }
            } else {
                var part = part(named, file);
                if (part.isPresent()) {
                    out.append(text, end, found.start());
                    append(part.get().text(), part.get().file(), out);
                    end = found.end();
                }
            }
        }
        reportUnread(text, file);
        open.pop();
        out.append(text, end, text.text().length());
    }

    /** A comment that is not read includes nothing, and is not shown either. */
    private void reportUnread(SourceText text, Path from) {
        if (!MAY_BE_MEANT.matcher(text.text()).find()) {
            return;
        }
        var withoutRead = IncludeLine.COMMENT
                .matcher(CodeText.blanked(text.text()))
                .replaceAll(read -> " ".repeat(read.group().length()));
        var folder = from.resolveSibling("").normalize();
        new UnreadIncludes(text, withoutRead, name -> files.resolve(folder, List.of(name)) instanceof Resolution.File)
                .problems()
                .forEach(problems);
    }

    /** An include of slides in a code block is shown as it is; it is an example if there is no such file. */
    private void reportInCode(Named named, Path from) {
        var beside = files.resolve(from.resolveSibling("").normalize(), List.of(named.name()));
        if (beside instanceof Resolution.File
                || (!named.line().isComment() && inFolders(named).isPresent())) {
            problems.accept(Rule.INCLUDE_IN_FENCE.at(
                    named.location(),
                    "'" + named.name()
                            + "' is not included, because this line is in a code block, which shows it as it is; put "
                            + named.line().cureInCode()));
        }
    }

    /** A file that is included, with its text without front matter. */
    private record Part(Path file, SourceText text) {}

    private Optional<Part> part(Named named, Path from) {
        var resolution = files.resolve(from.resolveSibling("").normalize(), List.of(named.name()));
        var beside = resolution instanceof Resolution.File file ? Optional.of(file.path()) : Optional.<Path>empty();
        var isFinal = named.line().isComment() || resolution instanceof Resolution.Forbidden;
        var found = beside.or(() -> isFinal ? Optional.empty() : inFolders(named));
        if (found.isPresent()) {
            isFolderKnown |= !named.line().isComment();
            return included(named, found.get());
        }
        var folder = from.resolveSibling("").normalize();
        var complaint = new UnfoundInclude(files, folder, named.name()).complaint(resolution);
        if (!named.line().isComment() && resolution instanceof Resolution.Missing) {
            missing.add(problem(named, complaint));
            return Optional.empty();
        }
        return refused(named, complaint);
    }

    private Optional<Path> inFolders(Named named) {
        return folders.flatMap(all -> all.find(named.name()));
    }

    private Optional<Part> included(Named named, Path file) {
        if (open.contains(file)) {
            var cycle = new ArrayList<String>();
            open.descendingIterator()
                    .forEachRemaining(each -> cycle.add(files.roots().display(each)));
            return refused(named, "includes itself: " + String.join(" → ", cycle) + "; remove one of these includes");
        }
        if (++count > MOST_INCLUDES) {
            return tooMuch(named, "is one of more than " + MOST_INCLUDES + " includes; divide the deck");
        }
        return read(named, file);
    }

    private Optional<Part> read(Named named, Path file) {
        try {
            var source = SourceReader.read(files.roots().display(file), file);
            source.problems().forEach(problems);
            included.add(file);
            if (!source.problems().isEmpty()) {
                return Optional.empty();
            }
            var part = FrontMatter.read(source.text());
            characters += part.body().text().length();
            if (characters > mostCharacters) {
                var most = mostCharacters / 1_000_000;
                return tooMuch(named, "makes this deck longer than " + most + " million characters; divide the deck");
            }
            part.problems().forEach(problems);
            if (part.settings().entries().isEmpty() && part.problems().isEmpty()) {
                TopLines.of(source.text().text())
                        .mistake()
                        .map(mistake -> UnreadFrontMatter.problem(
                                mistake, source.text().locationAt(mistake.offset()), "so it is shown on a slide"))
                        .ifPresent(problems);
            }
            return Optional.of(new Part(file, part.body()));
        } catch (IOException e) {
            return refused(named, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Refuses what would make the deck too large, and says so once. */
    private Optional<Part> tooMuch(Named named, String complaint) {
        if (!isFull) {
            refused(named, complaint);
        }
        isFull = true;
        return Optional.empty();
    }

    private Optional<Part> refused(Named named, String complaint) {
        problems.accept(problem(named, complaint));
        return Optional.empty();
    }

    private static Problem problem(Named named, String complaint) {
        return Rule.INCLUDE.at(named.location(), "'" + named.name() + "' " + complaint);
    }

    /** If all files are missing, the reason is one: their folder is not known. */
    private void reportMissing() {
        if (isFolderKnown || missing.size() < 2) {
            missing.forEach(problems);
            return;
        }
        problems.accept(Rule.INCLUDE.at(
                missing.get(0).location(),
                "this file and " + (missing.size() - 1)
                        + " more after 'FILE:' are neither beside the file that names them"
                        + " nor in a folder that the preprocessor names; write their paths relative to that file"));
    }
}
