package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.WhiteSpace;
import io.github.coursemaven.base.reference.AttributeOffsets;
import io.github.coursemaven.base.reference.SlideBackground;
import io.github.coursemaven.markdown.slide.SlideElements.Wanted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a slide's elements say without a look at other slides or the disk. */
final class SlideInspection {

    /** An index as JavaScript's {@code parseInt} reads it; reveal.js never shows a fragment with another (6.0.2, {@code fragments.js}). */
    private static final Pattern INDEX = Pattern.compile("[" + WhiteSpace.CLASS + "]*[+]?0*([0-9]+)");

    private static final Wanted FRAGMENTS = Wanted.of(".fragment", "fragment");
    private static final Wanted FRAGMENTS_IN_NOTES = Wanted.of("aside.notes .fragment", "fragment");
    private static final Wanted STEPS = Wanted.of("code[data-line-numbers]", "data-line-numbers");
    private static final Wanted CODE_BLOCKS = Wanted.of("pre > code", "code");
    private static final Wanted ICONS = Wanted.of("[class~=(?<!\\S)fa-]:not(svg)", "fa-");
    private static final Wanted BACKGROUNDS = Wanted.of("[data-background]", "data-background");

    private final Element section;
    private final SlideElements elements;
    private final SourceText html;
    private final AttributeOffsets offsets;
    private final List<Element> sections;

    SlideInspection(Element section, SlideElements elements, SourceText html, AttributeOffsets offsets) {
        this.section = section;
        this.elements = elements;
        this.html = html;
        this.offsets = offsets;
        this.sections = elements.sections();
    }

    /**
     * What is on the slide, as {@link SlideContent} has it.
     */
    record Found(
            List<Integer> fragments,
            List<CodeBlock> codeBlocks,
            List<IconClasses> icons,
            List<UnknownWord> unknownWords) {

        Found {
            fragments = List.copyOf(fragments);
            codeBlocks = List.copyOf(codeBlocks);
            icons = List.copyOf(icons);
            unknownWords = List.copyOf(unknownWords);
        }
    }

    Found found() {
        return new Found(fragments(), codeBlocks(), icons(), new RevealWords(elements, this::locationIn).found());
    }

    /**
     * The elements that links can lead to.
     *
     * @param generated the headings that got their ids from their texts
     */
    List<Id> ids(Set<Element> generated) {
        return new SlideIds(section, sections.size(), generated, this::locationOf).found();
    }

    /** How many steps each section has after the first, and last the slide without them. */
    private List<Integer> fragments() {
        if (!elements.mayHave(FRAGMENTS) && !elements.mayHave(STEPS)) {
            return Collections.nCopies(sections.size() + 1, 0);
        }
        var counts = new ArrayList<Integer>();
        for (var part : sections) {
            counts.add(fragments(seen(elements.allIn(part, FRAGMENTS)), seen(elements.allIn(part, STEPS))));
        }
        counts.add(fragments(seen(besideSections(FRAGMENTS)), seen(besideSections(STEPS))));
        return counts;
    }

    private static List<Element> seen(List<Element> found) {
        return found.stream()
                .filter(element -> element.parents().stream().noneMatch(SlideElements::isUnseen))
                .toList();
    }

    private List<Element> besideSections(Wanted wanted) {
        return elements.all(wanted).stream()
                .filter(element -> sections.stream()
                        .noneMatch(part ->
                                part.equals(element) || element.parents().contains(part)))
                .toList();
    }

    /** Elements with the same index appear together; highlighted lines appear one after another. */
    private static int fragments(List<Element> fragments, List<Element> highlighted) {
        var indexed = fragments.stream()
                .map(fragment -> INDEX.matcher(fragment.attr("data-fragment-index")))
                .filter(Matcher::lookingAt)
                .map(index -> index.group(1))
                .distinct()
                .count();
        var single = fragments.stream()
                .filter(fragment -> !fragment.hasAttr("data-fragment-index"))
                .count();
        var steps = highlighted.stream()
                .mapToLong(code -> code.attr("data-line-numbers")
                        .chars()
                        .filter(c -> c == '|')
                        .count())
                .sum();
        return (int) (indexed + single + steps);
    }

    private List<CodeBlock> codeBlocks() {
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

    /** The classes of elements that are to show an icon. */
    private List<IconClasses> icons() {
        return elements.all(ICONS).stream()
                .map(icon -> new IconClasses(icon.attr("class"), locationOf(icon, "class")))
                .toList();
    }

    /** Backgrounds that reveal.js reads as colours, and steps that nobody sees. */
    List<Problem> problems() {
        var problems = new ArrayList<>(fragmentsInNotes());
        for (var element : elements.all(BACKGROUNDS)) {
            background(element).ifPresent(problems::add);
        }
        problems.addAll(new TornTags(section, html).problems());
        problems.addAll(new TextAsTags(section, html).problems());
        return problems;
    }

    /** Those of lists that become fragments by an option are not the author's. */
    private List<Problem> fragmentsInNotes() {
        return elements.all(FRAGMENTS_IN_NOTES).stream()
                .filter(fragment -> !locationOf(fragment, "class")
                        .equals(html.locationAt(
                                Math.max(0, fragment.sourceRange().startPos()))))
                .map(fragment -> Rule.FRAGMENT_IN_NOTES.at(
                        locationOf(fragment, "class"),
                        "this fragment is in speaker notes, so that one key press changes nothing on the slide; remove"
                                + " its class"))
                .toList();
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

    Location locationOf(Element element, String attribute) {
        return locationIn(element, attribute, 0);
    }

    private Location locationIn(Element element, String attribute, int offset) {
        return html.locationAt(
                Math.min(offsets.of(element, attribute) + offset, html.text().length()));
    }
}
