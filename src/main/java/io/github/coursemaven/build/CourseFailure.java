package io.github.coursemaven.build;

import io.github.coursemaven.base.output.FileUrl;
import io.github.coursemaven.base.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why the content of a course fails its build. */
public record CourseFailure(String message) {

    /**
     * The same with what can be done about it, and where to look.
     *
     * @param failing the problems that fail the build
     * @param isFailOnFixed whether a POM says what fails, so that the command line cannot
     * @param page the first of the pages, if any were written
     */
    CourseFailure withChoices(List<Problem> failing, boolean isFailOnFixed, Optional<Path> page) {
        return new CourseFailure(message + "\n  " + String.join("; ", choices(failing, isFailOnFixed))
                + page.map(written -> "\n  pages: " + FileUrl.of(written)).orElse(""));
    }

    private static List<String> choices(List<Problem> failing, boolean isFailOnFixed) {
        var choices = new ArrayList<>(List.of("fix what is listed"));
        if (failing.stream().anyMatch(CourseFailure::isOnALineOfMarkdown)) {
            choices.add("suppress one line with a comment '<!-- course-link-ignore-next-line RULE -->' above it");
        }
        var recorded =
                failing.stream().filter(problem -> problem.rule().canBeKnown()).count();
        if (recorded > 0) {
            choices.add("record "
                    + (recorded == failing.size() ? "all" : "what does not depend on other hosts or the build")
                    + " as known with -Dcourse.baseline=write");
        }
        choices.add("or let the build pass with "
                + (isFailOnFixed ? "<failOn>never</failOn> in the POM" : "-Dcourse.failOn=never"));
        return choices;
    }

    private static boolean isOnALineOfMarkdown(Problem problem) {
        return problem.location()
                .point()
                .filter(point -> point.path().endsWith(".md") || point.path().endsWith(".markdown"))
                .isPresent();
    }
}
