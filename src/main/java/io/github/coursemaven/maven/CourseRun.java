package io.github.coursemaven.maven;

import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.course.deck.FileVerdict;
import io.github.coursemaven.course.read.CourseReader;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The way of every goal: read, check, publish, report, and only then fail. */
final class CourseRun {

    private final ProjectLayout layout;
    private final Strictness strictness;
    private final CourseLog log;
    private final CourseReports reports;

    CourseRun(Log log, ProjectLayout layout, Strictness strictness) {
        this.layout = layout;
        this.strictness = strictness;
        this.log = new CourseLog(log, layout, strictness.severities());
        this.reports = CourseReports.of(layout);
    }

    /**
     * @throws MojoFailureException for a fault of the content that is to fail the build
     * @throws MojoExecutionException for a fault of the environment
     */
    void run(CourseReader reader, CourseChecker checker, Publication publication)
            throws IOException, MojoExecutionException, MojoFailureException {
        var start = System.nanoTime();
        var course = reader.read();
        log.decks(course);
        if (course.verdicts().values().stream().noneMatch(FileVerdict::isDeck)) {
            if (strictness.failIfNoDecks()) {
                throw new MojoFailureException(
                        "there are no decks in " + layout.roots().search());
            }
            reports.clear();
            publication.withdraw();
            return;
        }
        var checked = checker.check(course);
        log.problems(checked.problems());
        var result = Publication.Result.NOTHING;
        var all = checked;
        try {
            result = publication.publish(course);
            log.problems(result.problems());
            all = checked.with(result.problems());
        } finally {
            reports.write(all, strictness.severities());
        }
        log.links(all, strictness.requireNetwork());
        log.summary(course, all.problems(), result.page(), System.nanoTime() - start);
        strictness.failOn().judge(all.problems(), strictness.severities());
    }
}
