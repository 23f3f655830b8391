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
     * @param problems why some code cannot be taken over yet
     * @param faults why some decks cannot be written, as sentences without a full stop
     */
    public record Result(List<ChangedFile> files, List<Problem> problems, List<String> faults) {
        public Result {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
            faults = List.copyOf(faults);
        }
    }

    /**
     * Remembers sources.
     *
     * @param changed what has been saved, sources and others; absolute, plain paths
     */
    public void add(Set<Path> changed) {
        saved.addAll(changed);
    }

    /**
     * Writes the code of saved sources into the decks that show it. A deck that somebody has saved after it was read is left as it is
     * until it is read again, and so is code that cannot be taken over. A deck that cannot be written is not tried again.
     *
     * @param isAsRead whether a file, as a plain path, is still the one that was read
     * @throws IOException if a deck cannot be read
     */
    public Result takeOver(Course course, Roots roots, Predicate<Path> isAsRead) throws IOException {
        var later = new HashSet<Path>();
        var sync = CodeSync.of(course, roots, saved, deck -> isAsRead.test(DiskTrace.untraced(deck)), later);
        var written = new ArrayList<ChangedFile>();
        var faults = new ArrayList<String>();
        for (var file : sync.files()) {
            try {
                if (file.isUnchanged()) {
                    file.write();
                    written.add(file);
                } else {
                    later.addAll(saved);
                }
            } catch (IOException e) {
                faults.add("code cannot be taken over: " + e.getMessage());
            }
        }
        saved.retainAll(later);
        return new Result(written, sync.problems(), faults);
    }
}
