package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.course.options.ResourceSheet;
import io.github.coursemaven.course.options.StyleFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a site besides its pages, gathered while pages are made; each with what it needs in turn. */
final class Assets {

    private final Course course;
    private final CourseFiles files;
    private final Destinations destinations;
    private final Resources resources;
    private final Places places;
    private final SortedMap<String, Path> copiedWhole = new TreeMap<>();
    private final SortedMap<String, Content> contents = new TreeMap<>();
    private final Map<String, SortedSet<String>> needs = new HashMap<>();

    Assets(Course course, CourseFiles files, Resources resources, Set<View> views) {
        this.course = course;
        this.files = files;
        this.destinations = Destinations.of(course, files, views);
        this.resources = resources;
        this.places = new Places(files.roots());
        course.staticFolders().forEach(folder -> copiedWhole.putAll(places.take(folder)));
    }

    /** Before pages are made at once. */
    void takePlaces() {
        new PlacesInOrder(course, destinations, places).take();
    }

    Destinations destinations() {
        return destinations;
    }

    /** What was gathered, by path below the output directory. */
    SortedMap<String, Content> contents() {
        return contents;
    }

    /** Some assets with all that they need. */
    SortedSet<String> withNeeds(Set<String> paths) {
        var all = new TreeSet<String>();
        var waiting = new ArrayDeque<>(paths);
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (all.add(path)) {
                waiting.addAll(needs.getOrDefault(path, Collections.emptySortedSet()));
            }
        }
        return all;
    }

    /** A file of the bundle; the path it gets. */
    String bundled(String name) {
        var path = Places.OWN + name;
        if (!contents.containsKey(path)) {
            var content = resources.bundled(name);
            contents.put(path, content);
            needs(path, Stream.concat(licencesAndParts(name), beside(name, content)));
        }
        return path;
    }

    /** A file with what is in several, of the bundle or for pages; the path it gets. */
    String joined(JoinedFile file) {
        var path = Places.OWN + file.name();
        if (!contents.containsKey(path)) {
            var content = resources.joined(file.parts());
            contents.put(path, content);
            needs(
                    path,
                    Stream.concat(file.parts().stream().flatMap(this::licencesAndParts), beside(file.name(), content)));
        }
        return path;
    }

    private Stream<String> licencesAndParts(String name) {
        var parts = name.endsWith(".js") ? resources.partsOf(name) : List.<String>of();
        return Stream.concat(resources.licencesOf(name).stream(), parts.stream())
                .map(this::bundled);
    }

    private Stream<String> beside(String name, Content content) {
        return name.endsWith(".css")
                ? ResourceSheet.of(name, content.asText()).named().stream().map(this::bundled)
                : Stream.of();
    }

    /** The scripts that highlight code with these classes; the paths they get. */
    List<String> highlighter(Collection<String> classes) {
        var scripts = resources.languages().scriptsFor(classes);
        var joined = new JoinedFile(scripts);
        return scripts.size() > 1 && joined.hasShortName()
                ? List.of(joined(joined))
                : scripts.stream().map(this::bundled).toList();
    }

    /** A file of this plugin's own for pages; the path it gets. */
    String pageFile(String name) {
        var path = Places.OWN + "page/" + name;
        if (!contents.containsKey(path)) {
            contents.put(path, resources.pageFile(name));
        }
        return path;
    }

    /** A resource of the class path; the path it gets. */
    String onClassPath(String name) {
        var path = Places.OWN + "classpath/" + name;
        if (!contents.containsKey(path)) {
            resources.resource(name).ifPresent(content -> addResource(name, path, content));
        }
        return path;
    }

    private void addResource(String name, String path, Content content) {
        contents.put(path, content);
        if (name.endsWith(".css")) {
            needs(
                    path,
                    ResourceSheet.of(name, content.asText()).named().stream()
                            .filter(neighbour -> resources.resource(neighbour).isPresent())
                            .map(this::onClassPath));
        }
    }

    /**
     * A file of the course; the path it gets.
     *
     * @param file absolute, inside the checkout
     */
    String copy(Path file) {
        return copy(file, file);
    }

    /** @param place absolute; the path is that of a file of the sources at this place */
    private String copy(Path file, Path place) {
        var path = places.of(file, place);
        if (!contents.containsKey(path)) {
            contents.put(path, copyOf(file));
            var text = new RewrittenText(this, path, new TreeSet<>());
            course.styleSheetAt(file)
                    .flatMap(text::styleSheet)
                    .or(() -> course.pageAt(file).flatMap(text::page))
                    .ifPresent(rewritten -> contents.put(path, new Content.Text(rewritten)));
            if (!text.needs().isEmpty()) {
                needs.put(path, text.needs());
            }
        }
        return path;
    }

    /** A style sheet, script or picture from the settings of a deck or of the build, unless it is on another host; its path. */
    String styleFile(StyleFile file) {
        if (file instanceof StyleFile.InCourse inCourse) {
            return copyWithFolder(inCourse);
        }
        return file instanceof StyleFile.OnClassPath resource
                ? onClassPath(resource.name())
                : bundled(((StyleFile.Bundled) file).name());
    }

    /** The text of a style sheet, unless it is on another host. */
    String textOf(StyleFile file) {
        return file instanceof StyleFile.Bundled bundled
                ? resources.bundled(bundled.name()).asText()
                : Optional.ofNullable(contents.get(styleFile(file)))
                        .map(Content::asText)
                        .orElse("");
    }

    private String copyWithFolder(StyleFile.InCourse file) {
        var path = copy(file.path());
        if (!file.beside().isEmpty()) {
            needs(path, file.beside().stream().map(this::copy));
        }
        return path;
    }

    /** The files of folders that are published as they are; not the decks of the course, which have pages. */
    void copyWholeFolders() {
        var decks = course.markdown();
        copiedWhole.forEach((path, file) -> {
            if (!decks.contains(file)) {
                contents.computeIfAbsent(path, missing -> copyOf(file));
            }
        });
    }

    /**
     * The path of a destination in the site, after its file was gathered; empty if it is not in the site.
     *
     * @param reader the view that the reference is in
     * @param itsNeeds what the referring file needs: receives the path of a file, but not that of a page
     */
    Optional<String> place(Destination destination, View reader, Set<String> itsNeeds) {
        var page = destination.page(reader).map(Roots::slashed);
        var file = page.isPresent()
                ? Optional.<String>empty()
                : destination
                        .file()
                        .map(found -> copy(found, destination.place().orElse(found)));
        file.ifPresent(itsNeeds::add);
        return page.or(() -> file);
    }

    private void needs(String path, Stream<String> paths) {
        needs.put(path, paths.collect(Collectors.toCollection(TreeSet::new)));
    }

    private Content copyOf(Path file) {
        return new Content.Copy(file, files.roots().checkout());
    }
}
