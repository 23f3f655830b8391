package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
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
        return elements.all(ALL).stream()
                .flatMap(element -> problem(element).stream())
                .toList();
    }

    private Optional<Problem> problem(Element element) {
        var isLink = element.nameIs("a");
        var name = NAMES.get(element.normalName());
        return (isLink ? OF_LINKS : TARGETS).stream().anyMatch(element::hasAttr)
                ? Optional.empty()
                : OTHERS.stream()
                        .filter(other -> !element.attr(other).isBlank())
                        .findFirst()
                        .map(other -> Rule.EMPTY_LINK.at(
                                places.apply(element, other),
                                "this " + name + " has no target, because '" + other + "' is not an attribute of "
                                        + name + "s; write '" + (isLink ? "href" : "src") + "'"));
    }
}
