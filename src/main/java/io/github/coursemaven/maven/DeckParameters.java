package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.PathPatterns;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.Json5Settings;
import io.github.coursemaven.base.settings.Value;
import io.github.coursemaven.course.options.Separators;
import io.github.coursemaven.course.read.ReaderSettings;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** The settings of decks, unless they or a configuration file say otherwise. */
final class DeckParameters {

    private static final String REVEAL_OPTIONS = "revealOptions";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Location PLACE_OF_REVEAL_OPTIONS = new Location.Parameter(REVEAL_OPTIONS);
    private static final Location ALL_PARAMETERS = new Location.Parameter("configuration");

    private final List<String> includes;
    private final List<String> excludes;
    private String revealOptionsAsJson;
    private final Map<String, String> separators = new LinkedHashMap<>();
    private final Map<String, Value> entries = new LinkedHashMap<>();

    /**
     * No settings yet.
     *
     * @param revealOptionsAsJson the property {@code course.revealOptions}; empty if it is not set
     */
    DeckParameters(List<String> includes, List<String> excludes, String revealOptionsAsJson) {
        this.includes = includes;
        this.excludes = excludes;
        this.revealOptionsAsJson = revealOptionsAsJson;
    }

    /** @param value null if the user has not set it */
    DeckParameters text(String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, scalar(value, value, new Location.Parameter(key)));
        }
        return this;
    }

    /** @param regex in JavaScript's syntax; null if the user has not set it */
    DeckParameters separator(String key, @Nullable String regex) {
        if (regex != null) {
            separators.put(key, regex);
        }
        return text(key, regex);
    }

    DeckParameters list(String key, List<String> values) {
        return list(key, values, new Location.Parameter(key));
    }

    /** The folders that decks call {@code staticDirs}. */
    DeckParameters staticDirectories(List<String> folders) {
        return list("staticDirs", folders, new Location.Parameter("staticDirectories"));
    }

    private DeckParameters list(String key, List<String> values, Location place) {
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

    /** @param xml elements, or a text in JSON5; without any, Maven hands over the unresolved name of the property */
    DeckParameters revealOptions(@Nullable PlexusConfiguration xml) {
        if (xml != null && xml.getChildCount() > 0) {
            entries.put(REVEAL_OPTIONS, value(xml));
        } else if (xml != null) {
            Optional.ofNullable(xml.getValue())
                    .filter(text -> !text.isBlank() && !text.strip().equals("${course.revealOptions}"))
                    .ifPresent(text -> revealOptionsAsJson = text.strip());
        }
        return this;
    }

    /** Where decks are, and their settings by default. */
    ReaderSettings settings(ParameterProblems problems) {
        separators.forEach((key, regex) -> Separators.fault(regex)
                .ifPresent(fault -> problems.add(key, "'" + regex + "' " + fault + "; write one as in JavaScript")));
        var defaults = new Value.Mapping(entries, ALL_PARAMETERS).over(revealOptions(problems));
        return new ReaderSettings(
                patterns("includes", includes, problems), patterns("excludes", excludes, problems), defaults);
    }

    private static List<String> patterns(String name, List<String> patterns, ParameterProblems problems) {
        return problems.patterns(name, patterns, "write * for a name, and ** for any folders", pattern -> {
            new PathPatterns(List.of(pattern));
            return pattern;
        });
    }

    /** Options that are written as one object; those that are XML elements win, as everywhere in Maven. */
    private Value.Mapping revealOptions(ParameterProblems problems) {
        if (revealOptionsAsJson.isBlank()) {
            return Value.Mapping.empty(ALL_PARAMETERS);
        }
        var parsed = Json5Settings.parse(SourceText.of(REVEAL_OPTIONS, revealOptionsAsJson));
        if (parsed.mapping().isEmpty()) {
            var fault = parsed.problems().stream()
                    .map(problem -> "cannot be read: " + problem.message())
                    .findFirst()
                    .orElse("is not an object in JSON5");
            problems.add(
                    REVEAL_OPTIONS,
                    "'" + revealOptionsAsJson + "' " + fault + "; write for example {transition: 'fade'}");
        }
        var options = parsed.mapping().orElse(Value.Mapping.empty(PLACE_OF_REVEAL_OPTIONS));
        return options.setAt(PLACE_OF_REVEAL_OPTIONS).under(REVEAL_OPTIONS);
    }

    private static Value value(PlexusConfiguration xml) {
        if (xml.getChildCount() == 0) {
            var text = xml.getValue("").strip();
            return scalar(typed(text), text, PLACE_OF_REVEAL_OPTIONS);
        }
        if (isList(xml)) {
            var items = Stream.of(xml.getChildren()).map(DeckParameters::value);
            return new Value.Items(items.toList(), PLACE_OF_REVEAL_OPTIONS);
        }
        var entries = new LinkedHashMap<String, Value>();
        for (var child : xml.getChildren()) {
            entries.put(child.getName(), value(child));
        }
        return new Value.Mapping(entries, PLACE_OF_REVEAL_OPTIONS);
    }

    /** Whether all elements have one name, several times or in its plural around them, as in Maven's own lists. */
    private static boolean isList(PlexusConfiguration xml) {
        var names = Stream.of(xml.getChildren())
                .map(PlexusConfiguration::getName)
                .distinct()
                .toList();
        return names.size() == 1 && (xml.getChildCount() > 1 || isPlural(xml.getName(), names.get(0)));
    }

    /** Whether the last word of a name, such as {@code autoAnimateStyles}, is the plural of another. */
    private static boolean isPlural(String name, String singular) {
        var start = name.length() - singular.length() - 1;
        return start >= 0
                && name.substring(start).equalsIgnoreCase(singular + "s")
                && (start == 0 || Character.isUpperCase(name.charAt(start)));
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
