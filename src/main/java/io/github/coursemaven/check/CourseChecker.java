package io.github.coursemaven.check;

import io.github.coursemaven.deck.Course;
import io.github.coursemaven.deck.Library;
import java.util.List;
import java.util.stream.Stream;

/** All checks of a course. */
public final class CourseChecker {

    private final List<CourseCheck> checks;
    private final ExternalLinks externalLinks;

    /** @param library what comes with the plugin */
    public CourseChecker(Library library, ExternalLinks externalLinks) {
        this.externalLinks = externalLinks;
        this.checks = List.of(
                new CollisionCheck(),
                new LocalTargetCheck(),
                new AnchorCheck(),
                new DuplicateIdCheck(),
                new CodeCheck(library));
    }

    /** What is wrong with the course, what was found while reading it included, and what its references lead to. */
    public CheckResult check(Course course) {
        var found = checks.stream().flatMap(check -> check.check(course).stream());
        var external = ExternalVerdicts.on(course, externalLinks);
        var all = Stream.of(course.problems().stream(), found, external.problems())
                .flatMap(each -> each)
                .distinct()
                .toList();
        var problems = new SuppressionCheck(course).apply(all).stream().sorted().toList();
        return new CheckResult(problems, links(course, new LocalVerdicts(problems), external));
    }

    private static List<LinkResult> links(Course course, LocalVerdicts local, ExternalVerdicts external) {
        return course.references().stream()
                .sorted()
                .map(reference -> external.on(reference).orElseGet(() -> local.on(reference)))
                .toList();
    }
}
