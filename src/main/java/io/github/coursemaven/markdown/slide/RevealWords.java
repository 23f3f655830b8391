package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The values of attributes of slides that reveal.js 6.0.2 knows (its style sheets, and {@code js/reveal.js}), and their mistakes. */
final class RevealWords {

    private static final Pattern WORD = Pattern.compile("\\S++");

    private static final List<Values> VALUES = List.of(
            new Values("data-visibility", words("hidden uncounted"), Set.of("visible")),
            new Values("data-transition-speed", words("default fast slow"), Set.of("medium", "normal")),
            new Values("data-background-transition", words("none fade slide convex concave zoom default"), Set.of()));

    /** Of these, an attribute may have one for each way. */
    private static final Values TRANSITIONS =
            new Values("data-transition", words("none fade slide convex concave zoom default"), Set.of("cube", "page"));

    private static final Pattern WAY = Pattern.compile("-(?:in|out)$");

    private final SlideElements elements;
    private final Places places;

    /** Where a character in the value of an attribute is written. */
    interface Places {
        /**
         * The place.
         *
         * @param offset of the character, 0-based
         */
        Location of(Element element, String attribute, int offset);
    }

    RevealWords(SlideElements elements, Places places) {
        this.elements = elements;
        this.places = places;
    }

    /**
     * The values of one attribute.
     *
     * @param others that do no harm; messages do not name them
     */
    private record Values(String attribute, List<String> names, Set<String> others, Wanted wanted) {

        Values(String attribute, List<String> names, Set<String> others) {
            this(attribute, names, others, Wanted.of("section[" + attribute + "]", attribute));
        }

        boolean have(String value) {
            return value.isEmpty() || names.contains(value) || others.contains(value);
        }

        String complaint(String value) {
            var last = names.size() - 1;
            return "'" + attribute + "' must be " + String.join(", ", names.subList(0, last)) + " or "
                    + names.get(last) + ", not '" + value + "'"
                    + EditDistance.nearest(value, names)
                            .map(meant -> "; did you mean '" + meant + "'?")
                            .orElse("");
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    List<UnknownWord> found() {
        var found = new ArrayList<UnknownWord>();
        for (var values : VALUES) {
            for (var section : elements.all(values.wanted())) {
                value(section, values).ifPresent(found::add);
            }
        }
        for (var section : elements.all(TRANSITIONS.wanted())) {
            transition(section).ifPresent(found::add);
        }
        found.addAll(new RevealClasses(elements, places).found());
        return found;
    }

    private Optional<UnknownWord> value(Element section, Values values) {
        var value = section.attr(values.attribute()).strip();
        return values.have(value)
                ? Optional.empty()
                : Optional.of(unknown(section, values, value, 0, values.complaint(value)));
    }

    private Optional<UnknownWord> transition(Element section) {
        return WORD.matcher(section.attr(TRANSITIONS.attribute()))
                .results()
                .filter(word -> !TRANSITIONS.have(WAY.matcher(word.group()).replaceFirst("")))
                .findFirst()
                .map(word ->
                        unknown(section, TRANSITIONS, word.group(), word.start(), TRANSITIONS.complaint(word.group())));
    }

    private UnknownWord unknown(Element section, Values values, String word, int offset, String complaint) {
        return new UnknownWord(word, Rule.OPTION_VALUE.at(places.of(section, values.attribute(), offset), complaint));
    }
}
