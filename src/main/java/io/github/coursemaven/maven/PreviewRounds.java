package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.work.Precedence;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.preview.BuiltCourse;
import io.github.coursemaven.build.preview.ChangedLines;
import io.github.coursemaven.build.preview.Preview;
import io.github.coursemaven.build.preview.PreviewPublication;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.read.DeckMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The builds of a preview, one after another. */
final class PreviewRounds {

    /** Builds in a row that are not shown, because files are written again and again. */
    private static final int MOST_UNSEEN = 3;

    private final MavenBuild build;
    private final ChangedLines lines;
    private final DeckMemory decks = DeckMemory.keeping();
    private final Set<Path> changed = new HashSet<>();
    private final Optional<SyncOnSave> sync;
    private int unseen;
    private Optional<Course> last = Optional.empty();
    private Optional<Roots> roots = Optional.empty();
    private long start;

    /** @param sync takes over code of sources, if that is asked for */
    PreviewRounds(MavenBuild build, BuildLog log, Optional<SyncOnSave> sync) {
        this.build = build;
        this.sync = sync;
        this.lines = new ChangedLines(log);
    }

    /** Gets a build ready; it may refuse parameters. */
    PreparedRun prepare(AbstractCourseMojo mojo, ParameterProblems problems) throws IOException, EnvironmentException {
        start = System.currentTimeMillis();
        var run = GoalParameters.of(mojo, build).remembering(decks).preview(build, lines, problems);
        roots = Optional.of(run.files().roots());
        return run;
    }

    /** Makes pages that a browser waits for, before more of the course is read. */
    <T> T first(Precedence.Urgent<T> pages) throws IOException {
        return decks.precedence().first(pages);
    }

    /**
     * Waits for a change, and builds the course again. A build that was not shown is made again in any case: the disk may be as it
     * was before. Whatever goes wrong is said, and the preview goes on.
     */
    void next(AbstractCourseMojo mojo, Preview preview) throws InterruptedException {
        var paths = build.trace().paths();
        if (unseen == 0) {
            changed.clear();
            changed.addAll(preview.awaitChange(paths, start));
        } else {
            changed.addAll(preview.changes(paths, start));
        }
        decks.forget(changed);
        lines.begin();
        sync.ifPresent(each -> {
            each.add(changed);
            lines.hold();
        });
        try {
            var run = prepare(mojo, new ParameterProblems());
            showFirst(run, preview);
            var unused = run.run();
        } catch (IOException | UncheckedIOException | EnvironmentException e) {
            lines.error("The course cannot be built: " + e.getMessage());
        }
    }

    /** Who has saved one deck sees its slides before the rest of the course is built. */
    private void showFirst(PreparedRun run, Preview preview) throws IOException {
        if (last.isPresent() && run.published() instanceof PreviewPublication publication) {
            var slides = publication.saved(last.get(), changed, run.reader());
            slides.filter(made -> preview.isStill(changed)).ifPresent(preview::showFirst);
        }
    }

    /** What was read of a file that is being written may be half of it: the next build has it all. */
    void show(Preview preview, Optional<BuiltCourse> made) {
        if (!preview.isStill(changed) && unseen < MOST_UNSEEN) {
            unseen++;
            lines.tell();
            return;
        }
        unseen = 0;
        last = made.map(BuiltCourse::course).or(() -> last);
        if (isTakenOver(preview, made)) {
            // The next build has it all, and not the problems that this mends
            lines.withdraw();
            return;
        }
        lines.tell();
        var wrong = lines.problems();
        made.ifPresentOrElse(
                it -> preview.show(it.site(), wrong, changed),
                () -> preview.fail(wrong.isEmpty() ? List.of("There are no decks.") : wrong));
    }

    private boolean isTakenOver(Preview preview, Optional<BuiltCourse> made) {
        return made.isPresent()
                && sync.isPresent()
                && sync.get().takeOver(made.get().course(), roots.orElseThrow(), path -> preview.isStill(Set.of(path)));
    }
}
