package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.reference.AttributeOffsets;
import io.github.coursemaven.base.reference.SlideBackground;
import io.github.coursemaven.markdown.html.Formulas;
import io.github.coursemaven.markdown.html.HeadingIds;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a slide's elements say without a look at other slides or the disk. */
final class SlideInspection {

    private static final Pattern NOT_IN_KATEX =
            Pattern.compile("\\\\(?:begin\\{eqnarray\\*?\\}|(?:require|label|eqref|ref)(?![A-Za-z]))");

    private static final Wanted FRAGMENTS = Wanted.of(".fragment", "fragment");
    private static final Wanted STEPS = Wanted.of("code[data-line-numbers]", "data-line-numbers");
    private static final Wanted CODE_BLOCKS = Wanted.of("pre > code", "code");
    private static final Wanted BACKGROUNDS = Wanted.of("[data-background]", "data-background");

    private final Element section;
    private final SlideElements elements;
    private final SourceText html;
    private final AttributeOffsets offsets;
    private final HeadingIds headingIds;
    private final List<Element> sections;

    SlideInspection(
            Element section, SlideElements elements, SourceText html, AttributeOffsets offsets, HeadingIds headingIds) {
        this.section = section;
        this.elements = elements;
        this.html = html;
        this.offsets = offsets;
        this.headingIds = headingIds;
        this.sections = section.children().stream()
                .filter(child -> child.nameIs("section"))
                .toList();
    }

    /** Whether there are sections in the slide. */
    boolean isStack() {
        return !sections.isEmpty();
    }

    /** The elements that links can lead to. */
    List<Id> ids() {
        return new SlideIds(section, headingIds, this::locationOf).found();
    }

    /** How many steps each section has after the first, or else the slide. */
    List<Integer> fragments() {
        return (isStack() ? sections : List.of(section))
                .stream().map(this::fragments).toList();
    }

    /** Elements with the same index appear together; highlighted lines appear one after another. */
    private int fragments(Element part) {
        var fragments = elements.allIn(part, FRAGMENTS);
        var indexed =
                fragments.eachAttr("data-fragment-index").stream().distinct().count();
        var single = fragments.stream()
                .filter(fragment -> !fragment.hasAttr("data-fragment-index"))
                .count();
        var steps = elements.allIn(part, STEPS).stream()
                .mapToLong(code -> code.attr("data-line-numbers")
                        .chars()
                        .filter(c -> c == '|')
                        .count())
                .sum();
        return (int) (indexed + single + steps);
    }

    List<CodeBlock> codeBlocks() {
        return elements.all(CODE_BLOCKS).stream().map(this::codeBlock).toList();
    }

    private CodeBlock codeBlock(Element code) {
        var steps = Optional.of(code)
                .filter(element -> element.hasAttr("data-line-numbers"))
                .map(element -> new CodeBlock.Steps(
                        element.attr("data-line-numbers"), locationOf(element, "data-line-numbers")));
        var lines = (int) code.wholeText().stripTrailing().lines().count();
        return new CodeBlock(code.attr("class"), locationOf(code, "class"), lines, steps);
    }

    /** Backgrounds that reveal.js reads as colours, and formulas that KaTeX cannot typeset. */
    List<Problem> problems(boolean hasFormulas) {
        var problems = new ArrayList<Problem>();
        for (var element : elements.all(BACKGROUNDS)) {
            background(element).ifPresent(problems::add);
        }
        for (var text : hasFormulas ? section.selectNodes("*", Element.class) : List.<Element>of()) {
            text.textNodes().forEach(node -> formula(node).ifPresent(problems::add));
        }
        return problems;
    }

    private Optional<Problem> background(Element element) {
        var value = element.attr("data-background");
        return SlideBackground.isMistakenForColour(value)
                ? Optional.of(Rule.DATA_BACKGROUND.at(
                        locationOf(element, "data-background"),
                        "'" + value
                                + "' looks like a file, but reveal.js reads it as a colour; write"
                                + " data-background-image"))
                : Optional.empty();
    }

    private Optional<Problem> formula(TextNode text) {
        var matcher = NOT_IN_KATEX.matcher(text.getWholeText());
        if (Formulas.isIgnored(text) || !matcher.find()) {
            return Optional.empty();
        }
        var offset = Math.max(0, text.sourceRange().startPos());
        return Optional.of(Rule.MATH.at(
                html.locationAt(Math.min(offset, html.text().length())),
                "KaTeX cannot typeset '" + matcher.group() + "' in this formula; write it another way"));
    }

    Location locationOf(Element element, String attribute) {
        return html.locationAt(
                Math.min(offsets.of(element, attribute), html.text().length()));
    }
}
