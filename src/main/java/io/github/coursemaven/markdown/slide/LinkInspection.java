package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;

/**
 * Links and images that lack a target or a text.
 *
 * @param marked the references of the slide, with marks in their place
 * @param places where an element's attribute is written
 */
record LinkInspection(SlideElements elements, Marked marked, BiFunction<Element, String, Location> places) {

    private static final Wanted LINKS = Wanted.of("a[href]", "href");
    private static final Wanted IMAGES = Wanted.of("img", "img");
    /** What shows nothing by itself; any other element may, also one that a script draws. */
    private static final Set<String> INVISIBLE = Set.of(
            ("abbr b bdi bdo big br cite code del dfn div em font h1 h2 h3 h4 h5 h6 i ins kbd link mark meta p q s samp script"
                            + " small span strike strong style sub sup template time tt u var wbr")
                    .split(" "));

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var link : elements.all(LINKS)) {
            emptyLink(link).ifPresent(problems::add);
        }
        for (var image : elements.all(IMAGES)) {
            emptyImage(image).ifPresent(problems::add);
            missingAlt(image).ifPresent(problems::add);
        }
        problems.addAll(new MisplacedTargets(elements, places).problems());
        return problems;
    }

    private Optional<Problem> emptyLink(Element link) {
        if (link.attr("href").isBlank()) {
            return Optional.of(Rule.EMPTY_LINK.at(
                    places.apply(link, "href"), "this link has no target; write one, or remove the link"));
        }
        return marked.at(link, "href").filter(target -> !shows(link)).map(LinkInspection::withoutText);
    }

    private static boolean shows(Element link) {
        return link.hasText()
                || link.hasAttr("aria-label")
                || link.hasAttr("aria-labelledby")
                || link.hasAttr("style")
                || link.classNames().stream().anyMatch(name -> !name.equals("fragment"))
                || link.stream().skip(1).anyMatch(LinkInspection::mayShow);
    }

    /** A style sheet or script may draw something in an element with attributes, such as an icon. */
    private static boolean mayShow(Element inLink) {
        return !INVISIBLE.contains(inLink.normalName())
                || !inLink.attributes().asList().isEmpty();
    }

    private static Problem withoutText(Reference link) {
        return Rule.EMPTY_LINK.about(link, "this link to '" + link.written() + "' has no text; write some");
    }

    private Optional<Problem> emptyImage(Element image) {
        return image.attr("src").isBlank()
                        && image.hasAttr("src")
                        && !image.hasAttr("data-src")
                        && !image.hasAttr("srcset")
                ? Optional.of(Rule.EMPTY_LINK.at(
                        places.apply(image, "src"), "this image has no target; write one, or remove the image"))
                : Optional.empty();
    }

    private Optional<Problem> missingAlt(Element image) {
        return marked.at(image, "src")
                .or(() -> marked.at(image, "data-src"))
                .filter(picture -> image.attr("alt").isBlank())
                .map(picture -> Rule.MISSING_ALT.about(
                        picture,
                        "'" + picture.written()
                                + "' has no text for those who cannot see it; write ![description](…)"));
    }
}
