package io.github.coursemaven.course.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of a module have printed. Each report is read once, and only if a deck may mean one of its tests. Thread-safe. */
public final class TestOutputs {

    private final ModuleReports reports;
    private final ReportFolders folders;
    private final Map<Path, JunitReport> known = new ConcurrentHashMap<>();

    public TestOutputs(ModuleReports reports) {
        this.reports = reports;
        this.folders = new ReportFolders(reports.folders());
    }

    /** A report, and where it is. */
    record Read(Path file, JunitReport report) {}

    /**
     * Looks for a test, first in the reports of this build.
     *
     * @throws IOException if a report cannot be read
     */
    public TestOutput find(TestName name) throws IOException {
        var mayHaveIt = folders.reports(name::mayBeIn);
        for (var files : List.of(reports.ofThisBuild(mayHaveIt), mayHaveIt)) {
            var likely = new NamedTests(name, read(files));
            if (likely.hasType()) {
                return likely.output();
            }
        }
        // the names of reports may be texts that tests display
        var all = read(folders.reports(report -> true));
        return all.isEmpty() ? new TestOutput.Unknown() : new NamedTests(name, all).output();
    }

    private List<Read> read(List<Path> files) throws IOException {
        var reports = new ArrayList<Read>();
        for (var file : files) {
            if (!known.containsKey(file)) {
                known.put(file, JunitReport.read(file));
            }
            reports.add(new Read(file, known.getOrDefault(file, JunitReport.BROKEN)));
        }
        return reports;
    }
}
