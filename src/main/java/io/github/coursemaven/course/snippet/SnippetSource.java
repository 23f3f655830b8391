package io.github.coursemaven.course.snippet;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a source file, of which slides show parts. */
public final class SnippetSource {

    private static final int MOST_NAMES = 5;

    private final String name;
    private final SourceLines lines;
    private final Regions regions;
    private final Members members;

    private SnippetSource(String name, String text, Optional<JavaCode> java) {
        this.name = name;
        this.lines = new SourceLines(text);
        this.regions = Regions.in(lines, text);
        this.members = Members.of(name, text, lines, java);
    }

    /**
     * A source.
     *
     * @param name for messages
     * @param text with or without a byte order mark
     * @param java without which there are no members
     */
    public static SnippetSource of(String name, String text, Optional<JavaCode> java) {
        return new SnippetSource(name, text.startsWith("\uFEFF") ? text.substring(1) : text, java);
    }

    /** The whole file. */
    public FoundSnippet whole() {
        var snippet = cut(List.of(Stretch.of(0, lines.length())));
        return snippet.lines().isEmpty()
                ? FoundSnippet.nothing(List.of(
                        new SnippetFault(Rule.SNIPPET_SOURCE, "", 0, "has no lines to show; write code into it")))
                : new FoundSnippet(Optional.of(snippet), List.of());
    }

    /**
     * The code of some names, in their order.
     *
     * @param selection what is written after {@code #}
     */
    public synchronized FoundSnippet find(String selection) {
        var selectors = Selector.in(selection);
        var faults = new LinkedHashSet<SnippetFault>();
        var stretches = new ArrayList<Stretch>();
        for (var selector : selectors) {
            var found = selected(selector);
            found.fault().ifPresent(faults::add);
            found.stretch().ifPresent(stretches::add);
        }
        return stretches.size() < selectors.size()
                ? FoundSnippet.nothing(List.copyOf(faults))
                : new FoundSnippet(Optional.of(cut(stretches)), List.copyOf(faults));
    }

    private Snippet cut(List<Stretch> stretches) {
        return new Cutting(lines, regions).of(stretches);
    }

    private Selected selected(Selector selector) {
        return new LineFinder(name, lines)
                .find(selector)
                .or(() -> new RegionFinder(name, lines, regions).find(selector))
                .or(() -> members.find(selector))
                .orElseGet(() -> missing(selector));
    }

    private Selected missing(Selector selector) {
        if (selector.name().isEmpty()) {
            return Selected.fault(
                    Rule.SNIPPET_MISSING, selector, "names nothing; write the name of a region, or leave out the '#'");
        }
        var plain = selector.name().replaceFirst("[(!].*", "");
        var names = Stream.concat(regions.names(), members.names(plain).stream())
                .distinct()
                .toList();
        var what = members == Members.NONE ? "is not a region of " : "is neither a region nor a member of ";
        return Selected.fault(Rule.SNIPPET_MISSING, selector, what + name + cure(plain, names));
    }

    private static String cure(String written, List<String> names) {
        return EditDistance.nearest(written, names)
                .map(near -> Resolution.didYouMean("#" + near))
                .orElseGet(() -> names.isEmpty()
                        ? "; mark its lines with '#region " + written + "' and '#endregion' in comments"
                        : "; it has "
                                + names.stream()
                                        .limit(MOST_NAMES)
                                        .map(each -> "'#" + each + "'")
                                        .collect(Collectors.joining(", "))
                                + (names.size() > MOST_NAMES ? " and more" : ""));
    }
}
