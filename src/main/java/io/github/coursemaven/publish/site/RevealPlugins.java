package io.github.coursemaven.publish.site;

import io.github.coursemaven.course.options.RevealPlugin;
import io.github.coursemaven.course.options.StyleFile;
import io.github.coursemaven.course.options.StyleFile.Bundled;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The plugins of reveal.js that come with this plugin.
 *
 * @param facts how each is started: {@code menu.global=RevealMenu}
 * @param bundled the files of the bundle
 */
record RevealPlugins(Properties facts, Collection<String> bundled) {

    private static final String GLOBAL = ".global";

    Stream<String> names() {
        return facts.stringPropertyNames().stream()
                .filter(key -> key.endsWith(GLOBAL))
                .map(key -> key.substring(0, key.length() - GLOBAL.length()));
    }

    Optional<RevealPlugin> find(String name) {
        return Optional.ofNullable(facts.getProperty(name + GLOBAL)).map(global -> plugin(name, global));
    }

    private RevealPlugin plugin(String name, String global) {
        var folder = "plugin/" + name + "/";
        return new RevealPlugin(
                global,
                new Bundled(folder + facts.getProperty(name + ".script")),
                list(name + ".styles")
                        .<StyleFile>map(style -> new Bundled(folder + style))
                        .toList(),
                bundled.stream()
                        .filter(file -> file.startsWith(folder))
                        .<StyleFile>map(Bundled::new)
                        .toList(),
                list(name + ".icons").toList());
    }

    private Stream<String> list(String key) {
        return Arrays.stream(facts.getProperty(key, "").split(",")).filter(part -> !part.isEmpty());
    }
}
