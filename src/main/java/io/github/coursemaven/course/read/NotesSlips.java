package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds lines that are nearly {@code Note:}, so that the notes below them are shown to the audience. */
final class NotesSlips {

    /**
     * What nobody sees before the word, or something between the word and the end of the line, which has no other text;
     * or a blank before the colon.
     */
    private static final Pattern LINE =
            Pattern.compile("(?mi)^(?:([\\u200b-\\u200d\\u2060\\ufeff\\u00a0]++)notes?:[^\\n]*"
                    + "|notes?(?:(\\h++):|：)\\h*"
                    + "|(?:[-*+]\\h++)?(\\*\\*|__|[*_]|)notes?(?::\\3|\\3:)\\h*"
                    + "|(?-i:Notes?|NOTES?)(\\h++):[^\\r\\n]*+)\\r?$");

    /** A blank before the signs that have one in French, or after the first sign of a quotation. */
    private static final Pattern SPACED =
            Pattern.compile("(?i)(?!notes?\\h)\\b\\p{L}{2,}+\\h[:;!?](?=\\s|\\z)|«\\h\\p{L}");

    private final List<SlideSource> slides;
    private final Predicate<SourceText> begins;
    private final boolean hasNotes;

    /**
     * Looks in the slides of one deck.
     *
     * @param begins whether something in a text begins notes
     * @param hasNotes whether anything does in this deck
     */
    NotesSlips(List<SlideSource> slides, Predicate<SourceText> begins, boolean hasNotes) {
        this.slides = List.copyOf(slides);
        this.begins = begins;
        this.hasNotes = hasNotes;
    }

    /** @param end where the notes of the slide begin */
    List<Problem> in(SlideSource source, int end) {
        var slide = source.text();
        if (!source.mayHaveNotes()) {
            return List.of();
        }
        return LINE.matcher(source.withoutForeign().substring(0, end))
                .results()
                .filter(line -> !begins.test(slide.slice(line.start(), line.end()))
                        && !isForAudience(line, end < slide.text().length()))
                .map(line -> problem(slide.locationAt(line.start()), line))
                .toList();
    }

    /**
     * Before text, and in French, {@code Note :} is for the audience unless the author has speaker notes: in French these tell
     * nothing of one before text, as a mark is, and elsewhere nothing of one above the notes of its own slide.
     */
    private boolean isForAudience(MatchResult line, boolean hasOwnNotes) {
        if (line.start(4) >= 0) {
            return !hasNotes || hasOwnNotes || isFrench();
        }
        return line.start(2) >= 0 && (!hasNotes || hasOwnNotes) && isFrench();
    }

    private boolean isFrench() {
        return slides.stream()
                .anyMatch(slide -> SPACED.matcher(slide.withoutForeign()).find());
    }

    private static Problem problem(Location place, MatchResult line) {
        if (line.start(1) >= 0) {
            return Rule.UNREAD_NOTES.at(
                    place,
                    "'Note:' does not begin speaker notes, because there is "
                            + (line.group(1).indexOf('\u00a0') >= 0 ? "a no-break space" : "an invisible character")
                            + " before it; delete that");
        }
        var written = line.start(4) >= 0
                ? line.group().substring(0, line.end(4) + 1 - line.start())
                : line.group().strip();
        return Rule.UNREAD_NOTES.at(
                place,
                "'" + written.replace('\t', ' ')
                        + "' does not begin speaker notes, so they are shown to the audience; write 'Note:'");
    }
}
