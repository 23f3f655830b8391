package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds comments that do not end on their slide. */
final class OpenComments {

    private static final String START = "<!--";
    private static final String END = "-->";
    private static final Pattern AT_LINE_START = Pattern.compile("\\s*|.*\\n {0,3}", Pattern.DOTALL);

    private OpenComments() {}

    static List<Problem> in(List<SlideSource> slides) {
        var texts = slides.stream().map(SlideSource::withoutCode).toList();
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < texts.size(); index++) {
            var start = open(texts.get(index));
            var goesOn = index + 1 < texts.size() && endsBeforeItBegins(texts.get(index + 1));
            if (start >= 0 && goesOn) {
                problems.add(Rule.OPEN_COMMENT.at(
                        slides.get(index).text().locationAt(start),
                        "there is a separator in this comment, so the rest of it is shown on the next slide; remove the"
                                + " separator, or make two comments"));
            } else if (start >= 0 && isHidden(texts.get(index), start)) {
                problems.add(Rule.OPEN_COMMENT.at(
                        slides.get(index).text().locationAt(start),
                        "this comment is not closed, so the rest of the slide is hidden; write '-->'"));
            }
        }
        return problems;
    }

    /** The offset of a comment that does not end; -1 if there is none. */
    private static int open(String text) {
        var start = text.indexOf(START);
        while (start >= 0) {
            var end = text.indexOf(END, start + START.length() - 2);
            if (end < 0) {
                return start;
            }
            start = text.indexOf(START, end + END.length());
        }
        return -1;
    }

    private static boolean endsBeforeItBegins(String text) {
        var end = text.indexOf(END);
        var start = text.indexOf(START);
        return end >= 0 && (start < 0 || end < start);
    }

    /** In a line of text, it is shown; at the start of a line, it hides what follows. */
    private static boolean isHidden(String text, int start) {
        return Optional.of(text.substring(start + START.length()))
                        .filter(rest -> !rest.isBlank())
                        .isPresent()
                && AT_LINE_START.matcher(text).region(0, start).matches();
    }
}
