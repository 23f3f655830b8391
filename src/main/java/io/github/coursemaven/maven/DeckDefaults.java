package io.github.coursemaven.maven;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.SourceText;
import io.github.coursemaven.settings.Json5Settings;
import io.github.coursemaven.settings.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** The plugin's configuration as what decks ask for by default. */
final class DeckDefaults {

    private static final String REVEAL_OPTIONS = "revealOptions";
    private static final String REVEAL_OPTIONS_PROPERTY = "course.revealOptions";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Location PLACE_OF_REVEAL_OPTIONS = new Location.Parameter(REVEAL_OPTIONS);
    private static final Location ALL_PARAMETERS = new Location.Parameter("configuration");

    private final Map<String, Value> entries = new LinkedHashMap<>();

    DeckDefaults text(String key, Optional<String> value) {
        value.ifPresent(text -> entries.put(key, scalar(text, text, new Location.Parameter(key))));
        return this;
    }

    DeckDefaults list(String key, List<String> values) {
        var place = new Location.Parameter(key);
        if (!values.isEmpty()) {
            entries.put(
                    key,
                    new Value.Items(
                            values.stream()
                                    .map(String::strip)
                                    .map(text -> (Value) scalar(text, text, place))
                                    .toList(),
                            place));
        }
        return this;
    }

    /**
     * Takes options from XML and from the command line; the XML's win, as a POM's values do elsewhere in Maven.
     *
     * @param xml for a property without XML, Maven hands over its unresolved name instead of its value
     */
    DeckDefaults revealOptions(Optional<PlexusConfiguration> xml, Properties userProperties)
            throws MojoExecutionException {
        var options = Value.Mapping.empty(PLACE_OF_REVEAL_OPTIONS);
        if (xml.isPresent() && xml.get().getChildCount() > 0) {
            options = (Value.Mapping) value(xml.get());
        }
        var json = userProperties.getProperty(REVEAL_OPTIONS_PROPERTY, "");
        if (!json.isBlank()) {
            options = options.over(parsed(json));
        }
        if (!options.entries().isEmpty()) {
            entries.put(REVEAL_OPTIONS, options);
        }
        return this;
    }

    Value.Mapping mapping() {
        return new Value.Mapping(entries, ALL_PARAMETERS);
    }

    private static Value.Mapping parsed(String json) throws MojoExecutionException {
        var parsed = Json5Settings.parse(SourceText.of("-D" + REVEAL_OPTIONS_PROPERTY, json));
        if (parsed.mapping().isEmpty()) {
            throw new MojoExecutionException("bad configuration of the course plugin: -D" + REVEAL_OPTIONS_PROPERTY
                    + " must be an object in JSON5, such as {transition: 'fade'}, not " + json);
        }
        return parsed.mapping().get().setAt(PLACE_OF_REVEAL_OPTIONS);
    }

    private static Value value(PlexusConfiguration xml) {
        if (xml.getChildCount() == 0) {
            var text = xml.getValue("").strip();
            return scalar(typed(text), text, PLACE_OF_REVEAL_OPTIONS);
        }
        var entries = new LinkedHashMap<String, Value>();
        for (var child : xml.getChildren()) {
            entries.put(child.getName(), value(child));
        }
        return new Value.Mapping(entries, PLACE_OF_REVEAL_OPTIONS);
    }

    private static Object typed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static Value.Scalar scalar(Object value, String text, Location place) {
        return new Value.Scalar(value, text, place);
    }
}
