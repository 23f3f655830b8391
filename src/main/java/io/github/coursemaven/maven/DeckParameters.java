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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** The settings of decks, unless they or a configuration file say otherwise. */
final class DeckParameters {

    private static final String REVEAL_OPTIONS = "revealOptions";
    private static final List<String> PATHS = List.of("theme", "highlightTheme", "css", "scripts", "staticDirs");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Location PLACE_OF_REVEAL_OPTIONS = new Location.Parameter(REVEAL_OPTIONS);
    private static final Location ALL_PARAMETERS = new Location.Parameter("configuration");

    private final List<String> includes;
    private final List<String> excludes;
    private final String revealOptionsAsJson;
    private List<PlexusConfiguration> revealOptions = List.of();
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
        Given.text(value).ifPresent(text -> entries.put(key, scalar(text, text, new Location.Parameter(key))));
        return this;
    }

    /** @param regex in JavaScript's syntax; null if the user has not set it */
    DeckParameters separator(String key, @Nullable String regex) {
        Given.text(regex).ifPresent(text -> separators.put(key, text));
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

    /**
     * The options, merged key by key.
     *
     * @param xml elements, or a text in JSON5, the strongest first; without any, Maven hands over the unresolved name of the property
     */
    DeckParameters revealOptions(List<PlexusConfiguration> xml) {
        revealOptions = List.copyOf(xml);
        return this;
    }

    /**
     * Where decks are, and their settings by default.
     *
     * @param paths turns a path of a style sheet and the like into one in the course
     */
    ReaderSettings settings(ParameterProblems problems, UnaryOperator<String> paths) {
        separators.forEach((key, regex) ->
                Separators.faultAndCure(regex).ifPresent(fault -> problems.add(key, "'" + regex + "' " + fault)));
        var inCourse = new LinkedHashMap<>(entries);
        PATHS.forEach(key -> inCourse.computeIfPresent(key, (name, value) -> changed(value, paths)));
        var defaults = new Value.Mapping(inCourse, ALL_PARAMETERS).over(revealOptions(problems));
        return new ReaderSettings(
                patterns("includes", includes, problems), patterns("excludes", excludes, problems), defaults);
    }

    private static Value changed(Value value, UnaryOperator<String> paths) {
        if (value instanceof Value.Items items) {
            var changed =
                    items.values().stream().map(item -> changed(item, paths)).toList();
            return new Value.Items(changed, items.location());
        }
        if (value instanceof Value.Scalar scalar) {
            var path = paths.apply(scalar.text());
            return scalar(path, path, scalar.location());
        }
        return value;
    }

    private static List<String> patterns(String name, List<String> patterns, ParameterProblems problems) {
        return problems.patterns(name, patterns, "write * for a name, and ** for any folders", pattern -> {
            new PathPatterns(List.of(pattern));
            return pattern;
        });
    }

    /** What a POM writes as a text replaces the property; what it writes as elements is put over it. */
    private Value.Mapping revealOptions(ParameterProblems problems) {
        var isText = revealOptions.stream().anyMatch(each -> !json(each).isEmpty());
        var written = revealOptions.stream().flatMap(each -> Stream.concat(elements(each), text(json(each), problems)));
        return Stream.concat(written, text(isText ? "" : revealOptionsAsJson, problems))
                .reduce(Value.Mapping::over)
                .orElse(Value.Mapping.empty(ALL_PARAMETERS));
    }

    private static String json(PlexusConfiguration xml) {
        var text = xml.getValue("").strip();
        return text.equals("${course.revealOptions}") ? "" : text;
    }

    private static Stream<Value.Mapping> elements(PlexusConfiguration xml) {
        return xml.getChildCount() == 0
                ? Stream.empty()
                : Stream.of(new Value.Mapping(Map.of(REVEAL_OPTIONS, value(xml)), ALL_PARAMETERS));
    }

    private static Stream<Value.Mapping> text(String json, ParameterProblems problems) {
        if (json.isBlank()) {
            return Stream.empty();
        }
        var parsed = Json5Settings.parse(SourceText.of(REVEAL_OPTIONS, json));
        if (parsed.mapping().isEmpty()) {
            var fault = parsed.problems().stream()
                    .map(problem -> "cannot be read: " + problem.message())
                    .findFirst()
                    .orElse("is not an object in JSON5");
            problems.add(REVEAL_OPTIONS, "'" + json + "' " + fault + "; write for example {transition: 'fade'}");
        }
        return parsed.mapping().stream()
                .map(options -> options.setAt(PLACE_OF_REVEAL_OPTIONS).under(REVEAL_OPTIONS));
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
