package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.build.CourseFailure;
import io.github.coursemaven.build.CourseRun;
import io.github.coursemaven.build.CourseWitness;
import io.github.coursemaven.build.EditedRun;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.build.RecordedLog;
import io.github.coursemaven.build.RepeatableLinks;
import io.github.coursemaven.build.preview.PreviewPublication;
import io.github.coursemaven.build.preview.PreviewSite;
import io.github.coursemaven.build.record.FreshLinks;
import io.github.coursemaven.build.record.LastEdit;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.View;
import io.github.coursemaven.course.read.CourseReader;
import java.io.IOException;
import java.util.Optional;

/** A run of a goal whose parameters are read and good. */
record PreparedRun(
        CourseRun course,
        CourseFiles files,
        CourseReader reader,
        CourseChecker checker,
        Publication published,
        RepeatableLinks links) {

    /**
     * Builds the course.
     *
     * @return why the content fails the build, if it does
     */
    Optional<CourseFailure> run() throws IOException, EnvironmentException {
        return course.run(reader, checker, published);
    }

    /** The same, seen by a witness. */
    Optional<CourseFailure> run(CourseWitness witness) throws IOException, EnvironmentException {
        return course.run(reader, checker, published, witness);
    }

    /** Builds what has changed since the last run, if that can be told; else nothing. */
    Optional<EditedRun.Done> runAgain(LastEdit last, RecordedLog log) throws IOException {
        return course.runAgain(last, files, reader, checker, published, log);
    }

    /** The links that were found good in this run, if any were requested. */
    Optional<FreshLinks> freshLinks() {
        return links.fresh();
    }

    /**
     * A page that is asked for before the course is read.
     *
     * @param page below the output directory, with {@code /}; empty for the index
     */
    Optional<PreviewSite> early(PreviewPublication preview, String page) throws IOException {
        var deck = page.isEmpty() ? Optional.<Course>empty() : courseOf(preview, page);
        if (deck.isPresent()) {
            return Optional.of(preview.early(deck.get(), page));
        }
        return page.contains("/")
                ? Optional.empty()
                : Optional.of(reader.readTitles())
                        .filter(titles -> !titles.decks().isEmpty())
                        .map(preview::earlyIndex)
                        .filter(index -> page.isEmpty() || index.site().has(page));
    }

    /** The deck that has a page, as a course of its own. */
    private Optional<Course> courseOf(PreviewPublication preview, String page) throws IOException {
        var search = files.roots().search();
        for (var file : files.all()) {
            if (file.startsWith(search) && View.isPageOf(page, search.relativize(file))) {
                var found = preview.read(reader, file);
                if (found.hasDecks()) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
