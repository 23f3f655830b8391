package io.github.coursemaven.site;

import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.StyleSheet;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.link.Destination;
import io.github.coursemaven.course.link.Destinations;
import io.github.coursemaven.files.CourseFiles;
import io.github.coursemaven.files.Roots;
import io.github.coursemaven.options.StyleFile;
import io.github.coursemaven.output.Content;
import io.github.coursemaven.reference.CssReferences;
import io.github.coursemaven.reference.Reference;
import io.github.coursemaven.reference.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that pages need, gathered while pages are made; each with what it needs in turn. */
final class Assets {

    /** The folder of what comes with the plugin. */
    static final String OWN = "_course/";

    private final Course course;
    private final CourseFiles files;
    private final Destinations destinations;
    private final Resources resources;
    private final SortedMap<String, Content> contents = new TreeMap<>();

    Assets(Course course, CourseFiles files, Resources resources) {
        this.course = course;
        this.files = files;
        this.destinations = Destinations.of(course, files);
        this.resources = resources;
    }

    /** What was gathered, by path below the output directory. */
    SortedMap<String, Content> contents() {
        return contents;
    }

    /** A file of the bundle; the path it gets. */
    String bundled(String name) {
        var path = OWN + name;
        if (add(path, resources.bundled(name))) {
            resources.licencesOf(name).forEach(this::bundled);
            if (name.endsWith(".css")) {
                neighbours(name, resources.bundled(name)).forEach(this::bundled);
            }
        }
        return path;
    }

    /** A file of this plugin's own for pages; the path it gets. */
    String pageFile(String name) {
        add(OWN + "page/" + name, resources.pageFile(name));
        return OWN + "page/" + name;
    }

    /** A resource of the class path; the path it gets. */
    String onClassPath(String name) {
        var path = OWN + "look/" + name;
        var content = resources.resource(name);
        if (content.isPresent() && add(path, content.get()) && name.endsWith(".css")) {
            neighbours(name, content.get()).stream()
                    .filter(neighbour -> resources.resource(neighbour).isPresent())
                    .forEach(this::onClassPath);
        }
        return path;
    }

    /**
     * A file of the course, at the same place as in the sources; one from outside the search root gets a place of its own.
     *
     * @param file absolute, inside the checkout
     */
    String copy(Path file) {
        var roots = files.roots();
        var path = file.startsWith(roots.search())
                ? Roots.slashed(roots.search().relativize(file))
                : OWN + "files/" + Roots.slashed(roots.checkout().relativize(file));
        if (add(path, copyOf(file))) {
            course.styleSheetAt(file).ifPresent(sheet -> contents.put(path, styleSheet(sheet, path)));
        }
        return path;
    }

    private Content copyOf(Path file) {
        return new Content.Copy(file, files.roots().checkout());
    }

    /** Whether the path is new. */
    private boolean add(String path, Content content) {
        var isNew = !contents.containsKey(path);
        contents.putIfAbsent(path, content);
        return isNew;
    }

    /** The paths that a style sheet refers to, beside which it keeps its place. */
    private static List<String> neighbours(String name, Content content) {
        return CssReferences.in(text(content)).stream()
                .map(found -> Target.parse(found.url()))
                .filter(Target.Local.class::isInstance)
                .map(target -> Path.of("/" + name)
                        .resolveSibling(((Target.Local) target).path())
                        .normalize())
                .map(path -> Roots.slashed(path).substring(1))
                .toList();
    }

    /** A style sheet of the course, whose references lead to where the files they name are copied. */
    private Content styleSheet(StyleSheet sheet, String path) {
        var addresses = new Addresses(path);
        var asWritten = sheet.css().valueWith(Reference::written);
        var css = sheet.css().valueWith(reference -> address(sheet, reference, addresses));
        return css.equals(asWritten) ? copyOf(sheet.file()) : new Content.Text(css);
    }

    private String address(StyleSheet sheet, Reference reference, Addresses addresses) {
        if (!(reference.target() instanceof Target.Local local)) {
            return reference.written();
        }
        return place(destinations.from(sheet, reference), View.SLIDES)
                .map(file -> addresses.to(file, reference, local, local.fragment()))
                .orElse(reference.written());
    }

    /**
     * Where in the site a destination is, with its file gathered; empty if it is not in the site.
     *
     * @param reader the view that is led from
     */
    Optional<String> place(Destination destination, View reader) {
        return destination.page(reader).map(Roots::slashed).or(() -> destination
                .file()
                .map(this::copy));
    }

    Destinations destinations() {
        return destinations;
    }

    /** The address of a file that a deck or the build asks for, as written in a page. */
    String address(StyleFile file, Addresses page) {
        return file instanceof StyleFile.Remote remote ? remote.url() : page.to(path(file));
    }

    private String path(StyleFile file) {
        if (file instanceof StyleFile.InCourse inCourse) {
            return copy(inCourse.path());
        }
        if (file instanceof StyleFile.OnClassPath resource) {
            return onClassPath(resource.name());
        }
        return file instanceof StyleFile.Bundled bundled ? bundled(bundled.name()) : "";
    }

    private static String text(Content content) {
        try (var in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
