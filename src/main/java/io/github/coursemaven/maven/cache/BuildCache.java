package io.github.coursemaven.maven.cache;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Maven's build cache extension. It skips a goal if none of the files that it knows have changed, and it does not know decks. So a
 * fault in a deck would not be found, and pages would be missing, unless the configuration of the cache names this plugin.
 *
 * @param root the folder that has the folder {@code .mvn}
 * @param properties finds a property of the build; empty if it is not set
 */
public record BuildCache(Path root, CachedGoal goal, UnaryOperator<String> properties) {

    private static final String EXTENSIONS = ".mvn/extensions.xml";
    private static final String CONFIGURATION = ".mvn/maven-build-cache-config.xml";
    private static final String ALWAYS = "<executionControl><runAlways><plugins>"
            + "<plugin groupId=\"io.github.coursemaven\" artifactId=\"course-maven-plugin\"/>"
            + "</plugins></runAlways></executionControl>";
    private static final String WHOLE =
            "<cache xmlns=\"http://maven.apache.org/BUILD-CACHE-CONFIG/1.0.0\">" + ALWAYS + "</cache>";

    /**
     * The problem, if the cache may skip the goal.
     *
     * @param search the folder that places are relative to
     * @throws IOException if a file exists, but cannot be read
     */
    public List<Problem> problems(Path search) throws IOException {
        var extension = extension();
        if (extension.isEmpty() || isOff()) {
            return List.of();
        }
        var configuration = configuration();
        if (configuration.filter(each -> each.isOff() || each.isSafe(goal)).isPresent() || runsAlways()) {
            return List.of();
        }
        return List.of(Rule.BUILD_CACHE.at(place(extension.get(), search), message(configuration)));
    }

    /** The file that the cache needs to have and has not, so that it never skips a goal; empty if none is missing. */
    public Optional<String> neededConfiguration() throws IOException {
        var isNeeded = extension().isPresent() && !isOff() && !runsAlways();
        return Optional.of(WHOLE.replace("><", ">\n<") + "\n")
                .filter(text -> isNeeded && !Files.exists(configurationFile()));
    }

    /** Where the cache reads its configuration. */
    public Path configurationFile() {
        return root.resolve(configurationPath());
    }

    private Optional<Element> extension() throws IOException {
        return xml(root.resolve(EXTENSIONS)).stream()
                .flatMap(document -> document.select("extension > artifactId").stream())
                .filter(artifact -> artifact.text().equals("maven-build-cache-extension"))
                .findFirst();
    }

    private Optional<CacheConfiguration> configuration() throws IOException {
        return xml(configurationFile()).map(CacheConfiguration::new);
    }

    private String configurationPath() {
        var named = properties.apply("maven.build.cache.configPath");
        return named.isBlank() ? CONFIGURATION : named;
    }

    private boolean isOff() {
        return properties.apply("maven.build.cache.enabled").equals("false");
    }

    /** What the property names, such as {@code course-maven-plugin:check,maven-deploy-plugin:*}. */
    private boolean runsAlways() {
        return Stream.of(properties.apply("maven.build.cache.alwaysRunPlugins").split(","))
                .map(String::strip)
                .anyMatch(each -> each.equals(CachedGoal.ARTIFACT)
                        || each.equals(CachedGoal.ARTIFACT + ":*")
                        || each.equals(CachedGoal.ARTIFACT + ":" + goal.name()));
    }

    private String message(Optional<CacheConfiguration> configuration) {
        var path = configurationPath();
        var lacks = configuration
                .flatMap(each -> each.lack(goal))
                .map(lack -> " ('" + path + "' has no " + lack + ")")
                .orElse("");
        return "Maven's build cache skips this goal when only decks have changed, so new faults are not found" + lacks
                + "; "
                + (configuration.isEmpty()
                        ? "create '" + path + "' with " + WHOLE
                        : "add to '" + path + "' inside <cache>: " + ALWAYS);
    }

    private Location place(Element artifact, Path search) {
        var start = artifact.sourceRange().start();
        var file = Roots.slashed(Roots.relative(search, root.resolve(EXTENSIONS)));
        return Location.of(file, start.lineNumber(), start.columnNumber());
    }

    private static Optional<Document> xml(Path file) throws IOException {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return Optional.of(Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
