package io.github.coursemaven.check.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.check.proof.CodeModule.Compiled;
import io.github.coursemaven.check.proof.CodeModule.Packaging;
import io.github.coursemaven.course.output.ModuleReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeProofTest {

    @TempDir
    Path base;

    private ShownCode stack;
    private ShownCode queue;
    private ShownCode query;
    private ShownCode stray;
    private boolean isBuilt = true;
    private Packaging packaging = Packaging.CODE;

    @BeforeEach
    void code_on_slides() throws IOException {
        stack = shown(3, "main/Stack.java", 5);
        queue = shown(20, "main/Queue.java", 2);
        query = shown(30, "main/query.sql", 9);
        stray = shown(40, "notes/Stray.java", 1);
        // the smallest class file there is, without the name of its source
        var bytes = new byte[] {
            (byte) 0xCA,
            (byte) 0xFE,
            (byte) 0xBA,
            (byte) 0xBE,
            0,
            0,
            0,
            61,
            0,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        Files.createDirectories(base.resolve("classes"));
        Files.write(base.resolve("classes/Stack.class"), bytes);
        Files.createDirectories(base.resolve("reports"));
        Files.createDirectories(base.resolve("tests"));
        Files.write(base.resolve("tests/StackTest.class"), bytes);
    }

    @Test
    void a_pom_that_compiles_nothing_is_named() {
        packaging = Packaging.POM;
        var cure = "the packaging 'pom' of its module compiles nothing: remove <packaging>pom</packaging> from the POM,"
                + " or move the code into a module";
        assertThat(problems(ProofLevel.COMPILED, queue))
                .containsExactly(
                        "slides.md:20:1: 'main/Queue.java' is in a source folder, but no class file comes from it; "
                                + cure + " [snippet-not-compiled]");
        assertThat(CodeProof.of(List.of(queue), 10, facts(ProofLevel.COMPILED, false), roots())
                        .problems())
                .extracting(Object::toString)
                .singleElement(STRING)
                .endsWith("in the module of the code, or in one that depends on it; " + cure + " [snippets-unproven]");
    }

    @Test
    void several_blocks_in_such_a_module_are_counted() throws IOException {
        packaging = Packaging.POM;
        var other = shown(50, "other/Other.java", 1);
        var which =
                " in a module with the packaging 'pom', which compiles nothing: remove <packaging>pom</packaging> from"
                        + " the POM, or move the code into a module [snippets-unproven]";
        assertThat(unbuilt(stack, queue)).endsWith("in one that depends on it; they are" + which);
        assertThat(unbuilt(other, queue)).endsWith("in one that depends on it; 1 of them is" + which);
        assertThat(unbuilt(stack, other, queue)).endsWith("in one that depends on it; 2 of them are" + which);
        assertThat(unbuilt(other)).endsWith("in one that depends on it [snippets-unproven]");
    }

    @Test
    void a_parent_has_to_keep_its_packaging() {
        packaging = Packaging.PARENT;
        assertThat(unbuilt(queue))
                .endsWith("; the packaging 'pom' of its module compiles nothing: move the code into a module"
                        + " [snippets-unproven]");
        assertThat(problems(ProofLevel.COMPILED, queue))
                .containsExactly(
                        "slides.md:20:1: 'main/Queue.java' is in a source folder, but no class file comes from it;"
                                + " the packaging 'pom' of its module compiles nothing: move the code into a module"
                                + " [snippet-not-compiled]");
    }

    private String unbuilt(ShownCode... shown) {
        return CodeProof.of(List.of(shown), 10, facts(ProofLevel.COMPILED, false), roots())
                .problems()
                .get(0)
                .toString();
    }

    @Test
    void what_is_not_compiled_fails() {
        assertThat(problems(ProofLevel.COMPILED, stack, queue, query, stray))
                .containsExactly(
                        "slides.md:20:1: 'main/Queue.java' is in a source folder, but no class file comes from it; find out"
                                + " why it is not compiled [snippet-not-compiled]",
                        "slides.md:40:1: 'notes/Stray.java' is not compiled, because it is in no source folder of this"
                                + " build; move it into one, or allow it with -Dcourse.snippets=exist"
                                + " [snippet-not-compiled]");
    }

    @Test
    void what_is_not_asked_for_does_not_fail() {
        assertThat(problems(ProofLevel.OFF, queue, stray)).isEmpty();
        assertThat(problems(ProofLevel.EXIST, queue, stray)).isEmpty();
    }

    @Test
    void a_test_that_failed_fails_at_its_code() throws IOException {
        report("<testcase classname='StackTest' name='pushes'><error/></testcase>");

        assertThat(problems(ProofLevel.COMPILED, stack))
                .containsExactly(
                        "slides.md:3:1: the test 'StackTest#pushes' of 'main/Stack.java' failed; mend the code,"
                                + " or the test [snippet-test-failed]");
    }

    @Test
    void code_without_a_test_fails_only_where_tests_are_asked_for() {
        assertThat(problems(ProofLevel.COMPILED, stack)).isEmpty();
        assertThat(problems(ProofLevel.TESTED, stack))
                .containsExactly("slides.md:3:1: no test of 'main/Stack.java' has run; write one named 'StackTest', or"
                        + " allow this with -Dcourse.snippets=compiled [snippet-test-failed]");
    }

    @Test
    void a_build_that_compiles_nothing_says_so_once() {
        var result = CodeProof.of(List.of(stack, queue, query), 7, facts(ProofLevel.COMPILED, false), roots());

        assertThat(result.problems().stream().map(Object::toString))
                .containsExactly(
                        "slides.md:3:1: " + unproven("sources of 2 blocks of code on slides", "they still compile"));
        assertThat(result.code().line()).isEmpty();
    }

    @Test
    void code_that_this_build_does_not_compile_is_unproven() {
        isBuilt = false;
        var result = result(ProofLevel.COMPILED, stack, query, stray);

        assertThat(result.problems().stream().map(Object::toString))
                .containsExactly(
                        "slides.md:40:1: 'notes/Stray.java' is not compiled, because it is in no source folder of this"
                                + " build; move it into one, or allow it with -Dcourse.snippets=exist"
                                + " [snippet-not-compiled]",
                        "slides.md:3:1: " + unproven("source of 1 block of code on slides", "that still compiles"));
        assertThat(result.code().proven()).hasSize(1);
    }

    @Test
    void code_that_is_not_that_of_its_source_is_not_proven() {
        var drifted = new ShownCode(stack.fence(), stack.source(), Optional.empty(), stack.lines(), true);

        assertThat(result(ProofLevel.COMPILED, drifted).code().line())
                .contains("0 of 10 lines of code on slides are compiled, 0 of them tested");
    }

    private static String unproven(String what, String compiles) {
        return "this build does not compile the " + what + ", so it does not know whether " + compiles
                + "; run 'mvn verify' with the goal 'check' in the module of the code, or in one that depends on it"
                + " [snippets-unproven]";
    }

    @Test
    void a_course_without_a_POM_has_nothing_to_compile() {
        var nothing = new CodeFacts(List::of, ProofLevel.COMPILED, false);

        assertThat(CodeProof.of(List.of(stack), 7, nothing, roots()).problems()).isEmpty();
    }

    @Test
    void how_much_is_compiled_and_tested() throws IOException {
        assertThat(result(ProofLevel.COMPILED, stack, queue, query).code().line())
                .contains("5 of 10 lines of code on slides are compiled, 0 of them tested");
        report("<testcase classname='StackTest' name='pushes'/>");
        assertThat(result(ProofLevel.COMPILED, stack, queue, query).code().line())
                .contains("5 of 10 lines of code on slides are compiled, 5 of them tested");
        assertThat(result(ProofLevel.COMPILED, query).code().line()).isEmpty();
    }

    private List<String> problems(ProofLevel level, ShownCode... shown) {
        return result(level, shown).problems().stream().map(Object::toString).toList();
    }

    private CodeProof.Result result(ProofLevel level, ShownCode... shown) {
        return CodeProof.of(List.of(shown), 10, facts(level, true), roots());
    }

    private CodeFacts facts(ProofLevel level, boolean isCompiling) {
        var module = new CodeModule(
                List.of(new Compiled(List.of(base.resolve("main")), List.of(base.resolve("classes")), "", isBuilt)),
                new Compiled(List.of(), List.of(base.resolve("tests")), "", isBuilt),
                packaging,
                new ModuleReports(List.of(base.resolve("reports")), List.of(), Optional.of(Instant.EPOCH)));
        var jar = new CodeModule(
                List.of(new Compiled(List.of(base.resolve("other")), List.of(base.resolve("none")), "", isBuilt)),
                new Compiled(List.of(), List.of(base.resolve("none")), "", isBuilt),
                Packaging.CODE,
                new ModuleReports(List.of(), List.of(), Optional.empty()));
        return new CodeFacts(() -> List.of(module, jar), level, isCompiling);
    }

    private Roots roots() {
        return new Roots(base, base, base);
    }

    private ShownCode shown(int line, String source, int lines) throws IOException {
        var file = base.resolve(source);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "code\n");
        return new ShownCode(Location.of("slides.md", line, 1), file, Optional.empty(), lines, false);
    }

    private void report(String cases) throws IOException {
        Files.writeString(base.resolve("reports/TEST-StackTest.xml"), "<testsuite>" + cases + "</testsuite>");
    }
}
