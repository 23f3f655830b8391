package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds lines that are nearly {@code Note:}, so that the notes below them are shown to the audience. */
final class NotesSlips {

    /** What nobody sees before the word, or something between the word and the end of the line, which has no other text. */
    private static final Pattern LINE =
            Pattern.compile("(?mi)^(?:([\\u200b-\\u200d\\u2060\\ufeff\\u00a0]++)notes?:[^\\n]*"
                    + "|notes?(?:\\h++:|：)\\h*"
                    + "|(?:[-*+]\\h++)?(\\*\\*|__|[*_]|)notes?(?::\\2|\\2:)\\h*)\\r?$");

    private final SourceText slide;
    private final Predicate<SourceText> begins;

    private NotesSlips(SourceText slide, Predicate<SourceText> begins) {
        this.slide = slide;
        this.begins = begins;
    }

    /**
     * Finds them in a slide.
     *
     * @param end where its notes begin
     * @param begins whether something in a text begins notes
     */
    static List<Problem> in(SlideSource source, int end, Predicate<SourceText> begins) {
        return new NotesSlips(source.text(), begins)
                .found(source.withoutForeign().substring(0, end));
    }

    private List<Problem> found(String text) {
        if (!begins.test(new SourceText.Builder(slide, 0).append("Note:\n").build())) {
            return List.of();
        }
        return LINE.matcher(text)
                .results()
                .filter(line -> !isRead(line))
                .map(this::line)
                .toList();
    }

    private boolean isRead(MatchResult line) {
        return begins.test(slide.slice(line.start(), line.end()));
    }

    private Problem line(MatchResult line) {
        var written = line.group().strip();
        if (line.start(1) >= 0) {
            return Rule.UNREAD_NOTES.at(
                    slide.locationAt(line.start()),
                    "'Note:' does not begin speaker notes, because there is "
                            + (line.group(1).indexOf('\u00a0') >= 0 ? "a no-break space" : "an invisible character")
                            + " before it; delete that");
        }
        return Rule.UNREAD_NOTES.at(
                slide.locationAt(line.start()),
                "'" + written + "' does not begin speaker notes, so they are shown to the audience; write 'Note:'");
    }
}
