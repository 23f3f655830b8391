package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.build.BuildFacts;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.CourseFailure;
import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.build.CourseReports;
import io.github.coursemaven.build.CourseRun;
import io.github.coursemaven.build.EditedRun;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.LastRun;
import io.github.coursemaven.build.RecordedLog;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.baseline.BaselineFile;
import io.github.coursemaven.check.baseline.KnownProblems;
import io.github.coursemaven.check.baseline.LookedFor;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.DeckMemory;
import io.github.coursemaven.course.read.ReaderSettings;
import io.github.coursemaven.course.shell.Shells;
import io.github.coursemaven.publish.site.DamagedLists;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of a goal: refuses bad parameters, then builds the course, unless it would do the same as the last run. */
record GoalRun(
        AbstractCourseMojo mojo,
        FolderParameters folders,
        DeckParameters decks,
        LinkParameters links,
        VerdictParameters verdicts,
        DeckMemory memory) {

    /**
     * Runs the goal.
     *
     * @param problems what is already known to be wrong with parameters
     * @return why the content fails the build, if it does
     */
    Optional<CourseFailure> run(MavenBuild build, BuildLog log, ParameterProblems problems)
            throws IOException, EnvironmentException {
        var layout = folders.layout(build, problems);
        if (!isRepeatable()) {
            return prepared(build, layout, build.reports(layout), new RecordedLog(log), problems)
                    .run();
        }
        var settings = build.settings();
        var last = new LastRun(
                layout,
                settings.records(build.base()),
                settings.goal(),
                settings.checksum(mojo),
                links.cacheFile(build));
        var repeated = last.repeated(log);
        if (repeated.isPresent()) {
            return repeated.get().failure();
        }
        settings.trace(build.trace());
        var recorded = new RecordedLog(log);
        var run = prepared(build, layout, build.reports(layout), recorded, problems);
        if (isBuiltAgain(run, last, build, recorded)) {
            log.debug("Built only what was edited, because nothing else depends on it");
            return Optional.empty();
        }
        var witness = recorded.witness();
        var verdict = run.run(witness);
        last.keep(build.trace(), run.freshLinks(), run.published(), recorded, witness, verdict);
        return verdict;
    }

    /** Builds what was edited since the last run, if that is enough. */
    private static boolean isBuiltAgain(PreparedRun run, LastRun last, MavenBuild build, RecordedLog log)
            throws IOException {
        var edit = last.edit();
        var giveUp = build.trace().attempt();
        var done = edit.isPresent() ? run.runAgain(edit.get(), log) : Optional.<EditedRun.Done>empty();
        if (done.isEmpty()) {
            giveUp.run();
            return false;
        }
        last.keep(edit.get(), done.get(), build.trace(), log);
        return true;
    }

    /** The same goal with decks that need not be read again. */
    GoalRun remembering(DeckMemory decksOfLastRun) {
        return new GoalRun(mojo, folders, decks, links, verdicts, decksOfLastRun);
    }

    /**
     * Refuses bad parameters of a preview, which is built whether or not it was built before, without reports, and without a look
     * at other hosts.
     */
    PreparedRun preview(MavenBuild build, BuildLog log, ParameterProblems problems)
            throws IOException, EnvironmentException {
        var layout = folders.layout(build, problems);
        return prepared(build, layout, CourseReports.none(layout), log, problems);
    }

    /** A run that writes today's problems down must do it; one for GitHub also says them there. */
    private boolean isRepeatable() {
        return RunSettings.isOfJars(mojo.getClass().getClassLoader())
                && !verdicts.writesBaseline()
                && !CourseReports.areForGitHub(System.getenv());
    }

    private PreparedRun prepared(
            MavenBuild build, CourseLayout layout, CourseReports reports, BuildLog log, ParameterProblems problems)
            throws IOException, EnvironmentException {
        announce(build, layout, log);
        var files = new CourseFiles(layout.roots(), layout.leftOut(), layout.written());
        var resources = new Resources(getClass().getClassLoader());
        var strictness = verdicts.strictness(problems);
        var baseline = verdicts.baseline(build.commandLine().sets("course.baseline", "write"), problems);
        var excludedLinks = links.excludes(problems);
        var paths = WindowsPaths.of(layout.roots());
        var settings = decks.settings(problems, paths::inCourse)
                .excludingLinks(excludedLinks)
                .among(build.modules().code()::folders)
                .filling(DeckValues.of(build, build.lists().list("properties", mojo.properties), problems)::of);
        new LookParameters(files, resources, strictness.severities()).check(settings, problems);
        var others = build.others().neighbours(layout, settings, resources);
        var reader = new CourseReader(files, running(settings, build, problems).beside(others), resources, memory);
        var everywhere = new CourseReader(
                new CourseFiles(layout.roots(), build.leftOut(), WrittenFiles.NONE), settings, resources);
        new WrittenFolders(build, layout, everywhere).refuseDecks(problems);
        var external = links.check(excludedLinks, build, log, problems);
        var code = build.modules().code().facts(verdicts.snippets(problems));
        var checker = new CourseChecker(files, resources, external).with(code);
        var published = mojo.publication(new GoalContext(build, layout, files, resources, log, problems));
        problems.refuse(reader);
        var lookedFor = new LookedFor(strictness.severities(), published.measures());
        var facts = facts(build, layout, new BaselineFile(layout.roots()).open(baseline, lookedFor));
        var course = new CourseRun(log, layout, strictness, reports, facts);
        return new PreparedRun(course, files, reader, checker, published, external);
    }

    /** Runs code of decks only if the user lets it. */
    private ReaderSettings running(ReaderSettings settings, MavenBuild build, ParameterProblems problems) {
        return problems.flag("execute", mojo.execute, false)
                ? settings.running(new Shells(build.settings().records(build.base())))
                : settings;
    }

    /** What a user should know before the course is read. */
    private static void announce(MavenBuild build, CourseLayout layout, BuildLog log) throws IOException {
        build.withoutEffect().forEach(log::warn);
        for (var module : build.modules().skipped()) {
            log.info("Left out '" + layout.shown(module) + "', because this module sets course.skip");
        }
        DamagedLists.setAside(layout.reports(), layout::shown).forEach(log::warn);
    }

    private static BuildFacts facts(MavenBuild build, CourseLayout layout, KnownProblems known) throws IOException {
        var ofBuild = build.cache(layout).problems(layout.roots().search());
        var fixed = Stream.of("failOn", "baseline").filter(build::isFixed).collect(Collectors.toSet());
        return new BuildFacts(ofBuild, known, build.modules().settings(), fixed, build.nextStep());
    }
}
