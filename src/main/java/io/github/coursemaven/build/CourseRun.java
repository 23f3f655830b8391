package io.github.coursemaven.build;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.build.record.LastEdit;
import io.github.coursemaven.check.CheckResult;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.baseline.KnownProblems;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.read.CourseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every goal does: read, check, publish, report, and only then fail. */
public final class CourseRun {

    /** What may be the reason that there are no decks; other problems do not matter then. */
    private static final Set<Rule> WHY_NO_DECKS =
            Set.of(Rule.LEFT_OUT_DECK, Rule.UNREAD_FRONT_MATTER, Rule.UNREADABLE_FOLDER);

    private final CourseLayout layout;
    private final Strictness strictness;
    private final CourseLog log;
    private final CourseReports reports;
    private final BuildFacts facts;

    public CourseRun(
            BuildLog log, CourseLayout layout, Strictness strictness, CourseReports reports, BuildFacts facts) {
        this.layout = layout;
        this.strictness = strictness;
        this.log = new CourseLog(log, layout, strictness.severities());
        this.reports = reports;
        this.facts = facts;
    }

    /** Does all of it, once, as {@link #run(CourseReader, CourseChecker, Publication, CourseWitness)}. */
    public Optional<CourseFailure> run(CourseReader reader, CourseChecker checker, Publication publication)
            throws IOException, EnvironmentException {
        return run(reader, checker, publication, new CourseWitness(() -> 0));
    }

    /**
     * Does all of it, once.
     *
     * @param witness learns what is found
     * @return why the content fails the build, if it does
     * @throws IOException if a file or folder cannot be read or written
     */
    public Optional<CourseFailure> run(
            CourseReader reader, CourseChecker checker, Publication publication, CourseWitness witness)
            throws IOException, EnvironmentException {
        var start = System.nanoTime();
        var course = reader.read();
        log.decks(course, reader);
        if (!course.hasDecks()) {
            return withoutDecks(course, reader, publication);
        }
        log.warnings(UnseenSettings.warnings(facts.modules(), course, layout));
        var found = checker.check(course, publication.views()).withEach(facts.known()::mark);
        var checked = found.with(facts.problems());
        witness.found(course, checked);
        log.problems(checked.problems());
        witness.told(publication.notes() && facts.known() == KnownProblems.NONE);
        var isRead = ReadFiles.of(course, layout, reader);
        var result = publication.notes()
                ? published(course, checked, checker, publication, isRead)
                : publishedForStudents(reader.readForStudents(course), course, found, checker, publication, isRead);
        log.notes(facts.known().notes());
        log.publicNotes(course, publication);
        log.notes(publication.advice(course));
        log.links(checked, strictness.requireNetwork());
        log.code(checked);
        var all = checked.with(result.problems()).problems();
        log.summary(course, all, result.page(), System.nanoTime() - start);
        return judged(course, all, result.page());
    }

    /**
     * Does what is left to do if nothing has changed since the last run but single decks, and this run does not fail.
     *
     * @param recorded the log of this run
     * @return empty if the whole course must be built; nothing was done then
     */
    public Optional<EditedRun.Done> runAgain(
            LastEdit last,
            CourseFiles files,
            CourseReader reader,
            CourseChecker checker,
            Publication publication,
            RecordedLog recorded)
            throws IOException {
        var pages = publication.deckPages();
        if (pages.isEmpty() || !publication.notes()) {
            return Optional.empty();
        }
        var run = new EditedRun(last, recorded, log, reports, strictness);
        var result = new EditedBuild(last, files, reader, checker, pages.get(), publication.views()).result();
        return result.filter(run::canTell).isPresent()
                ? Optional.of(run.tell(result.get(), pages.get()))
                : Optional.empty();
    }

    private Optional<CourseFailure> judged(Course course, List<Problem> all, Optional<Path> page) {
        var failure = strictness.failOn().judge(all, strictness.severities());
        if (failure.isEmpty()) {
            page.ifPresent(log::page);
        }
        var failing = strictness.failOn().failing(all, strictness.severities());
        return failure.map(reason -> reason.with(Choices.of(failing, course, facts.fixed()), page));
    }

    private Optional<CourseFailure> withoutDecks(Course course, CourseReader reader, Publication publication)
            throws IOException {
        log.problems(course.problems().stream()
                .filter(problem -> WHY_NO_DECKS.contains(problem.rule()))
                .toList());
        if (!reader.isRestricted()) {
            facts.nextStep().map(FirstDeck::advice).ifPresent(log::notes);
        }
        reports.clear();
        publication.withdraw();
        return strictness.failIfNoDecks()
                ? Optional.of(new CourseFailure(
                        "there are no decks in " + layout.shown(layout.roots().search())))
                : Optional.empty();
    }

    private Publication.Result publishedForStudents(
            Course students,
            Course whole,
            CheckResult found,
            CourseChecker checker,
            Publication publication,
            ReadFiles isRead)
            throws IOException, EnvironmentException {
        var told = students.hasSameDecks(whole) ? found : checker.forStudents(found, students, publication.views());
        return published(students, told.with(facts.problems()), checker, publication, isRead);
    }

    /** Writes the reports even if the pages cannot be written. */
    private Publication.Result published(
            Course course, CheckResult checked, CourseChecker checker, Publication publication, ReadFiles isRead)
            throws IOException, EnvironmentException {
        var all = checked;
        try {
            var result = publication.publish(course);
            var late = new ArrayList<>(facts.known().mark(checker.reported(course, result.problems())));
            late.addAll(facts.known().finish(isRead));
            log.problems(late);
            all = checked.with(late);
            return new Publication.Result(result.page(), late);
        } finally {
            reports.write(all, strictness.severities());
        }
    }
}
