package io.github.coursemaven.build;

import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.record.FreshLinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A build that keeps a record of what it did, as a goal does.
 *
 * @param settings what else it depends on
 */
record RecordedBuild(Path folder, String settings, FreshLinks links, FailOn failOn) {

    RecordedBuild(Path folder) {
        this(folder, "defaults", FreshLinks.ALWAYS, FailOn.ERROR);
    }

    /** What a build has said, whether it was only repeated, and whether it made only edited decks anew. */
    record Said(List<String> lines, boolean repeated, boolean edited) {}

    private Strictness strictness() {
        return new Strictness(Severities.DEFAULT, failOn, false, false);
    }

    Said run() throws Exception {
        var trace = new DiskTrace();
        var course = new CourseOnDisk(trace.path(folder));
        var last = new LastRun(
                course.layout(),
                course.file("target/course-runs"),
                "slides",
                settings,
                course.file(".course/links.tsv"));
        var log = new RecordingLog();
        var repeated = last.repeated(log);
        if (repeated.isPresent()) {
            return new Said(said(log, repeated.get().failure()), true, false);
        }
        var recorded = new RecordedLog(log);
        var pages = course.pages();
        var run = course.courseRun(recorded, strictness(), pages);
        var edit = last.edit();
        var giveUp = trace.attempt();
        var done = edit.isPresent()
                ? run.runAgain(edit.get(), course.files(), course.reader(), course.checker(), pages, recorded)
                : Optional.<EditedRun.Done>empty();
        if (done.isPresent()) {
            last.keep(edit.get(), done.get(), trace, recorded);
            return new Said(said(log, Optional.empty()), false, true);
        }
        giveUp.run();
        var witness = recorded.witness();
        var failure = run.run(course.reader(), course.checker(), pages, witness);
        last.keep(trace, Optional.of(links), pages, recorded, witness, failure);
        return new Said(said(log, failure), false, false);
    }

    private static List<String> said(RecordingLog log, Optional<CourseFailure> failure) {
        return Stream.concat(log.lines().stream(), failure.map(CourseFailure::message).stream())
                .toList();
    }

    /** What a build says in a copy of the course that has never been built, as if it were there. */
    List<String> cleanIn(Path copy) throws Exception {
        copyWithoutTarget(copy);
        var course = new CourseOnDisk(copy);
        var log = new RecordingLog();
        var failure = course.run(log, strictness(), course.pages());
        return said(log, failure).stream()
                .map(line ->
                        line.replace(copy.toUri().toString(), folder.toUri().toString()))
                .toList();
    }

    /** Copies empty folders, too: a message may say that a folder does not exist. */
    private void copyWithoutTarget(Path copy) throws IOException {
        var target = folder.resolve("target");
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(file -> !file.startsWith(target)).toList()) {
                var other = copy.resolve(folder.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(other);
                } else {
                    Files.copy(file, other);
                }
            }
        }
    }

    Path record() throws IOException {
        try (var records = Files.list(folder.resolve("target/course-runs"))) {
            return records.filter(file -> file.toString().endsWith(".bin"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The files that this course and a copy of it have of their builds, if they are not the same. */
    List<String> differences(Path copy) throws IOException {
        var ours = output(folder);
        var others = output(copy);
        return Stream.concat(ours.keySet().stream(), others.keySet().stream())
                .distinct()
                .filter(file -> !Objects.equals(ours.get(file), others.get(file)))
                .toList();
    }

    private static Map<String, String> output(Path folder) throws IOException {
        // There is none where all decks are gone
        var files = files(Files.createDirectories(folder.resolve("target")));
        files.keySet().removeIf(file -> file.startsWith("course-runs/") || file.endsWith(".lock"));
        return files;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}
