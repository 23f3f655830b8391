package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import io.github.coursemaven.course.deck.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What readers find in a course: its title, its parts and their names, and its decks in their order. */
final class CourseContents {

    private final SiteSettings settings;
    private final Course course;
    private final Path search;
    private final Readmes readmes;
    private final Map<Path, String> modules = new TreeMap<>();

    CourseContents(SiteSettings settings, Course course, CourseFiles files) {
        this.settings = settings;
        this.course = course;
        this.search = files.roots().search();
        this.readmes = new Readmes(files);
        settings.index().project().modules().forEach((folder, name) -> {
            if (folder.startsWith(search) && !folder.equals(search)) {
                modules.put(search.relativize(folder), name);
            }
        });
    }

    /** The title that its author sets; or else that of its README, of its first deck, or the name of its folder. */
    String title() {
        return Optional.of(settings.title())
                .filter(title -> !title.isEmpty())
                .or(() -> readmes.heading(search))
                .or(() -> decks().stream().findFirst().map(Deck::title))
                .orElse(String.valueOf(search.getFileName()));
    }

    List<Section> sections() {
        return Section.of(course.publishable(), modules.keySet());
    }

    /** All decks in the order of the parts. */
    List<Deck> decks() {
        return sections().stream().flatMap(section -> section.decks().stream()).toList();
    }

    /** What a part is called: what its POM says, or else its README, or else its folder. */
    Optional<String> name(Section section) {
        return section.folder().map(folder -> Optional.of(modules.getOrDefault(folder, ""))
                .filter(name -> !name.isBlank())
                .or(() -> readmes.heading(search.resolve(folder)))
                .orElse(String.valueOf(folder.getFileName())));
    }
}
