package io.github.coursemaven.build;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.trace.Answers;
import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.base.trace.OwnFiles;
import io.github.coursemaven.build.record.CourseRecord;
import io.github.coursemaven.build.record.CourseRecordFile;
import io.github.coursemaven.build.record.FreshLinks;
import io.github.coursemaven.build.record.LastEdit;
import io.github.coursemaven.build.record.RecordFile;
import io.github.coursemaven.build.record.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The last run of a goal. If nothing that it depended on has changed, and what it wrote is still there, it is not run again: the
 * log and the reports say the same as then.
 */
public final class LastRun {

    private static final int MOST_EDITED = 8;

    private final CourseLayout layout;
    private final Path records;
    private final RecordFile file;
    private final String settings;
    private final Path linkCache;
    private final CourseRecordFile courseFile;
    private final ReportCopies reports;
    private final long start = System.nanoTime();
    private Optional<RunRecord> edited = Optional.empty();
    private List<String> files = List.of();

    /**
     * The last run with these folders.
     *
     * @param records where records are kept: not with the reports, because they tell what is in notes and hidden slides, too
     * @param goal its name
     * @param settings a checksum of all that the run depends on besides the disk
     * @param linkCache the file with the results of earlier checks of links, which need not exist
     */
    public LastRun(CourseLayout layout, Path records, String goal, String settings, Path linkCache) {
        this.layout = layout;
        this.records = records;
        var name = goal + "-" + folders(layout);
        this.file = new RecordFile(records.resolve(name + ".bin"));
        this.courseFile = new CourseRecordFile(records.resolve(name + ".course"));
        this.reports = new ReportCopies(layout.reports(), records, name);
        this.settings = settings;
        this.linkCache = linkCache;
    }

    /** How the run ended. */
    public record Verdict(Optional<CourseFailure> failure) {}

    /**
     * Says again what the last run said, if it would do the same again.
     *
     * @return empty if it must run
     * @throws IOException if a report cannot be written
     */
    public Optional<Verdict> repeated(BuildLog log) throws IOException {
        SafeFile.removeUnfinished(records);
        var last = file.read();
        if (last.isEmpty()) {
            log.debug("Built, because there is no record of an earlier build");
            return Optional.empty();
        }
        var change = change(last.get());
        if (change.isPresent()) {
            log.debug("Built, because " + change.get() + " since the last build");
            return Optional.empty();
        }
        reports.restore(last.get().reports());
        log.debug("Not built, because nothing has changed since the last build; these are its lines");
        RecordedLog.repeat(last.get().lines(), log, System.nanoTime() - start);
        return Optional.of(new Verdict(last.get().failure().map(CourseFailure::new)));
    }

    /**
     * What has changed since the last run, if it was only the bytes of few decks, and that run did not fail.
     *
     * @return empty before it was found out whether the run can be repeated
     */
    public Optional<LastEdit> edit() throws IOException {
        if (files.isEmpty() || files.size() > MOST_EDITED || edited.isEmpty()) {
            return Optional.empty();
        }
        var run = edited.get();
        return run.failure().isEmpty() && changedPage(run).isEmpty()
                ? courseFile.read(run.course()).flatMap(course -> LastEdit.of(run, course, files))
                : Optional.empty();
    }

    /** Why the goal must run, if it must. */
    private Optional<String> change(RunRecord run) {
        if (!run.settings().equals(settings)) {
            return Optional.of("parameters, POMs or the plugin have changed, or the day,");
        }
        if (!run.links().areFresh(Instant.now(), Checksum.ofFile(linkCache))) {
            return Optional.of("links to other hosts must be checked again");
        }
        var changes =
                run.answers().changes(layout.roots().checkout(), own(run.pages().keySet()));
        edited = Optional.of(run);
        files = changes.edited();
        return changes.first()
                .map(path -> "'" + path + "' has changed")
                .or(() -> changedPage(run).map(page -> "the page '" + page + "' was changed or removed"))
                .or(() -> reports.lost(run.reports())
                        .map(report -> "the report '" + report + "' was changed or removed"));
    }

    private Optional<String> changedPage(RunRecord run) {
        return run.pages().entrySet().parallelStream()
                .filter(page ->
                        !page.getValue().equals(Checksum.ofFile(layout.output().resolve(page.getKey()))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Writes down what a run has done.
     *
     * @param trace what it asked of the disk
     * @param links how long its check of links stays as it is
     * @param published what has written the files
     * @param witness what has seen what was found
     */
    public void keep(
            DiskTrace trace,
            Optional<FreshLinks> links,
            Publication published,
            RecordedLog log,
            CourseWitness witness,
            Optional<CourseFailure> failure)
            throws IOException {
        var copies = reports.keep();
        var written = checksums(published.written());
        var answers = Answers.of(trace, layout.roots().checkout(), own(written.keySet()));
        if (copies.isEmpty() || answers.isEmpty() || links.isEmpty()) {
            file.delete();
            return;
        }
        file.write(new RunRecord(
                settings,
                answers.get(),
                links.get().with(Checksum.ofFile(linkCache)),
                written,
                copies,
                log.lines(),
                failure.map(CourseFailure::message),
                kept(published, witness, trace)));
    }

    private String kept(Publication published, CourseWitness witness, DiskTrace trace) throws IOException {
        var pages = published.deckPages();
        var course = pages.isPresent()
                ? witness.record(trace, pages.get(), layout.roots().checkout())
                : Optional.<CourseRecord>empty();
        return course.isPresent() ? courseFile.write(course.get()) : "";
    }

    /** Writes down what a run has done after single decks were edited. */
    public void keep(LastEdit last, EditedRun.Done done, DiskTrace trace, RecordedLog log) throws IOException {
        var run = last.run();
        var pages = new TreeMap<>(run.pages());
        pages.putAll(done.pages());
        var edited = last.editedNow(DiskTrace.untraced(layout.roots().checkout()));
        var answers = Answers.of(trace, layout.roots().checkout(), own(pages.keySet()))
                .flatMap(found -> run.answers().with(found, files))
                .filter(all ->
                        !edited.isEmpty() && edited.stream().allMatch(deck -> all.have(deck.file(), deck.source())));
        if (answers.isEmpty()) {
            file.delete();
            return;
        }
        file.write(new RunRecord(
                settings,
                answers.get(),
                run.links(),
                pages,
                reports.keep(),
                log.lines(),
                Optional.empty(),
                courseFile.write(done.course().with(edited))));
    }

    /** Tells apart the executions of a goal in one project, such as those for students and for teachers. */
    private static String folders(CourseLayout layout) {
        return Checksum.of(layout.output() + "\n" + layout.reports()).replaceFirst(".*-", "");
    }

    private OwnFiles own(Collection<String> pages) {
        var lock = linkCache.resolveSibling(linkCache.getFileName() + ".lock");
        return new OwnFiles(Stream.concat(
                        Stream.of(records, layout.reports(), linkCache, lock),
                        pages.stream().map(layout.output()::resolve))
                .map(Path::normalize)
                .toList());
    }

    private Map<String, String> checksums(Collection<Path> pages) {
        var checksums = new TreeMap<String, String>();
        pages.forEach(page -> checksums.put(
                Roots.slashed(layout.output().relativize(page)), Checksum.ofFile(DiskTrace.untraced(page))));
        return checksums;
    }
}
