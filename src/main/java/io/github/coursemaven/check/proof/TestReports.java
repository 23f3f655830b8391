package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reports of tests in the XML of JUnit, as Surefire and Failsafe write them: a file {@code TEST-edu.StackTest.xml} for each class,
 * nested ones apart, or one for a suite. Each test in it may name its class, or call it what the class calls itself for readers.
 */
final class TestReports {

    private static final Pattern FILE = Pattern.compile("TEST-(.*)\\.xml");

    /** Of a nested class, or what Surefire's reportNameSuffix adds to the name of a file or of a class. */
    private static final Pattern AFTER_CLASS = Pattern.compile("[$(-].*");

    private final List<Path> folders;
    private Optional<Map<String, TestOutcome>> outcomes = Optional.empty();

    TestReports(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** What became of the tests of a class, with its nested classes. */
    TestOutcome of(String testClass) throws IOException {
        if (outcomes.isEmpty()) {
            outcomes = Optional.of(read());
        }
        return outcomes.get().getOrDefault(testClass, new TestOutcome.NotRun());
    }

    private Map<String, TestOutcome> read() throws IOException {
        var read = new HashMap<String, TestOutcome>();
        for (var folder : folders) {
            for (var name : names(folder)) {
                var ofFile = testClass(FILE.matcher(name).replaceFirst("$1"));
                for (var test : JunitXml.tests(folder.resolve(name))) {
                    read.merge(ofFile, test.outcome(), TestOutcome::and);
                    var own = testClass(test.testClass());
                    if (!own.equals(ofFile)) {
                        read.merge(own, test.outcome(), TestOutcome::and);
                    }
                }
            }
        }
        return read;
    }

    private static String testClass(String written) {
        return AFTER_CLASS.matcher(written).replaceFirst("");
    }

    private static List<String> names(Path folder) throws IOException {
        var found = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
                files.forEach(file -> found.add(String.valueOf(file.getFileName())));
            }
        }
        Collections.sort(found);
        return found;
    }
}
