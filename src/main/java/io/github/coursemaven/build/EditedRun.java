package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.build.record.CourseRecord;
import io.github.coursemaven.build.record.LastEdit;
import io.github.coursemaven.build.record.LogLine;
import io.github.coursemaven.build.record.LogLine.Level;
import io.github.coursemaven.check.report.Summary;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A run after single decks were edited: says again what the last run said, but for the problems, and writes what has changed. */
public final class EditedRun {

    private final LastEdit last;
    private final RecordedLog recorded;
    private final CourseLog log;
    private final CourseReports reports;
    private final Strictness strictness;
    private final long start = System.nanoTime();

    /** @param recorded the log of this run, which {@code log} writes to */
    EditedRun(LastEdit last, RecordedLog recorded, CourseLog log, CourseReports reports, Strictness strictness) {
        this.last = last;
        this.recorded = recorded;
        this.log = log;
        this.reports = reports;
        this.strictness = strictness;
    }

    /**
     * What was done.
     *
     * @param course but for the bytes of its decks
     * @param pages a checksum of each page that was made, by its path below the output folder
     */
    public record Done(CourseRecord course, Map<String, String> pages) {}

    /** Whether the lines of the last run tell what this run has to say, and this run does not fail, either. */
    boolean canTell(EditedBuild.Result result) {
        var said = recorded.lines();
        var lines = last.run().lines();
        return said.size() <= last.course().firstLine()
                && said.equals(lines.subList(0, said.size()))
                && after().stream().filter(this::isSummary).count() == 1
                && strictness
                        .failOn()
                        .judge(result.found().problems(), strictness.severities())
                        .isEmpty();
    }

    /** Tells and writes it. */
    Done tell(EditedBuild.Result result, DeckPages pages) throws IOException {
        var lines = last.run().lines();
        repeat(lines.subList(recorded.size(), last.course().firstLine()));
        var firstLine = recorded.size();
        log.problems(result.found().problems());
        var lastLine = recorded.size();
        try {
            for (var site : result.sites()) {
                pages.write(site);
            }
        } finally {
            reports.write(result.found(), strictness.severities());
        }
        var counted = counted(result.found().problems());
        repeat(after().stream()
                .map(line -> isSummary(line) ? line.with(withoutCount(line) + counted) : line)
                .toList());
        return new Done(last.course().with(result.found(), firstLine, lastLine), result.checksums());
    }

    private List<LogLine> after() {
        return last.run()
                .lines()
                .subList(last.course().lastLine(), last.run().lines().size());
    }

    private boolean isSummary(LogLine line) {
        return line.level() == Level.DURATION && line.text().endsWith(countedThen());
    }

    private String withoutCount(LogLine line) {
        return line.text().substring(0, line.text().length() - countedThen().length());
    }

    private String countedThen() {
        return counted(last.course().checked().problems());
    }

    private String counted(List<Problem> problems) {
        return CourseLog.counted(Summary.of(problems, strictness.severities()));
    }

    private void repeat(List<LogLine> lines) {
        RecordedLog.repeat(lines, recorded, System.nanoTime() - start);
    }
}
