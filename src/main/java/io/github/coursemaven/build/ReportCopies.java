package io.github.coursemaven.build;

import io.github.coursemaven.base.output.Content;
import io.github.coursemaven.base.output.SafeFile;
import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.check.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Copies of the reports of a run, because other goals write the same files.
 *
 * @param reports the folder of the reports
 * @param records the folder of the copies
 * @param run its name, which the names of the copies begin with
 */
record ReportCopies(Path reports, Path records, String run) {

    /** Copies the reports; their checksums by name. */
    Map<String, String> keep() throws IOException {
        var sums = new TreeMap<String, String>();
        for (var title : Reports.names()) {
            var report = reports.resolve(title);
            if (Files.isRegularFile(report)) {
                copyFile(report, copy(title));
                sums.put(title, Checksum.ofFile(report));
            }
        }
        return sums;
    }

    /** Copies back those that have changed. */
    void restore(Map<String, String> sums) throws IOException {
        SafeFile.removeUnfinished(reports);
        for (var report : changed(sums)) {
            copyFile(copy(report), reports.resolve(report));
        }
    }

    /** A report that was changed, perhaps by another goal, and whose copy is damaged. */
    Optional<String> lost(Map<String, String> sums) {
        return changed(sums).stream()
                .filter(report -> !Checksum.ofFile(copy(report)).equals(sums.get(report)))
                .findFirst();
    }

    private List<String> changed(Map<String, String> sums) {
        return sums.entrySet().stream()
                .filter(report -> !report.getValue().equals(Checksum.ofFile(reports.resolve(report.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Path copy(String report) {
        return records.resolve(run + "-" + report);
    }

    private static void copyFile(Path from, Path to) throws IOException {
        var real = from.toRealPath();
        SafeFile.write(to, new Content.Copy(real, real.resolveSibling("").normalize()));
    }
}
