package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.markdown.formula.Formula;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds footnotes as other tools have them: {@code word[^1]}, and {@code [^1]: note} below. */
final class Footnotes {

    /** A number or a word; not characters from one to another, as in the class {@code [^0-9]} of a regular expression. */
    private static final String LABEL = "\\[\\^((?!\\w-\\w])[\\w-]{1,40})]";

    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}" + LABEL + ":\\h*+(?:\\r?\\n\\h*+)?+\\S");
    /** The note itself, after a word. */
    private static final Pattern INLINE =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?)\"'”])\\^\\[(?=\\p{L})[^\\[\\]\\n]*\\h[^\\[\\]\\n]*](?!\\()");
    /** After a word. Only a number may have a blank before it. */
    private static final Pattern SIGN =
            Pattern.compile("(?:(?<=[^\\s\\\\])" + LABEL + "|(?<!\\S)\\[\\^\\d{1,3}])(?!:)");

    private static final int SHOWN = 40;

    private Footnotes() {}

    /** The first of them in a deck. */
    static Optional<Problem> in(List<SlideSource> slides) {
        var notes = slides.stream()
                .filter(slide -> slide.has("[^"))
                .flatMap(slide -> NOTE.matcher(slide.withoutForeign()).results())
                .map(note -> note.group(1))
                .collect(Collectors.toSet());
        return slides.stream()
                .flatMap(slide -> first(slide, notes).or(() -> inline(slide)).stream())
                .findFirst();
    }

    private static Optional<Problem> inline(SlideSource slide) {
        return slide.has("^[") && slide.withoutForeign().contains("^[")
                ? INLINE.matcher(Formula.asWords(slide.withoutForeign()))
                        .results()
                        .findFirst()
                        .map(
                                note -> Rule.LINK_AS_TEXT.at(
                                        slide.text().locationAt(note.start()),
                                        "'" + Shown.cut(note.group(), SHOWN)
                                                + "' is not read as a footnote; write <sup>1</sup>, and the note as text of its slide"))
                : Optional.empty();
    }

    private static Optional<Problem> first(SlideSource slide, Set<String> notes) {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        return SIGN.matcher(Formula.asWords(slide.withoutForeign()))
                .results()
                .filter(sign -> notes.contains(label(sign)))
                .findFirst()
                .map(sign -> Rule.LINK_AS_TEXT.at(
                        slide.text().locationAt(sign.start()),
                        "'" + sign.group() + "' is not read as a footnote; write <sup>" + label(sign)
                                + "</sup>, and the note as text of its slide"));
    }

    private static String label(MatchResult sign) {
        return sign.group().substring(2, sign.group().length() - 1);
    }
}
