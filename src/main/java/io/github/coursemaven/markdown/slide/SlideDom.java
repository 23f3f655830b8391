package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.base.reference.AttributeOffsets;
import io.github.coursemaven.base.reference.HtmlReferences;
import io.github.coursemaven.base.reference.HtmlReferences.Marked;
import io.github.coursemaven.base.reference.ReservedCharacters;
import io.github.coursemaven.markdown.html.Formulas;
import io.github.coursemaven.markdown.html.MarkdownHtml;
import io.github.coursemaven.markdown.html.MarkedFormula;
import io.github.coursemaven.markdown.paper.PaperDom;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Wanted HEADINGS = Wanted.of("h1,h2,h3,h4,h5,h6", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Wanted WITHOUT_LANGUAGE =
            Wanted.of("pre > code[class=" + MarkdownHtml.NO_LANGUAGE + "]", MarkdownHtml.NO_LANGUAGE);
    private static final Wanted DIAGRAMS = Wanted.of("pre code.mermaid", "mermaid");

    private final SourceText html;
    private final Set<String> taken;
    private final LeftOut leftOut;
    private final AttributeOffsets offsets = new AttributeOffsets();
    private final Element section = new Element("section");
    private final List<Problem> problems = new ArrayList<>();
    private boolean hasComments;
    private boolean hasLostParts;

    /**
     * @param taken ids that no heading gets from its text
     * @param leftOut what the slide loses
     * @param ofNotes what is wrong with the lines that begin notes
     * @throws TooComplex if elements are nested too deeply
     */
    SlideDom(SourceText html, Set<String> taken, LeftOut leftOut, List<Problem> ofNotes) {
        problems.addAll(ofNotes);
        this.html = ReservedCharacters.referencesReplaced(html);
        this.taken = taken;
        this.leftOut = leftOut;
        var document = new Document("");
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8");
        document.appendChild(section);
        section.appendChildren(Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(MOST_NESTED + 2)
                .parseFragmentInput(this.html.text(), new Element("section"), ""));
        NodeTraversor.traverse(this::lookAt, section);
    }

    private void lookAt(Node node, int depth) {
        hasComments |= node instanceof Comment;
        if (depth > MOST_NESTED && node instanceof Element element) {
            throw new TooComplex(
                    location(element),
                    "elements are nested more than " + MOST_NESTED
                            + " levels deep here, which is more than browsers allow; close some");
        }
    }

    /** @param written the slide and its notes */
    SlideContent content(List<MarkdownHtml.Written> written) {
        var elements = tidied();
        var headings = elements.all(HEADINGS);
        var heading = heading(headings);
        var formulas = Formulas.mark(section, html.text());
        var inspection = new SlideInspection(section, elements, html, offsets);
        var ids = inspection.ids(generatedIds(headings));
        var found = inspection.found();
        var marked = marked(inspection, elements, told(written));
        var notes = new SlideNotes(section, elements, marked).take();
        var inner = section.html();
        var body = marked.markup(inner);
        return new SlideContent(
                marked.markup(section.attributes().html()),
                body,
                notes.sections().orElse(body),
                new PaperDom(section, elements.sections(), marked, inner).paper(body),
                notes.notes(),
                notes.styles(),
                SlideLinks.of(marked, written, told(written)),
                ids,
                found.fragments(),
                found.codeBlocks(),
                found.icons(),
                slideFormulas(formulas),
                heading,
                features(elements, formulas),
                hasLostParts ? List.of() : found.unknownWords(),
                hasLostParts ? List.of() : problems);
    }

    /** Marks the references. What is to be said about attributes is said before. */
    private Marked marked(SlideInspection inspection, SlideElements elements, List<MarkdownHtml.Written> written) {
        problems.addAll(inspection.problems());
        var marked = HtmlReferences.mark(section, html, offsets);
        inspectText(new LinkInspection(elements, marked, inspection::locationOf), written);
        return marked;
    }

    private void inspectText(LinkInspection inspection, List<MarkdownHtml.Written> written) {
        problems.addAll(inspection.problems());
        written.forEach(each -> problems.addAll(each.definitions().problems()));
        written.forEach(each -> problems.addAll(each.problems()));
    }

    private static Optional<String> heading(List<Element> headings) {
        return headings.stream()
                .findFirst()
                .map(heading -> Formulas.withoutMarks(heading.text()))
                .filter(text -> !text.isBlank());
    }

    /** Sets the attributes from comments, and removes what must not reach the page; the elements after that. */
    private SlideElements tidied() {
        if (hasComments) {
            new ElementAttributes(section, html, offsets, problems::add).apply();
        }
        if (leftOut.notes()) {
            problems.clear();
        }
        hasLostParts = leftOut.removeFrom(section);
        var elements = new SlideElements(section);
        new ScriptsAndBases(section, html, offsets).remove(elements, problems::add);
        removeAbsentLanguages(elements);
        if (hasComments) {
            Removal.below(section, Comment.class::isInstance);
        }
        return elements;
    }

    /** Whose words problems may have: none of a slide that lost parts, because its Markdown was read with them. */
    private List<MarkdownHtml.Written> told(List<MarkdownHtml.Written> written) {
        return hasLostParts ? List.of() : written;
    }

    /** The headings that have ids from their texts; such an id gives way to one that the author gives to another element. */
    private Set<Element> generatedIds(List<Element> headings) {
        var generated = headings.stream().filter(this::isIdGenerated).toList();
        var kept = Collections.<Element>newSetFromMap(new IdentityHashMap<>());
        kept.addAll(generated);
        var ofAuthor = generated.isEmpty()
                ? Set.<String>of()
                : section.stream()
                        .filter(element -> !kept.contains(element))
                        .map(Element::id)
                        .collect(Collectors.toSet());
        for (var heading : generated) {
            if (taken.contains(heading.id()) || ofAuthor.contains(heading.id())) {
                heading.removeAttr("id");
                kept.remove(heading);
            }
        }
        return kept;
    }

    /** Tags that the author did not write have a single place in the source. */
    private boolean isIdGenerated(Element heading) {
        return heading.hasAttr("id") && location(heading).equals(html.locationAt(offsets.of(heading, "id")));
    }

    private static void removeAbsentLanguages(SlideElements elements) {
        elements.all(WITHOUT_LANGUAGE).stream()
                .filter(code -> code.parents().stream().noneMatch(parent -> parent.nameIs("code")))
                .forEach(code -> code.removeAttr("class"));
    }

    private Set<Feature> features(SlideElements elements, List<MarkedFormula> formulas) {
        var features = EnumSet.noneOf(Feature.class);
        if (!formulas.isEmpty()) {
            features.add(Feature.MATH);
        }
        if (!elements.all(DIAGRAMS).isEmpty()) {
            features.add(Feature.MERMAID);
        }
        return features;
    }

    private List<SlideFormula> slideFormulas(List<MarkedFormula> formulas) {
        return formulas.stream()
                .map(formula -> new SlideFormula(
                        formula.tex(),
                        html.locationAt(Math.min(formula.offset(), html.text().length()))))
                .toList();
    }

    private Location location(Element element) {
        return html.locationAt(Math.max(0, element.sourceRange().startPos()));
    }
}
