package io.github.coursemaven.build.sync;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.course.deck.Course;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes over the code of sources that are saved while somebody writes a course. A deck that is saved changes nothing, so that what is
 * written here leads to nothing more.
 */
public final class SavedSources {

    /** Whose code is not taken over yet; absolute, plain paths. */
    private final Set<Path> saved = new HashSet<>();

    /**
     * What was written.
     *
     * @param files the decks with new code, or files that they include
     * @param problems why some code cannot be taken over
     */
    public record Result(List<ChangedFile> files, List<Problem> problems) {
        public Result {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Writes the code of saved sources into the decks that show it. A deck that somebody has saved after it was read is left as it is
     * until it is read again.
     *
     * @param changed what has been saved; absolute, plain paths
     * @param isAsRead whether a file, as a plain path, is still the one that was read
     * @throws IOException if a deck cannot be read or written
     */
    public Result takeOver(Course course, Roots roots, Set<Path> changed, Predicate<Path> isAsRead) throws IOException {
        saved.addAll(changed);
        var sync = CodeSync.of(course, roots, shown -> saved.contains(DiskTrace.untraced(shown.source())));
        var written = new ArrayList<ChangedFile>();
        for (var file : sync.files()) {
            var read = roots.search().resolve(file.place().file().orElseThrow()).normalize();
            if (isAsRead.test(DiskTrace.untraced(read)) && file.isUnchanged()) {
                file.write();
                written.add(file);
            }
        }
        if (written.size() == sync.files().size()) {
            saved.clear();
        }
        return new Result(written, sync.problems());
    }
}
