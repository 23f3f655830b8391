package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.build.BuildFacts;
import io.github.coursemaven.build.BuildLog;
import io.github.coursemaven.build.CourseFailure;
import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.build.CourseRun;
import io.github.coursemaven.build.EnvironmentException;
import io.github.coursemaven.build.Publication;
import io.github.coursemaven.check.CourseChecker;
import io.github.coursemaven.check.baseline.BaselineFile;
import io.github.coursemaven.check.baseline.KnownProblems;
import io.github.coursemaven.check.baseline.LookedFor;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.publish.site.DamagedLists;
import io.github.coursemaven.publish.site.Resources;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of a goal: refuses bad parameters, then builds the course. */
record GoalRun(FolderParameters folders, DeckParameters decks, LinkParameters links, VerdictParameters verdicts) {

    /**
     * Runs the goal.
     *
     * @param problems what is already known to be wrong with parameters
     * @param publication what the goal does besides checking the course
     * @return why the content fails the build, if it does
     */
    Optional<CourseFailure> run(
            MavenBuild build, BuildLog log, ParameterProblems problems, Function<GoalContext, Publication> publication)
            throws IOException, EnvironmentException {
        var layout = folders.layout(build, problems);
        announce(build, layout, log);
        var files = new CourseFiles(layout.roots(), layout.leftOut(), layout.written());
        var resources = new Resources(getClass().getClassLoader());
        var strictness = verdicts.strictness(problems);
        var baseline = verdicts.baseline(build.commandLine().sets("course.baseline", "write"), problems);
        var excludedLinks = links.excludes(problems);
        var paths = WindowsPaths.of(layout.roots());
        var settings = decks.settings(problems, paths::inCourse).excludingLinks(excludedLinks);
        new LookParameters(files, resources, strictness.severities()).check(settings, problems);
        var others = build.others().neighbours(layout, settings, resources);
        var reader = new CourseReader(files, settings.beside(others), resources);
        var everywhere = new CourseReader(
                new CourseFiles(layout.roots(), build.leftOut(), WrittenFiles.NONE), settings, resources);
        new WrittenFolders(build, layout, everywhere).refuseDecks(problems);
        var checker = new CourseChecker(files, resources, links.check(excludedLinks, build, log, problems));
        var published = publication.apply(new GoalContext(build, layout, files, resources, log, problems));
        problems.refuse(reader);
        var lookedFor = new LookedFor(strictness.severities(), published.measures());
        var facts = facts(build, layout, new BaselineFile(layout.roots()).open(baseline, lookedFor));
        return new CourseRun(log, layout, strictness, build.reports(layout), facts).run(reader, checker, published);
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
        return new BuildFacts(ofBuild, known, build.modules().settings(), fixed, build.commandByHand());
    }
}
