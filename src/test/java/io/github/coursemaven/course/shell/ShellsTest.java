package io.github.coursemaven.course.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellsTest {

    @TempDir
    private Path folder;

    @Test
    void JShell_answers_each_line_and_the_code_prints() throws IOException {
        var script = ShellScript.of(
                """
                int x = 3

                x + 1
                int twice(int i) {
                    return 2 * i;
                }
                System.out.println("ä€ " + twice(x)); System.err.println("err")
                foo()
                1 / 0
                /vars
                """);
        var answer = new Shells(folder).ask(List.of(script.input()), List.of());
        assertThat(answer.fault()).isEmpty();
        assertThat(String.join("\n", script.transcript(answer.lines())))
                .isEqualTo(
                        """
                        jshell> int x = 3
                        x ==> 3

                        jshell> x + 1
                        $2 ==> 4

                        jshell> int twice(int i) {
                           ...>     return 2 * i;
                           ...> }
                        |  created method twice(int)

                        jshell> System.out.println("ä€ " + twice(x)); System.err.println("err")
                        ä€ 6
                        err

                        jshell> foo()
                        |  Error:
                        |  cannot find symbol
                        |    symbol:   method foo()
                        |  foo()
                        |  ^-^

                        jshell> 1 / 0
                        |  Exception java.lang.ArithmeticException: / by zero
                        |        at (#6:1)

                        jshell> /vars
                        |    int x = 3
                        |    int $2 = 4
                        |    int $6 = 0""");
        assertThat(answer.lines().stream().flatMap(line -> line.failure().stream()))
                .containsExactly("cannot find symbol", "Exception java.lang.ArithmeticException: / by zero");
    }

    @Test
    void code_finds_neither_input_nor_environment_and_a_folder_of_its_own() throws IOException {
        var lines = said(
                "System.in.read()",
                "System.getenv().size()",
                "System.getProperty(\"user.dir\").equals(System.getProperty(\"java.io.tmpdir\"))",
                "new java.io.File(\".\").list().length",
                "java.util.Locale.getDefault() + \" \" + java.util.TimeZone.getDefault().getID()");
        assertThat(lines.stream().map(line -> String.join("", line.answer())))
                .containsExactly("$1 ==> -1", "$2 ==> 0", "$3 ==> true", "$4 ==> 0", "$5 ==> \"en_US UTC\"");
    }

    @Test
    void classes_of_the_module_may_be_used() throws IOException {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var source = Files.writeString(
                folder.resolve("Stack.java"),
                "package edu; public class Stack { public String toString() { return \"[]\"; } }");
        javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), source.toString());
        var answer =
                new Shells(folder).ask(List.of(List.of("new edu.Stack()")), List.of(classes, folder.resolve("no")));
        assertThat(answer.lines().get(0).answer()).containsExactly("$1 ==> []");
    }

    @Test
    void what_has_run_is_not_run_again_unless_a_class_has_changed() throws IOException {
        var classes = Files.createDirectories(folder.resolve("classes"));
        var shells = new Shells(folder.resolve("records"));
        var session = List.of(List.of("int x = 1", "System.nanoTime()"));
        var first = shells.ask(session, List.of(classes));
        assertThat(shells.ask(session, List.of(classes))).isEqualTo(first);
        assertThat(new Shells(folder.resolve("records")).ask(session, List.of(classes)))
                .isEqualTo(first);
        Files.writeString(classes.resolve("A.class"), "changed");
        assertThat(shells.ask(session, List.of(classes))).isNotEqualTo(first);
    }

    @Test
    void a_session_continues() throws IOException {
        var answer = new Shells(folder).ask(List.of(List.of("int x = 1"), List.of("x + 1")), List.of());
        assertThat(answer.lines()).containsExactly(new ShellLine("jshell> ", "x + 1", List.of("$2 ==> 2")));
    }

    @Test
    void an_earlier_block_that_does_not_run_is_told_as_such() throws IOException {
        var answer = new Shells(folder)
                .ask(List.of(List.of("int x = 1", " System.exit(0)"), List.of("x", "x + 1")), List.of());
        assertThat(answer)
                .isEqualTo(new ShellAnswer(
                        List.of(),
                        Optional.of("was not run, because an earlier block does not run to its end any more:"
                                + " 'System.exit(0)' has ended JShell; leave out what ends the JVM")));
    }

    @Test
    void a_line_may_have_tabs() throws IOException {
        assertThat(said("int twice(int i) {", "\treturn\t2 * i;", "}", "twice(\t4)"))
                .containsExactly(
                        new ShellLine("jshell> ", "int twice(int i) {", List.of()),
                        new ShellLine("   ...> ", "\treturn\t2 * i;", List.of()),
                        new ShellLine("   ...> ", "}", List.of("|  created method twice(int)")),
                        new ShellLine("jshell> ", "twice(\t4)", List.of("$2 ==> 8")));
    }

    @Test
    void code_that_ends_the_JVM_is_told() throws IOException {
        var answer = ask("int x = 1", "System.exit(0)", "x");
        assertThat(answer.lines()).hasSize(1);
        assertThat(answer.fault()).contains("has ended JShell; leave out what ends the JVM");
        assertThat(ask("/exit").fault()).contains("has ended JShell; leave out what ends the JVM");
    }

    @Test
    void a_flood_is_stopped() throws IOException, InterruptedException {
        assertThat(ask("while (true) System.out.println(\"all work and no play\")")
                        .fault())
                .contains("was stopped, because it has printed more than 1 MB; let it print less");
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("jshell output")) {
                thread.join(Duration.ofSeconds(10).toMillis());
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    @Test
    void code_that_is_not_complete_is_told() throws IOException {
        assertThat(ask("int f() {", "return 1;").fault())
                .contains("ends before the code is complete; close its brackets and quotes");
    }

    @Test
    void code_that_never_ends_is_stopped_with_all_that_it_has_started() throws IOException {
        var answer = ask(
                "var sleeping = new ProcessBuilder(\"/bin/sleep\", \"7411\").start()",
                "new Thread(() -> { while (true) { } }).start()",
                "while (true) { }");
        assertThat(answer.lines()).hasSize(2);
        assertThat(answer.fault()).contains("was stopped, because it has not ended after 10 seconds; make it end");
        assertThat(ProcessHandle.allProcesses().filter(process -> process.info()
                        .arguments()
                        .map(Arrays::asList)
                        .orElse(List.of())
                        .contains("7411")))
                .isEmpty();
    }

    private ShellAnswer ask(String... lines) throws IOException {
        return new Shells(folder).ask(List.of(List.of(lines)), List.of());
    }

    private List<ShellLine> said(String... lines) throws IOException {
        var answer = ask(lines);
        assertThat(answer.fault()).isEmpty();
        return answer.lines();
    }
}
