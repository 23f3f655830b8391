package io.github.coursemaven.maven;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.sync.CodeSync;
import io.github.coursemaven.build.sync.OldOutputs;
import io.github.coursemaven.check.proof.UnprovenOutputs;
import io.github.coursemaven.check.report.ProblemLines;
import io.github.coursemaven.check.report.RelativeLocations;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.deck.View;
import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Takes code and output that slides show from files and tests over into the decks, where it differs: only the lines between those of the code block,
 * and nothing else of the deck. The changes are printed as a diff.
 */
@Mojo(name = "sync", requiresProject = false, requiresDirectInvocation = true, threadSafe = true)
public final class SyncMojo extends AbstractCourseMojo {

    /** What is wrong with the path of a source. Those of links are found later. */
    private static final Set<Rule> PATHS =
            Set.of(Rule.MISSING_FILE, Rule.CASE_MISMATCH, Rule.ESCAPES_CHECKOUT, Rule.BACKSLASH, Rule.BAD_URL);

    /** Whether to change nothing, and fail if there is something to change. */
    @Parameter(property = "course.check", defaultValue = "false")
    private boolean check;

    public void setCheck(String text) {
        check = problems.flag("check", text, false);
    }

    @Override
    Publication publication(GoalContext context) {
        return new Publication.None(EnumSet.allOf(View.class), true);
    }

    @Override
    void run(MavenBuild build) throws IOException, EnvironmentException, MojoFailureException {
        externalLinks = false;
        var log = new MavenLog(getLog());
        var prepared = GoalParameters.of(this, build).preview(build, log, problems);
        var course = prepared.reader().read();
        var roots = prepared.files().roots();
        var old = OldOutputs.of(course);
        var sync = check ? CodeSync.without(old, course, roots) : CodeSync.of(course, roots);
        var here = new RelativeLocations(build.here(), roots.search());
        var lines = new ProblemLines(here);
        old.problem(ZoneId.systemDefault()).map(lines::line).ifPresent(log::warn);
        for (var file : sync.files()) {
            file.diff(here.of(file.place()).toString()).forEach(line -> log.info(ProblemLines.escaped(line)));
            if (!check) {
                file.write();
            }
        }
        var faults = Stream.of(faults(course), UnprovenOutputs.unreported(course).stream(), sync.problems().stream())
                .flatMap(each -> each)
                .toList();
        faults.stream().map(lines::line).forEach(log::error);
        if (faults.isEmpty() || sync.blocks() > 0) {
            say(sync, course, log);
        }
        if (!faults.isEmpty()) {
            throw new MojoFailureException(Counted.of(faults.size(), "block") + " of code could not be compared");
        }
    }

    private void say(CodeSync sync, Course course, MavenLog log) throws MojoFailureException {
        var all = course.decks().stream()
                .flatMap(deck -> deck.snippets().stream())
                .toList();
        var changed = Counted.of(sync.blocks(), "block") + " of code in "
                + Counted.of(sync.files().size(), "file");
        if (sync.blocks() == 0) {
            log.info(
                    all.isEmpty()
                            ? "No code block names a file or a test; write for example ```java file=../src/main/java/Stack.java#push"
                            : unchanged(all));
        } else if (check) {
            throw new MojoFailureException(changed + " would change; run 'mvn course:sync' without -Dcourse.check");
        } else {
            log.info("Changed " + changed);
        }
    }

    private static String unchanged(List<ShownSnippet> all) {
        var filled = (int) all.stream().filter(ShownSnippet::isFilled).count();
        var compared =
                Counted.of(all.size() - filled, "block") + " of code compared with the sources, nothing to change";
        var empty = "the build fills " + Counted.of(filled, "block") + " itself";
        return filled == 0 ? compared : filled == all.size() ? "Nothing to change: " + empty : compared + "; " + empty;
    }

    /** What keeps code from being found; that it differs is why this goal runs. */
    private static Stream<Problem> faults(Course course) {
        return course.decks().stream()
                .flatMap(deck -> deck.problems().stream())
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .filter(problem -> problem.rule().isAboutSnippets()
                        ? problem.rule() != Rule.SNIPPET_DRIFT
                        : PATHS.contains(problem.rule()) && problem.subject().isEmpty());
    }
}
