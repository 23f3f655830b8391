package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.check.proof.CodeModule.Packaging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The code of a build: what was compiled of it, and what was tested. */
final class CodeBase {

    /** What Surefire and Failsafe take for tests of a class, by their default patterns. */
    private static final List<String> TEST_NAMES =
            List.of("%sTest", "%sTests", "%sTestCase", "Test%s", "%sIT", "%sITCase", "IT%s");

    private final List<Part> parts = new ArrayList<>();
    private final Map<Source, CodeState> states = new HashMap<>();

    CodeBase(List<CodeModule> modules) {
        for (var module : modules) {
            var tests = new ClassFiles(module.tests());
            var reports = new TestReports(module.testReports(), tests);
            // tests without the jar never load class files for a newer Java
            var withJar = new TestReports(module.testReports().withJar(), tests);
            module.main()
                    .forEach(main -> add(
                            module,
                            main,
                            new ClassFiles(main),
                            tests,
                            main.within().isEmpty() ? reports : withJar));
            add(module, module.tests(), tests, tests, reports);
        }
    }

    /** A source file, or one type in it. */
    private record Source(Path file, Optional<String> type) {}

    /**
     * A source folder, and what is known of its sources.
     *
     * @param tests the classes of tests of the same module
     */
    private record Part(
            Path sources,
            boolean isBuilt,
            Packaging packaging,
            ClassFiles classes,
            ClassFiles tests,
            TestReports reports) {

        /** Tests of the types in a source, which may have been deleted since their reports were written; the likeliest first. */
        List<String> testsOf(Source source, PackageClasses types) {
            var name = String.valueOf(source.file().getFileName());
            var all = source.type().map(Set::of).orElseGet(() -> types.typesOf(name));
            return classes == tests
                    ? List.copyOf(all)
                    : Stream.concat(all.stream(), types.nestedIn(name, all).stream())
                            .flatMap(type -> TEST_NAMES.stream().map(test -> test.replace("%s", type)))
                            .distinct()
                            .toList();
        }
    }

    private void add(
            CodeModule module,
            CodeModule.Compiled compiled,
            ClassFiles classes,
            ClassFiles tests,
            TestReports reports) {
        compiled.sources()
                .forEach(folder ->
                        parts.add(new Part(folder, compiled.isBuilt(), module.packaging(), classes, tests, reports)));
    }

    /** The packaging of the module of a source. */
    Packaging packaging(ShownCode shown) {
        try {
            return packaging(around(Roots.real(shown.source())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Packaging packaging(List<Part> around) {
        return around.isEmpty() ? Packaging.CODE : around.get(0).packaging();
    }

    /** The source folders that a source is in, the nearest first. */
    private List<Part> around(Path source) {
        return parts.stream()
                .filter(part -> source.startsWith(part.sources()))
                .sorted((one, other) ->
                        other.sources().getNameCount() - one.sources().getNameCount())
                .toList();
    }

    /** What is known of code in a source file. */
    CodeState of(ShownCode shown) throws IOException {
        // source folders are real paths
        var source = new Source(Roots.real(shown.source()), shown.type());
        if (!states.containsKey(source)) {
            states.put(source, find(source));
        }
        return states.getOrDefault(source, new CodeState.NotCompilable());
    }

    private CodeState find(Source shown) throws IOException {
        var source = shown.file();
        var name = String.valueOf(source.getFileName());
        if (!Sources.areCompiled(source)) {
            return new CodeState.NotCompilable();
        }
        var around = around(source);
        // only the name of the package matters, so that any encoding will do
        var text = around.isEmpty() ? "" : Files.readString(source, StandardCharsets.ISO_8859_1);
        for (var part : around) {
            for (var folder : Sources.packageFolders(part.sources().relativize(source), text)) {
                var types = part.isBuilt() ? part.classes().from(folder, name) : Optional.<PackageClasses>empty();
                if (types.isPresent()) {
                    return compiled(part, folder, part.testsOf(shown, types.get()));
                }
            }
        }
        if (around.isEmpty()) {
            return new CodeState.Outside();
        }
        return around.stream().allMatch(Part::isBuilt)
                ? new CodeState.WithoutClass(packaging(around))
                : new CodeState.Unbuilt();
    }

    private static CodeState compiled(Part part, String folder, List<String> testClasses) throws IOException {
        var before = folder.isEmpty() ? "" : folder.replace('/', '.') + ".";
        TestOutcome tests = new TestOutcome.NotRun();
        for (var each : testClasses) {
            if (part.tests().have(folder, each)) {
                tests = tests.and(part.reports().of(before + each));
            }
        }
        return new CodeState.Compiled(tests, before + testClasses.get(0));
    }
}
