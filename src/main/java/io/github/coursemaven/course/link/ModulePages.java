package io.github.coursemaven.course.link;

import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Target.Fault;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Neighbour;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination.ModulePage;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of other modules, by the paths they would have among the sources. */
final class ModulePages {

    private final List<Neighbour> neighbours;
    private final Path search;
    private final Set<View> views;
    private final Map<Neighbour, PagesByPath> pages = new ConcurrentHashMap<>();

    /** @param search where the decks of this course are */
    ModulePages(Course course, Path search, Set<View> views) {
        this.neighbours = course.neighbours();
        this.search = search;
        this.views = Set.copyOf(views);
    }

    /**
     * The page that a path leads to.
     *
     * @param shown the reference, as messages show it
     */
    Optional<Destination> at(NamedPath path, String shown) {
        return module(path.path()).flatMap(module -> pages(module).at(path).map(page -> page(module, page, shown)));
    }

    /** The module that a file belongs to: of those around it, the innermost. */
    private Optional<Neighbour> module(Path file) {
        return neighbours.stream()
                .filter(module -> file.startsWith(module.search()))
                .max(Comparator.comparing(module -> module.search().getNameCount()))
                .filter(module -> !file.startsWith(search) || module.search().startsWith(search));
    }

    private PagesByPath pages(Neighbour module) {
        return pages.computeIfAbsent(module, each -> new PagesByPath(each.course(), each.search(), views));
    }

    private ModulePage page(Neighbour module, Destination page, String shown) {
        return new ModulePage(
                page,
                module.pages(),
                new Fault(
                        Rule.OTHER_MODULE,
                        "'" + shown
                                + "' is a page of another module, so it opens only where both are published: after"
                                + " 'mvn course:slides' in the root folder, on the deployed site, and after 'mvn site"
                                + " site:stage'"),
                "links to pages of the module '" + Roots.slashed(Roots.relative(search, module.search())) + "'");
    }
}
