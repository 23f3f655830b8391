package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.Reference;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Links and images that lack a target or a text.
 *
 * @param marked the references of the slide, with marks in their place
 * @param places where an element's attribute is written
 */
record LinkInspection(SlideElements elements, Marked marked, BiFunction<Element, String, Location> places) {

    private static final Wanted LINKS = Wanted.of("a[href]", "href");
    private static final Wanted IMAGES = Wanted.of("img", "img");
    private static final Evaluator SHOWN = Selector.evaluatorOf("img,svg,picture,video,i,[aria-label]");

    List<Problem> problems() {
        var links = elements.all(LINKS).stream().flatMap(link -> emptyLink(link).stream());
        var images = elements.all(IMAGES).stream()
                .flatMap(image -> Stream.concat(emptyImage(image).stream(), missingAlt(image).stream()));
        return Stream.concat(links, images).toList();
    }

    private Optional<Problem> emptyLink(Element link) {
        if (link.attr("href").isBlank()) {
            return Optional.of(Rule.EMPTY_LINK.at(
                    places.apply(link, "href"), "this link has no target; write one, or remove the link"));
        }
        var shows = link.hasText()
                || link.hasAttr("aria-label")
                || !link.select(SHOWN).isEmpty();
        return marked.at(link, "href").filter(target -> !shows).map(LinkInspection::withoutText);
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
