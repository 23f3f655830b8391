package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the plugins of reveal.js that a deck names, in the bundle or in a jar. */
record PluginFinder(Library library) {

    /** They are in every page, or what they do is done without them. */
    private static final Set<String> ALWAYS_THERE =
            Set.of("highlight", "markdown", "math", "mathjax", "katex", "mermaid", "notes", "search", "zoom");

    /** What packages and variables have before the name of a plugin: {@code reveal.js-menu}, {@code RevealMenu}. */
    private static final Pattern PREFIX = Pattern.compile("^reveal(?:\\.?js)?[-.]?(?=.)");

    /** The path of a script, which other tools want: its name, or that of its folder. */
    private static final Pattern PATH = Pattern.compile("^(?:.*?/)??([^/]+?)(?:/plugin)?(?:\\.min)?\\.js$");

    /** The plugins, each once. One that is not found is reported. */
    List<RevealPlugin> find(List<Setting> names, Consumer<Problem> problems) {
        return names.stream()
                .filter(name -> !ALWAYS_THERE.contains(plain(name.value())))
                .flatMap(name -> find(name, problems).stream())
                .distinct()
                .toList();
    }

    private Optional<RevealPlugin> find(Setting name, Consumer<Problem> problems) {
        var found = library.plugin(plain(name.value()));
        if (found.isEmpty()) {
            problems.accept(Rule.UNKNOWN_PLUGIN.at(name.location(), complaint(name.value())));
        }
        return found;
    }

    private String complaint(String name) {
        var names = library.pluginNames();
        var cure = EditDistance.nearest(plain(name), names)
                .map(meant -> "did you mean '" + meant + "'? ")
                .orElse("");
        return "'" + name + "' is not a plugin; " + cure + "the plugins are " + String.join(", ", names)
                + "; name your own script under 'scripts'";
    }

    /** The name without what packages, variables and paths add: {@code plugin/chalkboard/plugin.js} is the chalkboard. */
    static String plain(String name) {
        var plain = PATH.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("$1");
        return PREFIX.matcher(plain).replaceFirst("");
    }
}
