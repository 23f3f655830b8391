package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines that are meant to end a code block, and do not: {@code ```java}, or two backticks. */
final class OpenFences {

    private static final Pattern FENCE = Pattern.compile("\\h*(`{3,}(?=[^`]*$)|~{3,})\\h*(.*)");
    private static final Pattern SHORT = Pattern.compile("\\h*(?:``|~~|´{3}|'{3})\\h*");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    /** What is hardly code: a language, or a comment that sets attributes. */
    private static final Pattern NO_CODE = Pattern.compile("[\\w+#.-]+|<!--\\h*\\.element.*");
    /** A line that is indented so much more than the beginning of a code block is code, as in the comment of a function. */
    private static final int CODE = 4;

    private static final int SHOWN = 40;

    private final SourceText slide;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Fence> open = Optional.empty();
    private final List<Fence> inside = new ArrayList<>();

    private OpenFences(SourceText slide) {
        this.slide = slide;
    }

    /** @param marker empty if it is none */
    private record Fence(Line line, String marker, String info) {

        static Optional<Fence> of(Line line) {
            var fence = FENCE.matcher(line.text());
            if (fence.matches()) {
                return Optional.of(
                        new Fence(line, fence.group(1), fence.group(2).strip()));
            }
            return SHORT.matcher(line.text()).matches()
                    ? Optional.of(new Fence(line, "", line.text().strip()))
                    : Optional.empty();
        }

        boolean isCodeIn(Fence other) {
            return indent() >= other.indent() + CODE;
        }

        private int indent() {
            return line.text()
                    .substring(0, line.start() - line.offset())
                    .replace("\t", " ".repeat(CODE))
                    .length();
        }

        boolean isAsLongAs(Fence other) {
            return !marker.isEmpty()
                    && marker.charAt(0) == other.marker.charAt(0)
                    && marker.length() >= other.marker.length();
        }
    }

    static List<Problem> in(SlideSource slide) {
        return slide.text().text().contains("```") || slide.text().text().contains("~~~")
                ? new OpenFences(slide.text()).found()
                : List.of();
    }

    private List<Problem> found() {
        var text = COMMENT.matcher(slide.text())
                .replaceAll(comment -> Matcher.quoteReplacement(comment.group().replaceAll("[`~]", " ")));
        for (var line : Line.of(text)) {
            Fence.of(line).ifPresent(this::read);
        }
        inside.stream().findFirst().ifPresent(this::tell);
        return problems;
    }

    private void read(Fence fence) {
        if (open.isEmpty()) {
            open = Optional.of(fence).filter(first -> !first.marker().isEmpty());
        } else if (fence.isCodeIn(open.get())) {
            return;
        } else if (fence.isAsLongAs(open.get()) && fence.info().isEmpty()) {
            inside.stream()
                    .filter(each -> each.marker().equals(fence.marker()))
                    .filter(each -> NO_CODE.matcher(each.info()).matches())
                    .findFirst()
                    .ifPresent(this::tell);
            inside.clear();
            open = Optional.empty();
        } else if (fence.marker().isEmpty() || fence.isAsLongAs(open.get())) {
            inside.add(fence);
        }
    }

    private void tell(Fence fence) {
        var opening = open.orElse(fence);
        var place = slide.locationAt(fence.line().start());
        var begin = slide.locationAt(opening.line().start());
        problems.add(Rule.OPEN_FENCE.at(
                place,
                "'" + Shown.cut(fence.line().text().strip(), SHOWN) + "' does not end the code block that begins in "
                        + begin.lineBeside(place).map(line -> "line " + line).orElse(begin.toString())
                        + (fence.marker().isEmpty() ? "" : ", because of what follows its " + signs(opening))
                        + "; write '" + opening.marker() + "' alone on a line to end it"));
    }

    private static String signs(Fence fence) {
        return fence.marker().startsWith("~") ? "tildes" : "backticks";
    }
}
