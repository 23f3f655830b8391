package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.course.options.ReadmeName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Markdown files that look like decks, but are none. */
final class LeftOutDecks {

    private static final int MOST_NAMED = 5;

    /** Keys of other tools for slides or sites. */
    private static final Set<String> OTHER_TOOLS = Set.of(
            "paginate",
            "layout",
            "format",
            "permalink",
            "slug",
            "sidebar_position",
            "tags",
            "categories",
            "draft",
            "nav_order",
            "output",
            "class",
            "weight");

    private LeftOutDecks() {}

    /** Whether a file may look like a deck, by its name and its front matter. */
    static boolean mayBeDeck(MarkdownFile file) {
        return !ReadmeName.isNameOf(file.file())
                && !PaperNames.isOfProject(file.file())
                && !isOfAnotherTool(file.frontMatter());
    }

    /** Whether front matter has a key of another tool for slides or sites. */
    static boolean isOfAnotherTool(FrontMatter frontMatter) {
        var keys = frontMatter.settings().entries().keySet();
        return OTHER_TOOLS.stream().anyMatch(keys::contains);
    }

    /** One problem for all of them. */
    static Optional<Problem> among(Map<Path, FileVerdict> verdicts, Roots roots) {
        return problem(
                verdicts.entrySet().stream()
                        .filter(entry -> entry.getValue().resemblesDeck())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                roots);
    }

    private static Optional<Problem> problem(List<Path> paths, Roots roots) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        var names = paths.stream()
                .limit(MOST_NAMED)
                .map(path -> "'" + Roots.slashed(path) + "'")
                .collect(Collectors.joining(", "));
        var more = paths.size() > MOST_NAMED ? " and " + (paths.size() - MOST_NAMED) + " more" : "";
        return Optional.of(Rule.LEFT_OUT_DECK.at(
                Location.of(roots.display(roots.search().resolve(paths.get(0)))),
                names + more + (paths.size() == 1 ? " looks like a deck, but is" : " look like decks, but are")
                        + " left out; to have pages of a file, " + FileVerdict.SAY_DECK
                        + "; to have none, write 'deck: false' there"));
    }
}
