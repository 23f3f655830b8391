package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reports of tests in the XML of JUnit, as Surefire and Failsafe write them: a file {@code TEST-edu.StackTest.xml} for each class,
 * nested ones apart.
 */
final class TestReports {

    private final List<Path> folders;
    private final Map<Path, List<String>> names = new HashMap<>();

    TestReports(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** What became of the tests of a class, with its nested classes. */
    TestOutcome of(String testClass) throws IOException {
        // a suffix is set by Surefire's reportNameSuffix
        var file = Pattern.compile("TEST-" + Pattern.quote(testClass) + "([$-].*)?\\.xml");
        TestOutcome outcome = new TestOutcome.NotRun();
        for (var folder : folders) {
            if (!names.containsKey(folder)) {
                names.put(folder, names(folder));
            }
            for (var name : names.getOrDefault(folder, List.of())) {
                if (file.matcher(name).matches()) {
                    outcome = outcome.and(JunitXml.outcome(folder.resolve(name)));
                }
            }
        }
        return outcome;
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
