package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Deck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done about problems that fail a build.
 *
 * @param failing the problems
 * @param firstLines where the slides of each deck begin, by its file
 * @param fixed the parameters that a POM sets, so that the command line cannot
 */
record Choices(List<Problem> failing, Map<String, Integer> firstLines, Set<String> fixed) {

    private static final String WRITE = "-Dcourse.baseline=write";

    Choices {
        failing = List.copyOf(failing);
        firstLines = Map.copyOf(firstLines);
        fixed = Set.copyOf(fixed);
    }

    static Choices of(List<Problem> failing, Course course, Set<String> fixed) {
        var firstLines = new HashMap<String, Integer>();
        for (var deck : course.decks()) {
            firstSlide(deck).ifPresent(point -> firstLines.put(point.path(), point.line()));
        }
        return new Choices(failing, firstLines, fixed);
    }

    private static Optional<Location.Point> firstSlide(Deck deck) {
        return deck.slides().stream().findFirst().flatMap(slide -> slide.start().point());
    }

    List<String> texts() {
        var choices = new ArrayList<>(List.of("fix what is listed"));
        if (failing.stream().anyMatch(problem -> isOnALineOfMarkdown(problem) && !isInFrontMatter(problem))) {
            choices.add("suppress one line with a comment '<!-- course-link-ignore-next-line RULE -->' above it");
        }
        if (failing.stream().anyMatch(this::isInFrontMatter)) {
            choices.add("for what is in front matter, where there are no such comments, set 'linkExcludes' or 'rules'");
        }
        var recorded =
                failing.stream().filter(problem -> problem.rule().canBeKnown()).count();
        if (recorded > 0) {
            choices.add("record "
                    + (recorded == failing.size() ? "all" : "what does not depend on other hosts or the build")
                    + " as known with " + WRITE
                    + (fixed.contains("baseline") ? ", after removing <baseline> from the POM" : ""));
        }
        choices.add("or let the build pass with "
                + (fixed.contains("failOn") ? "<failOn>never</failOn> in the POM" : "-Dcourse.failOn=never"));
        return choices;
    }

    private boolean isInFrontMatter(Problem problem) {
        return problem.location()
                .point()
                .filter(point -> point.line() < firstLines.getOrDefault(point.path(), 0))
                .isPresent();
    }

    private static boolean isOnALineOfMarkdown(Problem problem) {
        return problem.location()
                .point()
                .filter(point -> point.path().endsWith(".md") || point.path().endsWith(".markdown"))
                .isPresent();
    }
}
