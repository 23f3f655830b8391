package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds footnotes as other tools have them: {@code word[^1]}, and {@code [^1]: note} below. */
final class Footnotes {

    private static final String LABEL = "\\[\\^([^\\]\\[\\s]{1,40})]";
    private static final Pattern NOTE = Pattern.compile("(?m)^ {0,3}" + LABEL + ":\\h*+\\S");
    private static final Pattern SIGN = Pattern.compile("(?<!\\\\)" + LABEL + "(?!:)");

    private Footnotes() {}

    /**
     * The first of them in a deck.
     *
     * @param slides the whole text of each
     * @param texts the same with blanks instead of code
     */
    static Optional<Problem> in(List<SourceText> slides, List<String> texts) {
        var notes = texts.stream()
                .flatMap(text -> NOTE.matcher(text).results())
                .map(note -> note.group(1))
                .collect(Collectors.toSet());
        for (var index = 0; !notes.isEmpty() && index < texts.size(); index++) {
            var found = first(slides.get(index), texts.get(index), notes);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> first(SourceText slide, String text, Set<String> notes) {
        return SIGN.matcher(text)
                .results()
                .filter(sign -> notes.contains(sign.group(1)))
                .findFirst()
                .map(sign -> Rule.LINK_AS_TEXT.at(
                        slide.locationAt(sign.start()),
                        "'" + sign.group() + "' is not read as a footnote; write <sup>" + sign.group(1)
                                + "</sup>, and the note as text of its slide"));
    }
}
