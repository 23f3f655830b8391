package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.sync.SavedSources;
import io.github.coursemaven.check.report.ProblemLines;
import io.github.coursemaven.check.report.RelativeLocations;
import io.github.coursemaven.course.deck.Course;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes over the code of sources that are saved during a preview, and says so. */
final class SyncOnSave {

    private final MavenBuild build;
    private final BuildLog log;
    private final SavedSources sources = new SavedSources();
    private List<String> said = List.of();

    SyncOnSave(MavenBuild build, BuildLog log) {
        this.build = build;
        this.log = log;
    }

    /** @param changed what has been saved */
    void add(Set<Path> changed) {
        sources.add(changed);
    }

    /**
     * Writes new code into decks, as {@link SavedSources}. What goes wrong is said once, and the preview goes on.
     *
     * @param course as it was read after the change
     * @return whether a deck was written
     */
    boolean takeOver(Course course, Roots roots, Predicate<Path> isAsRead) {
        try {
            var here = new RelativeLocations(build.here(), roots.search());
            var result = sources.takeOver(course, roots, isAsRead);
            for (var file : result.files()) {
                log.info("Took over " + Counted.of(file.changes().size(), "changed block") + " of code into "
                        + ProblemLines.escaped(here.of(file.place()).toString()));
            }
            sayOnce(result.problems().stream().map(new ProblemLines(here)::line).toList());
            result.faults().forEach(log::error);
            return !result.files().isEmpty();
        } catch (IOException e) {
            log.error("code cannot be taken over: " + e.getMessage());
            return false;
        }
    }

    private void sayOnce(List<String> problems) {
        problems.stream().filter(line -> !said.contains(line)).forEach(log::warn);
        said = problems;
    }
}
