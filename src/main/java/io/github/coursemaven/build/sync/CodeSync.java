package io.github.coursemaven.build.sync;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.snippet.SnippetLine;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The code in decks that is no longer that of its sources, and what the decks look like with that. */
public final class CodeSync {

    private final List<ChangedFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> left;
    private int blocks;

    private CodeSync(Set<Path> left) {
        this.left = left;
    }

    /**
     * Compares all code of a course.
     *
     * @throws IOException if a deck cannot be read
     */
    public static CodeSync of(Course course, Roots roots) throws IOException {
        return without(new OldOutputs(List.of()), course, roots);
    }

    /**
     * Compares all code of a course but output that may be newer than what is known of it.
     *
     * @throws IOException if a deck cannot be read
     */
    public static CodeSync without(OldOutputs old, Course course, Roots roots) throws IOException {
        var sync = new CodeSync(new HashSet<>());
        for (var file : drifted(course, roots, (deck, shown) -> !old.areAt(shown.place()))
                .entrySet()) {
            sync.compare(file.getKey(), file.getValue());
        }
        return sync;
    }

    /**
     * Compares the code of some sources.
     *
     * @param sources as plain paths
     * @param isAsRead whether a deck, or a file that it includes, is still the one that was read; others are not compared
     * @param left gets the sources whose code is in decks that are not compared, or cannot be taken over
     * @throws IOException if a deck cannot be read
     */
    static CodeSync of(Course course, Roots roots, Set<Path> sources, Predicate<Path> isAsRead, Set<Path> left)
            throws IOException {
        var sync = new CodeSync(left);
        var meant = drifted(
                course,
                roots,
                (deck, shown) -> sources.contains(DiskTrace.untraced(shown.source())) && !isOwn(deck, shown));
        for (var file : meant.entrySet()) {
            if (isAsRead.test(file.getKey())) {
                sync.compare(file.getKey(), file.getValue());
            } else {
                file.getValue().forEach(sync::leave);
            }
        }
        return sync;
    }

    /** Whether it is code that the deck runs. Its author may be in the midst of writing it. */
    private static boolean isOwn(Deck deck, ShownSnippet shown) {
        return shown.source().equals(deck.sources().file());
    }

    /** A file that several decks include is changed once. */
    private static Map<Path, List<ShownSnippet>> drifted(
            Course course, Roots roots, BiPredicate<Deck, ShownSnippet> isMeant) {
        var shown = new TreeMap<Path, TreeMap<Integer, ShownSnippet>>();
        for (var deck : course.decks()) {
            for (var snippet : deck.snippets()) {
                if (snippet.hasDrifted() && isMeant.test(deck, snippet)) {
                    var place = snippet.place().point().orElseThrow();
                    shown.computeIfAbsent(roots.search().resolve(place.path()).normalize(), file -> new TreeMap<>())
                            .put(place.line(), snippet);
                }
            }
        }
        var inOrder = new LinkedHashMap<Path, List<ShownSnippet>>();
        shown.forEach((file, snippets) -> inOrder.put(file, List.copyOf(snippets.values())));
        return inOrder;
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
        // somebody may write the file at this moment
        if (opening >= lines.size() || !lines.get(opening).contains(snippet.named())) {
            return refuse(snippet, "has moved since the file was read; run this again");
        }
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
        leave(snippet);
        return Optional.empty();
    }

    private void leave(ShownSnippet snippet) {
        left.add(DiskTrace.untraced(snippet.source()));
    }
}
