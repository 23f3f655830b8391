package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/**
 * Finds links, images and the like whose target is in an attribute that they do not have: {@code <img href="a.png">}.
 *
 * @param places where an element's attribute is written
 */
record MisplacedTargets(SlideElements elements, BiFunction<Element, String, Location> places) {

    private static final Map<String, String> NAMES = Map.of(
            "a", "link", "img", "image", "iframe", "frame", "video", "video", "audio", "sound", "source", "source");
    private static final Wanted ALL =
            Wanted.of(String.join(",", NAMES.keySet()), NAMES.keySet().toArray(String[]::new));
    /** What authors write instead. */
    private static final List<String> OTHERS =
            List.of("src", "href", "scr", "source", "sorce", "url", "file", "herf", "hfer", "hre", "ref", "link");

    /** With one of these, an element has a target, or is one. */
    private static final List<String> TARGETS = List.of("src", "srcset", "data-src", "data-srcset", "srcdoc");

    private static final List<String> OF_LINKS = List.of("href", "name", "id", "xlink:href");

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var element : elements.all(ALL)) {
            if (!hasAny(element.nameIs("a") ? OF_LINKS : TARGETS, element)) {
                withoutTarget(element).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean hasAny(List<String> attributes, Element element) {
        for (var attribute : attributes) {
            if (element.hasAttr(attribute)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Problem> withoutTarget(Element element) {
        var name = NAMES.get(element.normalName());
        return OTHERS.stream()
                .filter(other -> !element.attr(other).isBlank())
                .findFirst()
                .map(other -> Rule.EMPTY_LINK.at(
                        places.apply(element, other),
                        "this " + name + " has no target, because '" + other + "' is not an attribute of " + name
                                + "s; write '" + (element.nameIs("a") ? "href" : "src") + "'"));
    }
}
