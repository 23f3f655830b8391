package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.course.options.Separators;
import io.github.coursemaven.markdown.slide.NotesText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Divides a deck into slides, as reveal.js's Markdown plugin does (5.1.0, {@code slidify}). */
final class SlideSplitter {

    /** For all regular expressions that divide one deck, beside {@link #STEPS_FOR_A_CHARACTER}. */
    private static final long MOST_STEPS = 30_000_000;

    /** The default separators and those like them take up to three steps for a character, in each of two passes. */
    private static final long STEPS_FOR_A_CHARACTER = 10;

    private static final Pattern INDENTED_NOTES = Pattern.compile("(?mi)^[ \\t]+(notes?:)");

    private static final Pattern FENCE_MARKER = Pattern.compile("`+|~+");

    private final SourceText deck;
    private final Separators separators;
    private final CodeFences fences;
    private final Consumer<Problem> problems;
    private final StepLimit steps;
    private final Set<Integer> told = new HashSet<>();

    SlideSplitter(SourceText deck, Separators separators, Consumer<Problem> problems) {
        this.deck = deck;
        this.separators = separators;
        this.fences = CodeFences.in(deck.text());
        this.problems = problems;
        this.steps = steps(deck.text());
    }

    /** The steps that finding separators in a text may take. */
    static StepLimit steps(String text) {
        return new StepLimit(MOST_STEPS + STEPS_FOR_A_CHARACTER * text.length());
    }

    /**
     * One horizontal position.
     *
     * @param vertical whether the slides form a stack; if not, there is only one
     */
    record Part(List<SourceText> slides, boolean vertical) {}

    /**
     * The slides in columns; at least one. The text of a slide is what is between two separators.
     *
     * @throws TooComplex if a separator takes too many steps to find
     */
    List<Part> split() {
        var parts = new ArrayList<Part>();
        var stack = new ArrayList<SourceText>();
        var start = 0;
        var matcher = separators.any().matcher(steps.counting(deck));
        while (matcher.find()) {
            if (matcher.end() == matcher.start() || isCode(matcher.start(), matcher.group())) {
                continue;
            }
            stack.add(deck.slice(start, matcher.start()));
            start = matcher.end();
            if (isFound(separators.horizontal(), deck.slice(matcher.start(), start))) {
                parts.add(new Part(List.copyOf(stack), stack.size() > 1));
                stack.clear();
            }
        }
        stack.add(deck.slice(start, deck.text().length()));
        parts.add(new Part(List.copyOf(stack), stack.size() > 1));
        return parts;
    }

    /** Each block is reported once, at its first separator. */
    private boolean isCode(int offset, String separator) {
        var first = offset + separator.length() - separator.stripLeading().length();
        var fence = fences.around(first);
        fence.filter(told::add).ifPresent(opening -> problems.accept(inFence(separator.strip(), first, opening)));
        return fence.isPresent();
    }

    private Problem inFence(String separator, int offset, int opening) {
        var place = deck.locationAt(offset);
        var begin = deck.locationAt(opening);
        var marker = FENCE_MARKER.matcher(deck.text());
        return Rule.SEPARATOR_IN_FENCE.at(
                place,
                "'" + separator + "' is code here, because the code block that begins in "
                        + begin.lineBeside(place).map(line -> "line " + line).orElse(begin.toString())
                        + " is not closed above it; reveal-md would start a slide; to start one here, close the block with '"
                        + (marker.find(opening) ? marker.group() : "") + "' above this line");
    }

    private boolean isFound(Pattern separator, SourceText text) {
        return separator.matcher(steps.counting(text)).find();
    }

    private void tellIndentedNotes(SlideSource source) {
        if (!source.mayHaveNotes()) {
            return;
        }
        var slide = source.text();
        INDENTED_NOTES
                .matcher(source.withoutCode())
                .results()
                .filter(match -> isFound(separators.notes(), slide.slice(match.start(1), match.end(1))))
                .filter(match -> !isFound(separators.notes(), slide.slice(match.start(), match.end())))
                .forEach(match -> problems.accept(indentedNotes(slide.locationAt(match.start(1)), match.group(1))));
    }

    /** Before the first line of a deck, reveal-md's template has blanks that the author does not see. */
    private static Problem indentedNotes(Location.Point place, String written) {
        return Rule.INDENTED_NOTES.at(
                place,
                "'" + written
                        + (place.column() == 1
                                ? "' does not begin speaker notes in the first line of a deck; write the slide above it"
                                : "' begins speaker notes only at the start of a line; remove the indentation"));
    }

    /** The slides of one horizontal position, each with its content and its notes. */
    record DividedPart(List<Divided> slides, boolean vertical) {}

    /**
     * The whole deck, divided.
     *
     * @throws TooComplex if a separator takes too many steps to find
     */
    List<DividedPart> divided() {
        var parts = split();
        var sources = parts.stream()
                .map(part -> part.slides().stream().map(SlideSource::of).toList())
                .toList();
        var slides = sources.stream().flatMap(List::stream).toList();
        tellSlips(slides);
        var divided = IntStream.range(0, parts.size())
                .mapToObj(index -> new DividedPart(
                        sources.get(index).stream().map(this::divide).toList(),
                        parts.get(index).vertical()))
                .toList();
        if (separators.beginNotesAsUsual()) {
            tellSlipsOfNotes(
                    slides,
                    divided.stream().flatMap(part -> part.slides().stream()).toList());
        }
        return divided;
    }

    private void tellSlipsOfNotes(List<SlideSource> slides, List<Divided> divided) {
        var hasNotes = divided.stream().anyMatch(slide -> !slide.notes().isEmpty());
        var slips = new NotesSlips(slides, text -> isFound(separators.notes(), text), hasNotes);
        for (var number = 0; number < slides.size(); number++) {
            var end = divided.get(number).content().text().length();
            slips.in(slides.get(number), end).forEach(problems);
        }
    }

    private void tellSlips(List<SlideSource> slides) {
        new NearSeparators(deck, text -> isFound(separators.any(), text))
                .problems(slides)
                .forEach(problems);
        OpenComments.in(slides).forEach(problems);
        slides.forEach(slide -> OpenFences.in(slide).forEach(problems));
        AttributeQuotes.in(slides).forEach(problems);
        Footnotes.in(slides).ifPresent(problems);
        UnreadNotes.in(slides, text -> isFound(separators.notes(), text)).ifPresent(problems);
    }

    /**
     * The content and the notes of a slide.
     *
     * @param start of the slide's text, blanks left out
     * @param content up to the first line that begins notes
     * @param notes the rest, divided at such lines
     */
    record Divided(Location start, SourceText content, List<NotesText> notes) {}

    /**
     * Divides one slide at the lines that begin notes.
     *
     * @throws TooComplex if the separator of notes takes too many steps to find
     */
    Divided divide(SlideSource source) {
        var slide = source.text();
        var start = slide.stripLeading().locationAt(0);
        tellIndentedNotes(source);
        var found = separators
                .notes()
                .matcher(steps.counting(slide))
                .results()
                .filter(match -> match.end() > match.start() && !source.fences().contain(match.start()))
                .toList();
        var end = slide.text().length();
        var contentEnd = found.isEmpty() ? end : found.get(0).start();
        var notes = new ArrayList<NotesText>();
        for (var number = 0; number < found.size(); number++) {
            var sign = found.get(number);
            var next = number + 1 < found.size() ? found.get(number + 1).start() : end;
            notes.add(new NotesText(slide.slice(sign.start(), next), sign.end() - sign.start()));
        }
        return new Divided(start, slide.slice(0, contentEnd), List.copyOf(notes));
    }
}
