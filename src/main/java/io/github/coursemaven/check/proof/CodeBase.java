package io.github.coursemaven.check.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code of a build: what was compiled of it, and what was tested. */
final class CodeBase {

    /** What Surefire and Failsafe take for tests of a class, by their default patterns. */
    private static final List<String> TEST_NAMES =
            List.of("%sTest", "%sTests", "%sTestCase", "Test%s", "%sIT", "%sITCase", "IT%s");

    private final List<Part> parts = new ArrayList<>();
    private final Map<Path, CodeState> states = new HashMap<>();

    CodeBase(List<CodeModule> modules) {
        for (var module : modules) {
            var reports = new TestReports(module.testReports());
            add(module.main(), false, reports);
            add(module.tests(), true, reports);
        }
    }

    /** A source folder, and what is known of its sources. */
    private record Part(Path sources, ClassFiles classes, boolean isOfTests, TestReports reports) {}

    private void add(CodeModule.Compiled compiled, boolean isOfTests, TestReports reports) {
        var classes = new ClassFiles(compiled.classes());
        compiled.sources().forEach(folder -> parts.add(new Part(folder, classes, isOfTests, reports)));
    }

    /** What is known of a source file. */
    CodeState of(Path source) throws IOException {
        if (!states.containsKey(source)) {
            states.put(source, find(source));
        }
        return states.getOrDefault(source, new CodeState.NotCompilable());
    }

    private CodeState find(Path source) throws IOException {
        var name = String.valueOf(source.getFileName());
        if (!Sources.areCompiled(source)) {
            return new CodeState.NotCompilable();
        }
        var around = parts.stream()
                .filter(part -> source.startsWith(part.sources()))
                .sorted((one, other) ->
                        other.sources().getNameCount() - one.sources().getNameCount())
                .toList();
        // only the name of the package matters, so that any encoding will do
        var text = around.isEmpty() ? "" : Files.readString(source, StandardCharsets.ISO_8859_1);
        for (var part : around) {
            for (var folder : Sources.packageFolders(part.sources().relativize(source), text)) {
                if (part.classes().come(folder, name)) {
                    return compiled(part, folder, Sources.stem(name));
                }
            }
        }
        return around.isEmpty() ? new CodeState.Outside() : new CodeState.WithoutClass();
    }

    private static CodeState compiled(Part part, String folder, String type) throws IOException {
        var before = folder.isEmpty() ? "" : folder.replace('/', '.') + ".";
        TestOutcome tests = new TestOutcome.NotRun();
        for (var each : testNames(type, part.isOfTests())) {
            tests = tests.and(part.reports().of(before + each));
        }
        return new CodeState.Compiled(
                tests, before + testNames(type, part.isOfTests()).get(0));
    }

    private static List<String> testNames(String type, boolean isTest) {
        return isTest
                ? List.of(type)
                : TEST_NAMES.stream().map(name -> name.replace("%s", type)).toList();
    }
}
