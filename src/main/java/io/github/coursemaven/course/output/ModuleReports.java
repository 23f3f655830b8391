package io.github.coursemaven.course.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a module has reports of its tests, in the XML of JUnit. The folders are absolute, and need not exist.
 *
 * @param surefire reports of tests that load the class files in their folder
 * @param failsafe reports of tests that load them from the jar
 * @param start when this build began; empty if it runs no tests of the module, so that all reports are of earlier builds
 */
public record ModuleReports(List<Path> surefire, List<Path> failsafe, Optional<Instant> start) {

    public ModuleReports {
        surefire = List.copyOf(surefire);
        failsafe = List.copyOf(failsafe);
    }

    /** All folders. */
    public List<Path> folders() {
        return Stream.concat(surefire.stream(), failsafe.stream()).toList();
    }

    /** Those of tests that run with the jar. */
    public ModuleReports withJar() {
        return new ModuleReports(List.of(), failsafe, start);
    }

    /**
     * Whether a test of this build has written a report. Surefire leaves the reports of tests that it does not run where they are.
     * This does not depend on when, or how fast, a build runs: its own reports are always younger than its start, those of builds
     * before it older. Some file systems know only seconds, so that the start is taken as one of those.
     */
    public boolean isOfThisBuild(Path report) throws IOException {
        if (start.isEmpty()) {
            return false;
        }
        var written = Files.getLastModifiedTime(report).toInstant();
        return !written.isBefore(start.get().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The reports that tests of this build have written, sorted in each folder. */
    public List<Path> ofThisBuild() throws IOException {
        return start.isEmpty() ? List.of() : ofThisBuild(new ReportFolders(folders()).reports(name -> true));
    }

    /** Those of some reports. */
    List<Path> ofThisBuild(List<Path> reports) throws IOException {
        var own = new ArrayList<Path>();
        for (var report : reports) {
            if (isOfThisBuild(report)) {
                own.add(report);
            }
        }
        return own;
    }
}
