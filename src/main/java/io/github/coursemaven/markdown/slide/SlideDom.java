package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.base.reference.AttributeOffsets;
import io.github.coursemaven.base.reference.HtmlReferences;
import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.Markup;
import io.github.coursemaven.markdown.html.Formulas;
import io.github.coursemaven.markdown.html.HeadingIds;
import io.github.coursemaven.markdown.html.LinkDefinitions;
import io.github.coursemaven.markdown.html.MarkdownHtml;
import io.github.coursemaven.markdown.paper.PaperDom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of one slide, as a browser would build them from {@code section.innerHTML}; with the attributes from comments
 * set, and without what must not reach the page.
 */
final class SlideDom {

    /** How deeply Chromium's parser nests elements at most. */
    private static final int MOST_NESTED = 512;

    private final SourceText html;
    private final HeadingIds headingIds;
    private final AttributeOffsets offsets = new AttributeOffsets();
    private final Element section = new Element("section");
    private final List<Problem> problems = new ArrayList<>();

    /** @throws TooComplex if elements are nested too deeply */
    SlideDom(SourceText html, HeadingIds headingIds) {
        this.html = html;
        this.headingIds = headingIds;
        var document = new Document("");
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8");
        document.appendChild(section);
        section.appendChildren(Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(MOST_NESTED + 2)
                .parseFragmentInput(html.text(), new Element("section"), ""));
        NodeTraversor.traverse(this::checkDepth, section);
    }

    private void checkDepth(Node node, int depth) {
        if (depth > MOST_NESTED && node instanceof Element element) {
            throw new TooComplex(
                    location(element),
                    "elements are nested more than " + MOST_NESTED
                            + " levels deep here, which is more than browsers allow; close some");
        }
    }

    /** @param definitions of the slide and of its notes */
    SlideContent content(List<LinkDefinitions> definitions) {
        tidy();
        var heading = heading();
        var features = features();
        var inspection = new SlideInspection(section, html, offsets, headingIds);
        var ids = inspection.ids();
        var fragments = inspection.fragments();
        var codeBlocks = inspection.codeBlocks();
        problems.addAll(inspection.problems(features.contains(Feature.MATH)));
        var marked = HtmlReferences.mark(section, html, offsets);
        inspectLinks(new LinkInspection(section, marked, inspection::locationOf), definitions);
        var stylesInNotes = marked.markup(section.select("aside.notes style").outerHtml());
        var notes = notes(marked);
        var inner = section.html();
        var body = marked.markup(inner);
        return new SlideContent(
                marked.markup(section.attributes().html()),
                body,
                new PaperDom(section, marked, inner).paper(body),
                notes,
                stylesInNotes,
                links(marked, definitions),
                ids,
                inspection.isStack(),
                fragments,
                codeBlocks,
                heading,
                features,
                problems);
    }

    private void inspectLinks(LinkInspection inspection, List<LinkDefinitions> definitions) {
        problems.addAll(inspection.problems());
        definitions.forEach(each -> problems.addAll(each.problems()));
    }

    private Optional<String> heading() {
        return Optional.ofNullable(section.selectFirst("h1,h2,h3,h4,h5,h6"))
                .map(Element::text)
                .filter(text -> !text.isBlank());
    }

    /** Sets the attributes from comments, and removes what must not reach the page. */
    private void tidy() {
        new ElementAttributes(section, html, offsets, problems::add).apply();
        removeScripts();
        removeBases();
        removeAbsentLanguages();
        preferIdsOfAuthor();
        Removal.below(section, Comment.class::isInstance);
    }

    private static SlideLinks links(Marked marked, List<LinkDefinitions> definitions) {
        var defined = definitions.stream().flatMap(each -> each.used().stream()).toList();
        return new SlideLinks(marked.references(), defined, marked.ignored());
    }

    private void removeScripts() {
        for (var script : section.select("script")) {
            problems.add(Rule.SCRIPT_REMOVED.at(
                    location(script),
                    "a script in a slide does not run; name it in the front matter, under 'scripts'"));
        }
        Removal.below(section, node -> node.nameIs("script"));
    }

    private void removeBases() {
        for (var base : section.select("base")) {
            problems.add(Rule.BAD_URL.at(
                    html.locationAt(offsets.of(base, "href")),
                    "'" + base.attr("href")
                            + "' would change where all relative addresses of the page lead; remove the <base>"));
        }
        Removal.below(section, node -> node.nameIs("base"));
    }

    /** An id that the author gives to the slide is not also that of a heading on it. */
    private void preferIdsOfAuthor() {
        section.select("h1,h2,h3,h4,h5,h6").stream()
                .filter(heading -> !section.id().isEmpty() && heading.id().equals(section.id()))
                .forEach(heading -> heading.removeAttr("id"));
    }

    private void removeAbsentLanguages() {
        section.select("pre > code[class=" + MarkdownHtml.NO_LANGUAGE + "]").stream()
                .filter(code -> code.parents().stream().noneMatch(parent -> parent.nameIs("code")))
                .forEach(code -> code.removeAttr("class"));
    }

    private Set<Feature> features() {
        var features = EnumSet.noneOf(Feature.class);
        if (Formulas.mark(section)) {
            features.add(Feature.MATH);
        }
        if (!section.select("pre code.mermaid").isEmpty()) {
            features.add(Feature.MERMAID);
        }
        return features;
    }

    private List<Markup> notes(Marked marked) {
        var notes = new ArrayList<Markup>();
        for (var aside : section.select("aside.notes")) {
            notes.add(marked.markup(aside.outerHtml()));
        }
        Removal.below(section, node -> node instanceof Element aside && aside.is("aside.notes"));
        if (section.hasAttr("data-notes")) {
            var aside = new Element("aside").addClass("notes").text(section.attr("data-notes"));
            section.appendChild(aside);
            notes.add(marked.markup(aside.outerHtml()));
            aside.remove();
            section.removeAttr("data-notes");
        }
        return notes;
    }

    private Location location(Element element) {
        return html.locationAt(Math.max(0, element.sourceRange().startPos()));
    }
}
