package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds lines {@code Note:} in a deck whose speaker notes another separator would begin, which is nowhere in it. */
final class UnreadNotes {

    /** Text on the same line may be meant for the audience. */
    private static final Pattern LINE = Pattern.compile("(?mi)^notes?:[ \\t]*+\\r?$");

    private UnreadNotes() {}

    /**
     * The first of them.
     *
     * @param slides the whole text of each
     * @param texts the same with blanks instead of code
     * @param begins whether something in a text begins notes
     */
    static Optional<Problem> in(List<SourceText> slides, List<String> texts, Predicate<SourceText> begins) {
        for (var index = 0; index < texts.size(); index++) {
            var line = LINE.matcher(texts.get(index));
            if (line.find()) {
                return slides.stream().anyMatch(begins)
                        ? Optional.empty()
                        : Optional.of(Rule.UNREAD_NOTES.at(
                                slides.get(index).locationAt(line.start()),
                                "'" + line.group().strip()
                                        + "' does not begin speaker notes, because 'notesSeparator' is set to something"
                                        + " else; write that separator, or remove 'notesSeparator'"));
            }
        }
        return Optional.empty();
    }
}
