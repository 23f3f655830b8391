package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.options.FilteredText;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code ${project.version}} and other properties of a POM are, for decks that ask for it.
 *
 * @param values by their names
 * @param unset names of properties that decks may have, but that have no value in this POM
 */
public record PomValues(Map<String, String> values, Set<String> unset) {

    /** There is no POM. */
    public static final PomValues NONE = new PomValues(Map.of(), Set.of());

    /** A property, with the backslashes before it, of which an odd one means that it is text. */
    private static final Pattern PROPERTY = Pattern.compile("(\\\\*+)(\\$\\{([A-Za-z][\\w.-]{0,99})\\})");

    public PomValues {
        values = Map.copyOf(values);
        unset = Set.copyOf(unset);
    }

    /** A text with values in place of properties; those without a value stay, and are reported. */
    SourceText in(SourceText text, FilteredText filtered, Consumer<Problem> problems) {
        if (filtered == FilteredText.NOTHING || !text.text().contains("${")) {
            return text;
        }
        var read = filtered == FilteredText.ALL ? CodeText.withoutNamedSources(text) : CodeText.blanked(text.text());
        return text.replace(
                PROPERTY, found -> read.charAt(found.start(2)) == '$' ? value(found, text, problems) : found.group());
    }

    private String value(MatchResult found, SourceText text, Consumer<Problem> problems) {
        var backslashes = found.group(1);
        if (backslashes.length() % 2 == 1) {
            return backslashes.substring(1) + found.group(2);
        }
        var name = found.group(3);
        if (!values.containsKey(name)) {
            problems.accept(Rule.UNKNOWN_PROPERTY.at(
                    text.locationAt(found.start(2)), "'" + found.group(2) + "' " + complaint(name)));
            return found.group();
        }
        // decks are read as HTML, and a line end could begin a slide
        var value = values.getOrDefault(name, "").strip();
        return backslashes + value.replaceAll("\\s+", " ").replace("&", "&amp;");
    }

    private String complaint(String name) {
        var asText = "write '\\${" + name + "}' to show it as it is";
        if (unset.contains(name)) {
            return "has no value in the POM of its module; set it there, or " + asText;
        }
        var known = new TreeSet<>(values.keySet());
        return EditDistance.nearest(name, known)
                .map(near -> "is not a property that decks may show" + Resolution.didYouMean("${" + near + "}"))
                .orElse("is not a property that decks may show; name it in the parameter 'properties', or " + asText);
    }
}
