package io.github.coursemaven.course.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of a module have printed. Each report is read once, and only if a deck may mean one of its tests. Thread-safe. */
public final class TestOutputs {

    private final ReportFolders folders;
    private final Map<Path, JunitReport> known = new ConcurrentHashMap<>();

    /** @param folders with reports; they need not exist */
    public TestOutputs(List<Path> folders) {
        this.folders = new ReportFolders(folders);
    }

    /** A report, and where it is. */
    record Read(Path file, JunitReport report) {}

    /**
     * Looks for a test.
     *
     * @throws IOException if a report cannot be read
     */
    public TestOutput find(TestName name) throws IOException {
        var likely = new NamedTests(name, read(folders.reports(name::mayBeIn)));
        if (likely.hasType()) {
            return likely.output();
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
