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
     * @param begins whether something in a text begins notes
     */
    static Optional<Problem> in(List<SlideSource> slides, Predicate<SourceText> begins) {
        for (var index = 0; index < slides.size(); index++) {
            var line = LINE.matcher(
                    slides.get(index).mayHaveNotes() ? slides.get(index).withoutCode() : "");
            if (line.find()) {
                return slides.stream().map(SlideSource::text).anyMatch(begins)
                        ? Optional.empty()
                        : Optional.of(Rule.UNREAD_NOTES.at(
                                slides.get(index).text().locationAt(line.start()),
                                "'" + line.group().strip()
                                        + "' does not begin speaker notes, because 'notesSeparator' is set to something"
                                        + " else; write that separator, or remove 'notesSeparator'"));
            }
        }
        return Optional.empty();
    }
}
