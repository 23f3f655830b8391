package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.course.icon.IconSet;
import io.github.coursemaven.course.icon.IconStyle;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.RevealPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes with the plugin, and with the jars on its class path. */
public final class Resources implements Library {

    private static final Map<String, List<String>> SHARED = Map.of(
            "slides.js",
                    List.of(
                            "options.js",
                            "loading.js",
                            "diagrams.js",
                            "readers.js",
                            "code.js",
                            "callouts.js",
                            "copying.js"),
            "slides.css", List.of("ways.css", "code.css"),
            "paper.css", List.of("ways.css", "code.css"),
            "paper.js",
                    List.of(
                            "options.js",
                            "loading.js",
                            "diagrams.js",
                            "code.js",
                            "light.js",
                            "fitting.js",
                            "sheets.js",
                            "readers.js"),
            "printing.js", List.of("light.js", "fitting.js"));
    private static final String BUNDLE = "bundle/";
    private static final String PAGE = "page/";

    private static final Pattern PLUGIN = Pattern.compile("plugin/(.+)\\.js");

    private static final Pattern JAR = Pattern.compile("([^/]+)!/");

    private final ClassLoader classPath;
    private final Set<String> bundled;
    private final Languages languages;
    private final RevealPlugins plugins;
    private final Map<String, IconSet> icons = new ConcurrentHashMap<>();
    private final Map<ClassLoader, JarPlugins> jarPlugins = new ConcurrentHashMap<>();

    /**
     * Resources that decks can use.
     *
     * @param classPath of the plugin, with the jars that a POM adds to its dependencies
     */
    public Resources(ClassLoader classPath) {
        this.classPath = classPath;
        this.bundled = new TreeSet<>(text(own(BUNDLE + "files.txt")).lines().toList());
        this.languages = new Languages(text(own(BUNDLE + "languages.txt")).lines());
        this.plugins = new RevealPlugins(properties(own(BUNDLE + "plugins.properties")), bundled);
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
        return languages.has(name);
    }

    @Override
    public List<String> formulaFacts() {
        return text(own(BUNDLE + "formulas.txt")).lines().toList();
    }

    /** The languages that code can be in. */
    Languages languages() {
        return languages;
    }

    /** The files that a script of the bundle loads as needed: those in the folder that is called like it. */
    List<String> partsOf(String name) {
        var folder = name.substring(0, name.length() - ".js".length()) + "/";
        return bundled.stream().filter(file -> file.startsWith(folder)).toList();
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

    /** A jar that the POM adds is there because its plugin, or its version, is wanted. */
    @Override
    public Optional<RevealPlugin> plugin(String name) {
        return jarPlugins().find(name).or(() -> plugins.find(name));
    }

    @Override
    public List<String> pluginNames() {
        return Stream.concat(plugins.names(), jarPlugins().names())
                .distinct()
                .sorted()
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

    /** What is in several files, of the bundle or for pages. */
    Content joined(List<String> names) {
        return new Content.Text(names.stream()
                .map(name -> name.startsWith(PAGE) ? pageFile(name.substring(PAGE.length())) : bundled(name))
                .map(Content::asText)
                .collect(Collectors.joining("\n")));
    }

    /** A file of this plugin's own for pages; some begin with what they share, {@code plugin/X.js} starts a plugin. */
    Content pageFile(String name) {
        var plugin = PLUGIN.matcher(name);
        if (plugin.matches()) {
            return new Content.Text("options.plugins.push(" + plugin.group(1) + ");\n");
        }
        return SHARED.containsKey(name)
                ? new Content.Text(Stream.concat(SHARED.getOrDefault(name, List.of()).stream(), Stream.of(name))
                        .map(part -> text(own(PAGE + part)))
                        .collect(Collectors.joining("\n")))
                : new Content.Resource(own(PAGE + name));
    }

    /** A resource of the class path. */
    Optional<Content> resource(String name) {
        return Optional.ofNullable(classPath.getResource(name)).map(Content.Resource::new);
    }

    /** Jars are opened once, and only if a deck names a plugin. */
    private JarPlugins jarPlugins() {
        return jarPlugins.computeIfAbsent(classPath, jars -> new JarPlugins(new WebJars(jars).resources(), this::text));
    }

    @Override
    public IconSet icons() {
        return icons.computeIfAbsent(
                BUNDLE,
                bundle -> new IconSet(
                        Map.of(
                                IconStyle.BRANDS, text(own(bundle + "icons/brands.txt")),
                                IconStyle.REGULAR, text(own(bundle + "icons/regular.txt")),
                                IconStyle.SOLID, text(own(bundle + "icons/solid.txt"))),
                        text(own(bundle + "icons/aliases.txt")),
                        text(own(bundle + "icons/shims.txt"))));
    }

    @Override
    public Optional<String> jar(String name) {
        return Optional.ofNullable(classPath.getResource(name))
                .map(URL::getPath)
                .map(JAR::matcher)
                .filter(Matcher::find)
                .map(jar -> jar.group(1));
    }

    @Override
    public String text(String name) {
        return Optional.ofNullable(classPath.getResource(name))
                .map(Resources::text)
                .orElse("");
    }

    private static Properties properties(URL url) {
        try (InputStream in = new Content.Resource(url).open()) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL own(String name) {
        return Optional.ofNullable(Resources.class.getResource(name))
                .orElseThrow(() -> new IllegalStateException("the plugin's jar lacks " + name));
    }

    private static String text(URL url) {
        return new Content.Resource(url).asText();
    }
}
