package io.github.coursemaven.build;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.trace.Answers;
import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.base.trace.OwnFiles;
import io.github.coursemaven.build.record.FreshLinks;
import io.github.coursemaven.build.record.RecordFile;
import io.github.coursemaven.build.record.RunRecord;
import io.github.coursemaven.check.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
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

    private final CourseLayout layout;
    private final Path records;
    private final String name;
    private final RecordFile file;
    private final String settings;
    private final Path linkCache;
    private final long start = System.nanoTime();

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
        this.name = goal + "-" + folders(layout);
        this.file = new RecordFile(records.resolve(name + ".bin"));
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
        SafeFile.removeUnfinished(layout.reports());
        for (var report : changedReports(last.get())) {
            copyFile(copy(report), layout.reports().resolve(report));
        }
        log.debug("Not built, because nothing has changed since the last build; these are its lines");
        RecordedLog.repeat(last.get().lines(), log, System.nanoTime() - start);
        return Optional.of(new Verdict(last.get().failure().map(CourseFailure::new)));
    }

    /** Why the goal must run, if it must. */
    private Optional<String> change(RunRecord run) {
        if (!run.settings().equals(settings)) {
            return Optional.of("parameters, POMs or the plugin have changed, or the day,");
        }
        if (!run.links().areFresh(Instant.now(), checksum(linkCache))) {
            return Optional.of("links to other hosts must be checked again");
        }
        return run.answers()
                .change(layout.roots().checkout(), own(run.pages().keySet()))
                .map(path -> "'" + path + "' has changed")
                .or(() -> changedPage(run).map(page -> "the page '" + page + "' was changed or removed"))
                .or(() -> lostReport(run).map(report -> "the report '" + report + "' was changed or removed"));
    }

    private List<String> changedReports(RunRecord run) {
        return run.reports().entrySet().stream()
                .filter(report ->
                        !report.getValue().equals(checksum(layout.reports().resolve(report.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A report that was changed, perhaps by another goal, and whose copy is damaged. */
    private Optional<String> lostReport(RunRecord run) {
        return changedReports(run).stream()
                .filter(report -> !checksum(copy(report)).equals(run.reports().get(report)))
                .findFirst();
    }

    private Path copy(String report) {
        return records.resolve(name + "-" + report);
    }

    private Optional<String> changedPage(RunRecord run) {
        return run.pages().entrySet().parallelStream()
                .filter(page -> !page.getValue().equals(checksum(layout.output().resolve(page.getKey()))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Writes down what a run has done.
     *
     * @param trace what it asked of the disk
     * @param links how long its check of links stays as it is
     * @param pages the files that it wrote, but for reports
     */
    public void keep(
            DiskTrace trace,
            Optional<FreshLinks> links,
            Collection<Path> pages,
            RecordedLog log,
            Optional<CourseFailure> failure)
            throws IOException {
        var reports = reports();
        var written = checksums(pages);
        var answers = Answers.of(trace, layout.roots().checkout(), own(written.keySet()));
        if (reports.isEmpty() || answers.isEmpty() || links.isEmpty()) {
            file.delete();
            return;
        }
        file.write(new RunRecord(
                settings,
                answers.get(),
                links.get().with(checksum(linkCache)),
                written,
                reports,
                log.lines(),
                failure.map(CourseFailure::message)));
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
        pages.forEach(page ->
                checksums.put(Roots.slashed(layout.output().relativize(page)), checksum(DiskTrace.untraced(page))));
        return checksums;
    }

    /** Checksums of the reports, of which copies are kept, because other goals write the same files. */
    private Map<String, String> reports() throws IOException {
        var sums = new TreeMap<String, String>();
        for (var title : Reports.names()) {
            var report = layout.reports().resolve(title);
            if (Files.isRegularFile(report)) {
                copyFile(report, copy(title));
                sums.put(title, checksum(report));
            }
        }
        return sums;
    }

    private static void copyFile(Path from, Path to) throws IOException {
        var real = from.toRealPath();
        SafeFile.write(to, new Content.Copy(real, real.resolveSibling("").normalize()));
    }

    /** A checksum of a file; empty if it cannot be read. */
    private static String checksum(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Checksum.of(in);
        } catch (IOException e) {
            return "";
        }
    }
}
