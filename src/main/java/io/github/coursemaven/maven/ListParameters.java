package io.github.coursemaven.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a POM may write as elements or as a text. Where one POM does this and its parent does that, or both write
 * texts to be joined, Maven silently drops one of them. Such parameters are read from the POMs.
 */
record ListParameters(MojoExecution execution, PomParameters poms) {

    private static final String NOT_SET = "${course.";

    /**
     * The entries of a list, without empty ones.
     *
     * @param fromMaven what Maven has made of it; null if it is not set
     */
    List<String> list(String name, @Nullable List<@Nullable String> fromMaven) {
        var merged = PomParameters.element(execution.getConfiguration(), name);
        if (merged.filter(ListParameters::isIncomplete).isPresent()) {
            var read = fromPoms(name);
            if (!read.isEmpty()) {
                return read;
            }
        }
        return Stream.ofNullable(fromMaven)
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /**
     * A parameter that is elements in one POM and a text in another, or a text in several, as each POM writes it, the strongest
     * first.
     *
     * @param merged what Maven has made of it; null if it is not set
     */
    List<PlexusConfiguration> each(String name, @Nullable PlexusConfiguration merged) {
        var written = untilOverride(poms.written(name));
        var hasText = written.stream().anyMatch(xml -> !text(xml).isEmpty());
        return hasText && written.size() > 1
                ? written.stream()
                        .<PlexusConfiguration>map(XmlPlexusConfiguration::new)
                        .toList()
                : Stream.ofNullable(merged).toList();
    }

    private static List<Xpp3Dom> untilOverride(List<Xpp3Dom> written) {
        var override = IntStream.range(0, written.size())
                .filter(index -> Xpp3Dom.SELF_COMBINATION_OVERRIDE.equals(
                        written.get(index).getAttribute(Xpp3Dom.SELF_COMBINATION_MODE_ATTRIBUTE)))
                .findFirst();
        return override.isPresent() ? written.subList(0, override.getAsInt() + 1) : written;
    }

    private static boolean isIncomplete(Xpp3Dom merged) {
        return !text(merged).isEmpty() && (merged.getChildCount() > 0 || isAppended(merged));
    }

    private List<String> fromPoms(String name) {
        var entries = new ArrayList<String>();
        for (var written : poms.written(name)) {
            entries.addAll(0, entries(written).toList());
            if (!isAppended(written)) {
                break;
            }
        }
        return entries;
    }

    private static boolean isAppended(Xpp3Dom element) {
        return Xpp3Dom.CHILDREN_COMBINATION_APPEND.equals(
                element.getAttribute(Xpp3Dom.CHILDREN_COMBINATION_MODE_ATTRIBUTE));
    }

    private static String text(Xpp3Dom element) {
        var text = Optional.ofNullable(element.getValue()).orElse("").strip();
        return text.startsWith(NOT_SET) ? "" : text;
    }

    private static Stream<String> entries(Xpp3Dom element) {
        var texts = element.getChildCount() > 0
                ? Arrays.stream(element.getChildren()).map(ListParameters::text)
                : Arrays.stream(text(element).split(",")).map(String::strip);
        return texts.filter(text -> !text.isEmpty());
    }
}
