package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.Suppression;
import io.github.coursemaven.course.deck.Suppression.OfLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the comments with which authors suppress problems: {@code <!-- course-link-ignore-next-line [rule …] reason -->},
 * {@code …-line}, {@code …-start} and {@code …-end}; and those of markdown-link-check, which do the same.
 */
final class SuppressionReader {

    // One that is not closed takes the rest of its line, where none can be closed
    private static final Pattern COMMENT = Pattern.compile(
            "<!--\\s*(?:course-link-ignore-(next-line|line|start|end)"
                    + "|markdown-link-check-(disable-next-line|disable-line|disable|enable))(?![\\w-])(?:([^\\n]*?)-->|[^\\n]*+)");
    private static final Pattern LIKE_A_RULE = Pattern.compile("[A-Za-z0-9]++([_-][A-Za-z0-9]++)++");
    private static final int MOST_TYPOS = 2;

    private static final int TO_THE_END = Integer.MAX_VALUE;

    private static final List<String> RULES =
            Arrays.stream(Rule.values()).map(Rule::id).toList();

    private final Consumer<Problem> problems;

    SuppressionReader(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The comments of a deck.
     *
     * @param withoutCode its text
     */
    List<Suppression> in(SourceText text, TextWithoutCode withoutCode) {
        var written = withoutCode.written();
        return written.contains("course-link-ignore-") || written.contains("markdown-link-check-")
                ? inBlanked(text, withoutCode.blanked())
                : List.of();
    }

    private List<Suppression> inBlanked(SourceText text, String withoutCode) {
        var suppressions = new ArrayList<Suppression>();
        var start = Optional.<OfLines>empty();
        for (var comment : COMMENT.matcher(withoutCode).results().toList()) {
            if (comment.start(3) < 0) {
                continue;
            }
            var location = text.locationAt(comment.start());
            switch (kind(comment)) {
                case "next-line", "disable-next-line" ->
                    suppressions.add(lines(comment, location, location.line() + 1, location.line() + 1));
                case "line", "disable-line" ->
                    suppressions.add(lines(comment, location, location.line(), location.line()));
                case "start", "disable" ->
                    start = start.or(() -> Optional.of(lines(comment, location, location.line(), TO_THE_END)));
                default -> {
                    start.ifPresent(open -> suppressions.add(
                            new OfLines(open.location(), open.firstLine(), location.line(), open.rules())));
                    start = Optional.empty();
                }
            }
        }
        start.ifPresent(suppressions::add);
        return suppressions;
    }

    private static String kind(MatchResult comment) {
        return comment.start(1) >= 0 ? comment.group(1) : comment.group(2);
    }

    private OfLines lines(MatchResult comment, Location.Point location, int first, int last) {
        return new OfLines(location, first, last, rules(comment.group(3), location));
    }

    /**
     * The rules that the value of an attribute names. One word that is written like a rule, with {@code -} or {@code _}, is not
     * a reason; it is reported if there is no such rule.
     */
    Set<Rule> rulesOfAttribute(String value, Location place) {
        var word = value.strip();
        var rules = rules(value, place);
        if (rules.isEmpty() && LIKE_A_RULE.matcher(word).matches() && !word.equals("data-link-ignore")) {
            report(
                    word,
                    EditDistance.nearest(word, RULES)
                            .map(SuppressionReader::cure)
                            .orElse("write one such as missing-file, or a reason of several words"),
                    place);
        }
        return rules;
    }

    /** The rules that the first words name; the rest is the author's reason. */
    Set<Rule> rules(String words, Location place) {
        return Arrays.stream(words.strip().split("[\\s,]+", -1))
                .map(word -> Rule.withId(word).or(() -> corrected(word, place)))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .collect(Collectors.toSet());
    }

    /** The rule whose name is misspelt, which is reported. */
    private Optional<Rule> corrected(String word, Location place) {
        var near = near(word);
        near.ifPresent(id -> report(word, cure(id), place));
        return near.flatMap(Rule::withId);
    }

    private static Optional<String> near(String word) {
        return RULES.stream()
                .filter(id -> id.indexOf('-') > 0 && EditDistance.between(letters(id), letters(word)) <= 1)
                .findFirst()
                .or(() -> Optional.of(word)
                        .filter(written -> written.indexOf('-') > 0)
                        .flatMap(written -> EditDistance.nearest(written, RULES))
                        .filter(id -> EditDistance.between(word, id) <= MOST_TYPOS));
    }

    private void report(String word, String cure, Location place) {
        problems.accept(Rule.MISSPELT_KEY.at(place, "'" + word + "' is not a rule; " + cure));
    }

    private static String cure(String id) {
        return "did you mean '" + id + "'?";
    }

    private static String letters(String word) {
        return word.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}
