package io.github.coursemaven.check.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.check.proof.CodeModule.Compiled;
import io.github.coursemaven.course.output.ModuleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes are compiled by the compiler of this JDK. */
class CodeBaseTest {

    private static final CodeState UNTESTED = new CodeState.Compiled(new TestOutcome.NotRun(), "edu.StackTest");

    private static final Instant START = Instant.parse("2026-02-03T10:15:30.789Z");

    @TempDir
    Path base;

    private Path stack;
    private boolean isBuilt = true;

    @BeforeEach
    void a_class_and_its_test() throws IOException {
        stack = file("src/main/java/edu/Stack.java", "package edu;\npublic class Stack { class Node {} }\n");
        file("src/test/java/edu/StackTest.java", "package edu;\nclass StackTest { }\n");
    }

    @Test
    void a_source_that_no_class_comes_from() throws IOException {
        assertThat(state(stack)).isEqualTo(new CodeState.WithoutClass(CodeModule.Packaging.CODE));
    }

    @Test
    void a_source_outside_of_all_source_folders() throws IOException {
        var elsewhere = file("exercises/edu/Stack.java", "package edu; class Stack {}");
        compile(stack);

        assertThat(state(elsewhere)).isEqualTo(new CodeState.Outside());
    }

    @Test
    void a_source_that_is_compiled() throws IOException {
        compile(stack);

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void a_source_that_is_compiled_without_names_of_sources() throws IOException {
        compile(stack, "-g:none");

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void a_source_of_types_with_other_names() throws IOException {
        var shapes = file("src/main/java/edu/Shapes.java", "package edu;\ninterface Shape {}\nrecord Square() {}\n");
        compile(shapes);

        assertThat(state(shapes)).isEqualTo(new CodeState.Compiled(new TestOutcome.NotRun(), "edu.ShapesTest"));
    }

    @Test
    void a_source_without_a_package() throws IOException {
        var main = file("src/main/java/Main.java", "class Main {}\n");
        compile(main);

        assertThat(state(main)).isEqualTo(new CodeState.Compiled(new TestOutcome.NotRun(), "MainTest"));
    }

    @Test
    void a_source_of_the_same_name_in_another_package_proves_nothing() throws IOException {
        compile(file("src/main/java/other/Stack.java", "package other; class Stack {}"));

        assertThat(state(stack)).isEqualTo(new CodeState.WithoutClass(CodeModule.Packaging.CODE));
    }

    @Test
    void a_source_in_a_folder_that_is_not_its_package() throws IOException {
        var kotlin = file("src/main/kotlin/Stack.java", "package edu;\nclass Stack {}\n");
        compile(kotlin);

        assertThat(state(kotlin)).isEqualTo(UNTESTED);
    }

    @ParameterizedTest
    @CsvSource({"code.jar,", "code.jar, BOOT-INF/classes/", "code.war, WEB-INF/classes/"})
    void a_module_that_is_only_an_archive(String archive, String within) throws IOException {
        compile(stack);
        var classes = base.resolve("target/classes");
        try (var jar = new ZipOutputStream(Files.newOutputStream(base.resolve("target/" + archive)))) {
            for (var name : List.of("edu/Stack.class", "edu/Stack$Node.class")) {
                jar.putNextEntry(new ZipEntry(Objects.requireNonNullElse(within, "") + name));
                jar.write(Files.readAllBytes(classes.resolve(name)));
                Files.delete(classes.resolve(name));
            }
        }

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 52, 70, 999})
    void classes_of_any_JDK(int version) throws IOException {
        compile(stack);
        for (var name : List.of("Stack.class", "Stack$Node.class")) {
            var file = base.resolve("target/classes/edu").resolve(name);
            var bytes = Files.readAllBytes(file);
            bytes[6] = (byte) (version >> 8);
            bytes[7] = (byte) version;
            Files.write(file, bytes);
        }

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9, 60})
    void a_damaged_class_proves_nothing(int bytesLeft) throws IOException {
        compile(stack);
        for (var name : List.of("Stack.class", "Stack$Node.class")) {
            var file = base.resolve("target/classes/edu").resolve(name);
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytesLeft));
        }

        assertThat(state(stack)).isEqualTo(new CodeState.WithoutClass(CodeModule.Packaging.CODE));
    }

    @ParameterizedTest
    @CsvSource({"schema.sql", "build.yaml", "run.sh", "Makefile", "page.html"})
    void what_is_not_compiled_to_classes(String name) throws IOException {
        assertThat(state(file("src/main/java/" + name, ""))).isEqualTo(new CodeState.NotCompilable());
    }

    @Test
    void a_class_whose_test_has_passed() throws IOException {
        compile(stack);
        report("edu.StackTest", "<testcase classname='edu.StackTest' name='pushes'/>");

        assertThat(state(stack)).isEqualTo(new CodeState.Compiled(new TestOutcome.Passed(), "edu.StackTest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edu.StackTest",
                "edu.StackTests",
                "edu.StackTestCase",
                "edu.TestStack",
                "edu.StackIT",
                "edu.StackITCase",
                "edu.ITStack",
                "edu.StackTest$Pushing",
                "edu.StackTest-jdk17"
            })
    void a_class_with_a_test_that_failed(String report) throws IOException {
        compile(stack);
        report("edu.StackTest", "<testcase classname='edu.StackTest' name='pops'/>");
        report(
                report,
                "<testcase classname='edu.X' name='pushes'><failure message='1'>at</failure></testcase>"
                        + "<testcase classname='edu.X' name='pops'/>");

        assertThat(state(stack))
                .isEqualTo(new CodeState.Compiled(new TestOutcome.Failed("edu.X#pushes"), "edu.StackTest"));
    }

    @Test
    void a_report_of_a_test_that_was_deleted_does_not_matter() throws IOException {
        compile(stack);
        reportOfDeleted("edu.StackTest", "<testcase classname='edu.StackTest' name='x'><error/></testcase>");

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void class_files_of_an_earlier_build_prove_nothing() throws IOException {
        compile(stack);
        isBuilt = false;

        assertThat(state(stack)).isEqualTo(new CodeState.Unbuilt());
    }

    @Test
    void a_source_behind_a_symbolic_link() throws IOException {
        compile(stack);
        var link = Files.createSymbolicLink(base.resolve("code"), base.resolve("src/main/java"));

        assertThat(state(link.resolve("edu/Stack.java"))).isEqualTo(UNTESTED);
    }

    @Test
    void a_test_of_another_class_does_not_matter() throws IOException {
        compile(stack);
        report("edu.StacksTest", "<testcase classname='edu.StacksTest' name='x'><error/></testcase>");
        report("other.StackTest", "<testcase classname='other.StackTest' name='x'><error/></testcase>");

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void a_test_on_a_slide_is_its_own_test() throws IOException {
        var test = base.resolve("src/test/java/edu/StackTest.java");
        compileTo("target/test-classes", test);
        report("edu.StackTest", "<testcase classname='edu.StackTest' name=''><error/></testcase>");

        assertThat(state(test))
                .isEqualTo(new CodeState.Compiled(new TestOutcome.Failed("edu.StackTest"), "edu.StackTest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<testcase classname='edu.StackTest' name='pushes'><skipped/></testcase>",
                "",
                "<testcase classname='edu.StackTest' name='pushes'",
            })
    void tests_that_did_not_run(String cases) throws IOException {
        compile(stack);
        report("edu.StackTest", cases);

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void a_report_that_names_other_files_reads_none() throws IOException {
        compile(stack);
        var canary = file("secret.txt", "<failure/>");
        Files.createDirectories(base.resolve("target/surefire-reports"));
        Files.writeString(
                base.resolve("target/surefire-reports/TEST-edu.StackTest.xml"),
                "<!DOCTYPE x [<!ENTITY e SYSTEM '" + canary.toUri() + "'>]><testsuite>"
                        + "<testcase classname='a' name='b'>&e;</testcase></testsuite>");

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void a_source_for_a_newer_Java_is_compiled_for_itself() throws IOException {
        var newer = file("src/main/java17/edu/Stack.java", "package edu;\npublic class Stack { }\n");
        compile(stack);
        assertThat(state(newer)).isEqualTo(new CodeState.WithoutClass(CodeModule.Packaging.CODE));

        compileTo("target/classes/META-INF/versions/17", newer);
        assertThat(state(newer)).isEqualTo(UNTESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<testcase classname='edu.StackTest' name='x'><failure/></testcase>",
                "<testcase classname='edu.StackTest$Pushing' name='x'><failure/></testcase>",
                "<testcase classname='edu.StackTest(jdk17)' name='x'><failure/></testcase>",
            })
    void a_report_of_a_suite_names_the_classes_of_its_tests(String test) throws IOException {
        compile(stack);
        report("edu.StackTest", "");
        report("edu.StackTest$Pushing", "");
        reportOfDeleted("TestSuite", "<testcase classname='edu.SumTest' name='x'/>" + test);

        assertThat(failed(stack)).startsWith("edu.StackTest");
    }

    @Test
    void a_report_may_call_the_class_of_its_tests_what_that_calls_itself() throws IOException {
        compile(stack);
        report("edu.StackTest", "<testcase classname='A stack' name='is empty at first'><failure/></testcase>");

        assertThat(failed(stack)).isEqualTo("A stack#is empty at first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edu.NodeTest", "edu.HeapTest", "edu.TestHeap", "edu.LeafIT"})
    void tests_of_all_types_of_a_source_count(String test) throws IOException {
        compile(file(
                "src/main/java/edu/Stack.java",
                "package edu;\nclass Stack { class Node { class Leaf {} } }\nclass Heap {}\n"));
        report(test, "<testcase classname='" + test + "' name='x'><failure/></testcase>");

        assertThat(failed(stack)).isEqualTo(test + "#x");
    }

    @Test
    void a_test_of_a_nested_type_does_not_count_if_another_source_has_one_of_that_name() throws IOException {
        compile(stack);
        compile(file("src/main/java/edu/List.java", "package edu;\nclass List { class Node {} }\n"));
        report("edu.NodeTest", "<testcase classname='edu.NodeTest' name='x'><failure/></testcase>");

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void a_report_of_an_earlier_build_does_not_matter() throws IOException {
        compile(stack);
        report("edu.StackTest", "<testcase classname='edu.StackTest' name='pushes'/>");
        var report = base.resolve("target/surefire-reports/TEST-edu.StackTest.xml");
        Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2026-02-03T10:15:29.999Z")));
        assertThat(state(stack)).isEqualTo(UNTESTED);

        // some file systems know only seconds
        Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2026-02-03T10:15:30Z")));
        assertThat(state(stack)).isEqualTo(new CodeState.Compiled(new TestOutcome.Passed(), "edu.StackTest"));
    }

    @ParameterizedTest
    @CsvSource({
        "edu.StackTest$Gone, edu.StackTest$Gone",
        "edu.StackTest$Gone(jdk17), edu.StackTest$Gone(jdk17)",
        "edu.StackTest, edu.StackTest$Gone",
        "edu.AllTests, edu.StackTest$Gone",
    })
    void a_report_of_a_nested_class_that_was_deleted_does_not_matter(String report, String type) throws IOException {
        compile(stack);
        report("edu.StackTest", "");
        reportOfDeleted(report, "<testcase classname='" + type + "' name='x'><failure/></testcase>");

        assertThat(state(stack)).isEqualTo(UNTESTED);
    }

    @Test
    void only_tests_that_run_with_the_jar_load_classes_for_a_newer_Java() throws IOException {
        var newer = file("src/main/java17/edu/Stack.java", "package edu;\npublic class Stack { }\n");
        compileTo("target/classes/META-INF/versions/17", newer);
        report("edu.StackTest", "<testcase classname='edu.StackTest' name='x'/>");
        assertThat(state(newer)).isEqualTo(UNTESTED);

        report("edu.StackIT", "<testcase classname='edu.StackIT' name='x'/>");
        Files.createDirectories(base.resolve("target/failsafe-reports"));
        Files.move(
                base.resolve("target/surefire-reports/TEST-edu.StackIT.xml"),
                base.resolve("target/failsafe-reports/TEST-edu.StackIT.xml"));
        assertThat(state(newer)).isEqualTo(new CodeState.Compiled(new TestOutcome.Passed(), "edu.StackTest"));
    }

    @ParameterizedTest
    @CsvSource({
        "Stack, edu.StackTest, true",
        "Stack, edu.NodeTest, true",
        "Stack, edu.HeapTest, false",
        "Stack, edu.LeafTest, false",
        "Heap, edu.HeapTest, true",
        "Heap, edu.LeafTest, true",
        "Heap, edu.StackTest, false",
    })
    void only_tests_of_the_type_that_is_shown_count(String type, String test, boolean counts) throws IOException {
        compile(file(
                "src/main/java/edu/Stack.java",
                "package edu;\nclass Stack { class Node {} }\nclass Heap { class Leaf {} }\n"));
        report(test, "<testcase classname='" + test + "' name='x'/>");

        assertThat(state(stack, Optional.of(type)))
                .isEqualTo(new CodeState.Compiled(
                        counts ? new TestOutcome.Passed() : new TestOutcome.NotRun(), "edu." + type + "Test"));
    }

    private String failed(Path source) throws IOException {
        return state(source) instanceof CodeState.Compiled compiled
                        && compiled.tests() instanceof TestOutcome.Failed failed
                ? failed.test()
                : "nothing failed";
    }

    private CodeState state(Path source) throws IOException {
        return state(source, Optional.empty());
    }

    private CodeState state(Path source, Optional<String> type) throws IOException {
        var classes = List.of(
                base.resolve("target/classes"), base.resolve("target/code.jar"), base.resolve("target/code.war"));
        var module = new CodeModule(
                List.of(
                        new Compiled(
                                List.of(base.resolve("src/main/java17")), classes, "META-INF/versions/17/", isBuilt),
                        new Compiled(
                                List.of(base.resolve("src/main/java"), base.resolve("src/main/kotlin")),
                                classes,
                                "",
                                isBuilt)),
                new Compiled(
                        List.of(base.resolve("src/test/java")),
                        List.of(base.resolve("target/test-classes")),
                        "",
                        isBuilt),
                CodeModule.Packaging.CODE,
                new ModuleReports(
                        List.of(base.resolve("target/surefire-reports")),
                        List.of(base.resolve("target/failsafe-reports")),
                        Optional.of(START)));
        return new CodeBase(List.of(module)).of(new ShownCode(Location.of("a.md", 1, 1), source, type, 1, false));
    }

    private Path file(String path, String text) throws IOException {
        var file = base.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private void report(String name, String cases) throws IOException {
        var testClass = "target/test-classes/" + name.replaceFirst("-.*", "").replace('.', '/') + ".class";
        if (!Files.exists(base.resolve(testClass))) {
            file(testClass, "");
        }
        reportOfDeleted(name, cases);
    }

    private void reportOfDeleted(String name, String cases) throws IOException {
        file(
                "target/surefire-reports/TEST-" + name + ".xml",
                "<?xml version='1.0' encoding='UTF-8'?>\n<testsuite name='x' tests='1'>" + cases + "</testsuite>\n");
    }

    private void compile(Path source, String... options) throws IOException {
        compileTo("target/classes", source, options);
    }

    private void compileTo(String folder, Path source, String... options) throws IOException {
        var classes = Files.createDirectories(base.resolve(folder));
        var arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", classes.toString(), source.toString()));
        var exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).isZero();
    }
}
