package io.github.coursemaven.build.sync;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.snippet.SnippetLine;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The code in decks that is no longer that of its sources, and what the decks look like with that. */
public final class CodeSync {

    private final List<ChangedFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int blocks;

    private CodeSync() {}

    /**
     * Compares all code of a course.
     *
     * @throws IOException if a deck cannot be read
     */
    public static CodeSync of(Course course, Roots roots) throws IOException {
        return of(course, roots, shown -> true);
    }

    /** @param isMeant which code is compared */
    static CodeSync of(Course course, Roots roots, Predicate<ShownSnippet> isMeant) throws IOException {
        var sync = new CodeSync();
        // a file that several decks include is changed once
        var shown = new TreeMap<Path, TreeMap<Integer, ShownSnippet>>();
        for (var deck : course.decks()) {
            for (var snippet : deck.snippets()) {
                if (snippet.hasDrifted() && isMeant.test(snippet)) {
                    var place = snippet.place().point().orElseThrow();
                    shown.computeIfAbsent(roots.search().resolve(place.path()).normalize(), file -> new TreeMap<>())
                            .put(place.line(), snippet);
                }
            }
        }
        for (var file : shown.entrySet()) {
            sync.compare(file.getKey(), List.copyOf(file.getValue().values()));
        }
        return sync;
    }

    /** The files to change, by their paths. */
    public List<ChangedFile> files() {
        return List.copyOf(files);
    }

    /** How many blocks of code are to be changed. */
    public int blocks() {
        return blocks;
    }

    /** Why some code cannot be taken over. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void compare(Path file, List<ShownSnippet> snippets) throws IOException {
        // a link to a deck stays one
        var real = DiskTrace.untraced(file).toRealPath();
        var text = text(real);
        var place = Location.of(snippets.get(0).place().file().orElseThrow());
        if (text.isEmpty()) {
            problems.add(Rule.ENCODING.at(place, "this file is not UTF-8; save it as UTF-8"));
            return;
        }
        var lines = Lines.of(text.get());
        var changes = snippets.stream()
                .flatMap(snippet -> change(lines, snippet).stream())
                .toList();
        blocks += changes.size();
        if (!changes.isEmpty()) {
            files.add(new ChangedFile(real, place, lines, changes));
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private Optional<Change> change(List<String> lines, ShownSnippet snippet) {
        var opening = snippet.place().point().orElseThrow().line() - 1;
        var body = FenceBody.at(lines, opening);
        var code = snippet.snippet().lines().stream().map(SnippetLine::text).toList();
        if (body.isEmpty()) {
            return refuse(snippet, "has no line that ends it; write one");
        }
        var fence = body.get();
        return fence.isClosedBy(code)
                ? refuse(
                        snippet,
                        "has a line like that which ends this block; make the lines around the block longer, such as '"
                                + fence.fence() + fence.fence().charAt(0) + "'")
                : Optional.of(new Change(
                        fence.first() + 1,
                        lines.subList(fence.first(), fence.end()),
                        fence.of(code, Lines.end(lines.get(opening)))));
    }

    private Optional<Change> refuse(ShownSnippet snippet, String fault) {
        problems.add(Rule.SNIPPET_DRIFT.at(snippet.place(), "the code of '" + snippet.named() + "' " + fault));
        return Optional.empty();
    }
}
