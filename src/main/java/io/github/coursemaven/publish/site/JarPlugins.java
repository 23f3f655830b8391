package io.github.coursemaven.publish.site;

import io.github.coursemaven.course.options.RevealPlugin;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.options.StyleFile.OnClassPath;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plugins of reveal.js in WebJars.
 *
 * @param resources the names of all resources in WebJars, sorted
 * @param text the text of a resource
 */
record JarPlugins(List<String> resources, UnaryOperator<String> text) {

    /** How packages of a plugin are named; {@code *} is the plugin. */
    private static final List<String> PACKAGES =
            List.of("*", "reveal.js-*", "reveal-*", "revealjs-*", "reveal.js-plugins");

    /** Where the script may be in a package. */
    private static final List<String> SCRIPTS = List.of(
            "*.js",
            "dist/*.js",
            "plugin/*/*.js",
            "*/*.js",
            "*/plugin.js",
            "plugin.js",
            "dist/plugin.js",
            "plugin/*/plugin.js");

    private static final Pattern PACKAGE = Pattern.compile(Pattern.quote(WebJars.ROOT) + "([^/]+)/([^/]+)/");
    private static final Pattern MODULE = Pattern.compile("(?m)^\\s*(?:export|import)\\b|\\bexport\\s*(?:default|\\{)");
    private static final Pattern NOT_LOADED = Pattern.compile(
            "(?i).*\\.(?:md|map|mjs|ts|gz|esm\\.js)|(?:.*/)?(?:package|bower)\\.json|(?:.*/)?(?:node_modules|demo|examples?|tests?)/.*");

    private record VersionFolder(String path, String version) {}

    /** The names of packages that look like plugins. */
    Stream<String> names() {
        return resources.stream()
                .map(PACKAGE::matcher)
                .filter(Matcher::lookingAt)
                .map(folder -> folder.group(1))
                .filter(name -> name.matches("reveal(?:\\.?js)?-.+"))
                .map(name -> name.replaceFirst("^reveal(?:\\.?js)?-", ""))
                .distinct();
    }

    Optional<RevealPlugin> find(String name) {
        return PACKAGES.stream()
                .map(pattern -> pattern.replace("*", name))
                .flatMap(this::folders)
                .flatMap(folder -> scripts(folder, name))
                .flatMap(script -> plugin(script, name).stream())
                .findFirst();
    }

    /** The folders of a package's versions, the latest first. */
    private Stream<String> folders(String name) {
        return resources.stream()
                .map(PACKAGE::matcher)
                .filter(Matcher::lookingAt)
                .filter(folder -> folder.group(1).equals(name))
                .map(folder -> new VersionFolder(folder.group(), folder.group(2)))
                .distinct()
                .sorted(Comparator.comparing((VersionFolder folder) -> WebJars.version(folder.version()))
                        .reversed())
                .map(VersionFolder::path);
    }

    private Stream<String> scripts(String folder, String name) {
        return SCRIPTS.stream()
                .map(pattern -> folder + pattern.replace("*", name))
                .filter(resources::contains);
    }

    private Optional<RevealPlugin> plugin(String script, String name) {
        var content = text.apply(script);
        return MODULE.matcher(content).find()
                ? Optional.empty()
                : global(content, name).map(global -> startedBy(global, script));
    }

    /** The variable that a script sets: {@code RevealSpotlight} or {@code Spotlight}, in any letter case. */
    private static Optional<String> global(String script, String name) {
        var letters = name.replaceAll("[^A-Za-z0-9]", "");
        return Pattern.compile("\\b(?i:(?:Reveal)?" + letters + ")(?=\\s*=(?![=>]))")
                .matcher(script)
                .results()
                .map(MatchResult::group)
                .filter(found ->
                        !found.substring(0, 1).equals(found.substring(0, 1).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private RevealPlugin startedBy(String global, String script) {
        var folder = script.substring(0, script.lastIndexOf('/') + 1);
        var ownStyle = script.replaceFirst("(?:\\.min)?\\.js$", ".css");
        return new RevealPlugin(
                global,
                new OnClassPath(script),
                Stream.of(ownStyle, folder + "style.css", folder + "plugin.css")
                        .distinct()
                        .filter(resources::contains)
                        .<StyleFile>map(OnClassPath::new)
                        .toList(),
                resources.stream()
                        .filter(file -> file.startsWith(folder))
                        .filter(file -> !NOT_LOADED
                                .matcher(file.substring(folder.length()))
                                .matches())
                        .<StyleFile>map(OnClassPath::new)
                        .toList(),
                List.of());
    }
}
