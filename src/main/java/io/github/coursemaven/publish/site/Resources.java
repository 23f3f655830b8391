package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.course.options.Library;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What comes with the plugin, and with the jars on its class path. */
public final class Resources implements Library {

    private static final String BUNDLE = "bundle/";

    private final ClassLoader classPath;
    private final Set<String> bundled;
    private final Set<String> languages;

    /**
     * Resources that decks can use.
     *
     * @param classPath of the plugin, with the jars that a POM adds to its dependencies
     */
    public Resources(ClassLoader classPath) {
        this.classPath = classPath;
        this.bundled = new TreeSet<>(text(own(BUNDLE + "files.txt")).lines().toList());
        this.languages = Set.copyOf(text(own(BUNDLE + "languages.txt")).lines().toList());
    }

    @Override
    public boolean hasBundled(String name) {
        return bundled.contains(name);
    }

    @Override
    public List<String> bundledNames(String folder) {
        return bundled.stream()
                .filter(name -> name.startsWith(folder + "/") && name.endsWith(".css"))
                .map(name -> name.substring(folder.length() + 1, name.length() - ".css".length()))
                .sorted()
                .toList();
    }

    @Override
    public boolean isLanguage(String name) {
        return languages.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The licences that go with a file of the bundle. */
    List<String> licencesOf(String name) {
        var parts = name.replaceFirst("\\.css$", "").split("/", -1);
        var subject = parts[0].equals("fonts") ? parts[1] : parts[0];
        return bundled.stream()
                .filter(file ->
                        file.startsWith("licenses/" + subject) || file.startsWith("licenses/fontsource-" + subject))
                .toList();
    }

    @Override
    public boolean hasResource(String name) {
        return !name.endsWith("/") && resource(name).isPresent();
    }

    /** A file of the bundle. */
    Content bundled(String name) {
        return new Content.Resource(own(BUNDLE + name));
    }

    /** A file of this plugin's own for pages; scripts begin with what they share. */
    Content pageFile(String name) {
        var file = own("page/" + name);
        return name.endsWith(".js")
                ? new Content.Text(text(own("page/diagrams.js")) + "\n" + text(file))
                : new Content.Resource(file);
    }

    /** A resource of the class path. */
    Optional<Content> resource(String name) {
        return Optional.ofNullable(classPath.getResource(name)).map(Content.Resource::new);
    }

    private static URL own(String name) {
        return Optional.ofNullable(Resources.class.getResource(name))
                .orElseThrow(() -> new IllegalStateException("the plugin's jar lacks " + name));
    }

    private static String text(URL url) {
        try (InputStream in = new Content.Resource(url).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
