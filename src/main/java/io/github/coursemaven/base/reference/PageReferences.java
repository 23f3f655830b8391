package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a whole HTML page of an author's own leads to: the files that it loads, and the pages that it links to. Other hosts, forms
 * and metadata are none of them.
 */
public final class PageReferences {

    private static final Pattern LOADED =
            Pattern.compile("(?i).*\\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\\b.*");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final String LAZY = "data-src, data-background, data-background-image, data-background-video"
            + ", data-background-iframe, data-preview-image, data-preview-video, data-preview-link";

    private PageReferences() {}

    /**
     * What was found in a page.
     *
     * @param references those to files, in the order of the page
     * @param markup the page with gaps in place of the references that can be replaced
     * @param modules those of the references that load a script as a module
     * @param base what paths are relative to instead of the page; the markup has a gap for it, too
     */
    public record Found(List<Reference> references, Markup markup, Set<Reference> modules, Optional<Base> base) {
        public Found {
            references = List.copyOf(references);
            modules = Set.copyOf(modules);
        }
    }

    /**
     * A {@code <base href>} on the same host.
     *
     * @param reference its address
     * @param covered the references that are relative to it: what is loaded after it, and all links
     */
    public record Base(Reference reference, Set<Reference> covered) {
        public Base {
            covered = Set.copyOf(covered);
        }
    }

    /** Reads a page. */
    public static Found in(SourceText html) {
        var page = Parser.htmlParser().setTrackPosition(true).parseInput(html.text(), "");
        var offsets = new AttributeOffsets();
        var base = Optional.ofNullable(page.selectFirst("base[href]"))
                .map(element -> base(html, element, offsets.of(element, "href")));
        var withoutMeaning = new ArrayList<Element>(page.select("base[href]"));
        page.select("link[href]").stream()
                .filter(link -> !LOADED.matcher(link.attr("rel")).matches())
                .forEach(withoutMeaning::add);
        withoutMeaning.forEach(element -> element.removeAttr("href"));
        page.getAllElements()
                .forEach(element -> List.of("action", "formaction", "cite").forEach(element::removeAttr));
        withoutLazy(page);
        var marked = HtmlReferences.mark(page, html, offsets);
        var modules = new HashSet<Reference>();
        for (var script : page.select("script[type=module][src]")) {
            marked.at(script, "src").ifPresent(modules::add);
        }
        return found(html.text(), marked, modules, base);
    }

    private static Place base(SourceText html, Element element, int start) {
        var written = element.attr("href");
        var offset = start + written.length() - written.stripLeading().length();
        var location = html.locationAt(Math.min(offset, html.text().length()));
        return new Place(offset, Reference.of(location, Kind.LINK, written.strip()));
    }

    /** In presentations, reveal.js loads these; elsewhere, other scripts may give them another meaning. */
    private static void withoutLazy(Document page) {
        if (page.select(".reveal .slides").isEmpty()) {
            for (var element : page.getAllElements()) {
                List.of(LAZY.split(", ", -1)).forEach(element::removeAttr);
            }
        }
    }

    private record Place(int start, Reference reference) {

        boolean isCoveredBy(Place base) {
            return start > base.start || reference.kind() == Kind.LINK;
        }
    }

    private static Found found(
            String html, HtmlReferences.Marked marked, Set<Reference> modules, Optional<Place> base) {
        var places = new ArrayList<Place>();
        for (var index = 0; index < marked.references().size(); index++) {
            places.add(new Place(marked.starts().get(index), marked.references().get(index)));
        }
        places.removeIf(place -> !isFile(place.reference()));
        places.sort(Comparator.comparingInt(Place::start));
        base.filter(PageReferences::isElsewhere).ifPresent(other -> places.removeIf(place -> place.isCoveredBy(other)));
        var references = places.stream().map(Place::reference).toList();
        var local = base.filter(place -> !isElsewhere(place));
        var covered = places.stream()
                .filter(place -> local.filter(place::isCoveredBy).isPresent())
                .map(Place::reference)
                .collect(Collectors.toSet());
        local.ifPresent(places::add);
        places.sort(Comparator.comparingInt(Place::start));
        return new Found(
                references, markup(html, places), modules, local.map(place -> new Base(place.reference(), covered)));
    }

    private static boolean isElsewhere(Place base) {
        return ELSEWHERE.matcher(base.reference().written()).matches();
    }

    private static boolean isFile(Reference reference) {
        return reference.target() instanceof Target.Local local && !local.sameDocument();
    }

    /** A reference that is written with entities, other than that of an ampersand, stays as it is. */
    private static Markup markup(String html, List<Place> places) {
        var literals = new ArrayList<String>();
        var references = new ArrayList<Reference>();
        var end = 0;
        for (var place : places) {
            var written = place.reference().written();
            var length = List.of(written, written.replace("&", "&amp;")).stream()
                    .filter(text -> html.startsWith(text, place.start()))
                    .map(String::length)
                    .findFirst();
            if (length.isPresent() && place.start() >= end) {
                literals.add(html.substring(end, place.start()));
                references.add(place.reference());
                end = place.start() + length.get();
            }
        }
        literals.add(html.substring(end));
        return new Markup(literals, references);
    }
}
