package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.settings.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options of plugins, each under the plugin's name.
 *
 * @param plugins those that a deck has
 * @param options all options of reveal.js
 */
record PluginOptions(List<Setting> plugins, Value.Mapping options) {

    /** Plugins of this jar that take named values, and end the start of the page at anything else that counts as true. */
    private static final Set<String> STRICT =
            Set.of("chalkboard", "copycode", "customcontrols", "menu", "pointer", "simplemenu");

    private static final ValueType TYPE = ValueType.NAMED_VALUES.or(ValueType.OFF);

    PluginOptions {
        plugins = List.copyOf(plugins);
    }

    /** What is wrong with the options, those of reveal.js included. */
    List<Problem> problems() {
        var ofPlugins = unusable().entrySet().stream()
                .map(option -> Rule.OPTION_VALUE.at(options.locationOfKey(option.getKey()), option.getValue()));
        return Stream.concat(ofPlugins, RevealKey.problems(without(names())).stream())
                .toList();
    }

    /** All options without those that a plugin stops at. */
    Value.Mapping usable() {
        return without(unusable().keySet());
    }

    /** What to say about each option that a plugin stops at. */
    private Map<String, String> unusable() {
        var complaints = new LinkedHashMap<String, String>();
        options.entries().forEach((name, value) -> Optional.of(name)
                .filter(STRICT::contains)
                .filter(names()::contains)
                .flatMap(strict -> TYPE.complaint(strict, value))
                .ifPresent(complaint -> complaints.put(name, complaint)));
        return complaints;
    }

    private List<String> names() {
        return plugins.stream()
                .map(plugin -> PluginFinder.plain(plugin.value()))
                .toList();
    }

    private Value.Mapping without(Collection<String> names) {
        var kept = new LinkedHashMap<>(options.entries());
        names.forEach(kept::remove);
        return new Value.Mapping(kept, options.location(), options.keys());
    }
}
