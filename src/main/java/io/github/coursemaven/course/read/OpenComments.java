package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds comments that do not end where they should: not on their slide, not on their line, or with another comment. */
final class OpenComments {

    private static final String START = "<!--";
    private static final String END = "-->";
    private static final int MOST_INDENTED = 3;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*+\\n");
    private static final Pattern LINE_OR_ITEM = Pattern.compile("\\n\\h*+(?:\\n|[-*+]\\h|\\d{1,3}[.)]\\h)");

    private OpenComments() {}

    /**
     * One comment of a slide.
     *
     * @param text of the slide, without code
     * @param end the offset of the characters that end it; -1 if there are none
     */
    private record Comment(String text, int start, int end) {

        static List<Comment> in(String text) {
            var comments = new ArrayList<Comment>();
            var start = text.indexOf(START);
            var end = 0;
            while (start >= 0) {
                var from = start + START.length() - 2;
                end = end < 0 || end >= from ? end : text.indexOf(END, from);
                var comment = new Comment(text, start, end);
                comments.add(comment);
                start = text.indexOf(START, comment.next());
            }
            return comments;
        }

        /** Where the next one may begin. In a line of text, one that is not closed hides nothing. */
        private int next() {
            return isShown() ? start + START.length() : end < 0 ? text.length() : end + END.length();
        }

        boolean isAtLineStart() {
            var before = beforeInLine();
            return before.isBlank()
                    && (before.length() <= MOST_INDENTED
                            || text.substring(0, start).isBlank());
        }

        private String beforeInLine() {
            return text.substring(text.lastIndexOf('\n', start) + 1, start);
        }

        /** In a line of text, it has to end in its paragraph. A line of HTML is another matter. */
        boolean isShown() {
            return !isAtLineStart()
                    && !beforeInLine().stripLeading().startsWith("<")
                    && (end < 0 || LINE_OR_ITEM.matcher(text).region(start, end).find());
        }

        /** At the start of a line, it hides what follows. */
        boolean hidesRest() {
            return end < 0
                    && isAtLineStart()
                    && !text.substring(start + START.length()).isBlank();
        }

        /** Whether another one begins in it, below a blank line. */
        boolean holdsAnother() {
            var inner = text.indexOf(START, start + START.length());
            return inner >= 0
                    && inner < end
                    && isAtLineStart()
                    && BLANK_LINE.matcher(text).region(start, inner).find();
        }

        /** Whether what ends it is the end of the other one, and its own follows. */
        boolean isEndedByAnother() {
            return endsBeforeItBegins(text, end + END.length());
        }
    }

    static List<Problem> in(List<SlideSource> slides) {
        var problems = new ArrayList<Problem>();
        for (var index = 0; index < slides.size(); index++) {
            var slide = slides.get(index);
            if (!slide.has(START)) {
                continue;
            }
            var goesOn = index + 1 < slides.size() && endsBeforeItBegins(slides.get(index + 1));
            for (var comment : Comment.in(slide.withoutCode())) {
                complaint(comment, goesOn)
                        .map(words -> Rule.OPEN_COMMENT.at(slide.text().locationAt(comment.start()), words))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static boolean endsBeforeItBegins(SlideSource slide) {
        return slide.has(END) && endsBeforeItBegins(slide.withoutCode(), 0);
    }

    /** @param goesOn whether the next slide has the end of a comment */
    private static Optional<String> complaint(Comment comment, boolean goesOn) {
        if (comment.end() < 0 && goesOn) {
            return Optional.of(
                    "there is a separator in this comment, so the rest of it is shown on the next slide; remove"
                            + " the separator, or make two comments");
        }
        if (comment.hidesRest()) {
            return Optional.of("this comment is not closed, so the rest of the slide is hidden; write '-->'");
        }
        if (comment.isShown()) {
            return Optional.of("this comment is not closed, so readers see it; write '-->' on its line");
        }
        if (!comment.holdsAnother()) {
            return Optional.empty();
        }
        return Optional.of(
                comment.isEndedByAnother()
                        ? "a comment in this comment ends it, so the rest of it is shown; remove the inner one"
                        : "this comment ends only with the next one, so what is between them is hidden; write '-->'");
    }

    private static boolean endsBeforeItBegins(String text, int from) {
        var end = text.indexOf(END, from);
        var start = text.indexOf(START, from);
        return end >= 0 && (start < 0 || end < start);
    }
}
