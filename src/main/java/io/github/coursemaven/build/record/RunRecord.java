package io.github.coursemaven.build.record;

import io.github.coursemaven.base.trace.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run of a goal did, and what that depended on.
 *
 * @param settings a checksum of the parameters, of what Maven knows, and of the plugin
 * @param answers what the disk said
 * @param links how long the check of external links needs no network
 * @param pages a checksum of each file that the run wrote, by its path below the output folder
 * @param reports a checksum of each report that it wrote, by name
 * @param lines of the log
 * @param failure why the content failed the build, if it did
 * @param course a checksum of the record of the course; empty if there is none
 */
public record RunRecord(
        String settings,
        Answers answers,
        FreshLinks links,
        Map<String, String> pages,
        Map<String, String> reports,
        List<LogLine> lines,
        Optional<String> failure,
        String course) {

    public RunRecord {
        pages = new TreeMap<>(pages);
        reports = new TreeMap<>(reports);
        lines = List.copyOf(lines);
    }
}
