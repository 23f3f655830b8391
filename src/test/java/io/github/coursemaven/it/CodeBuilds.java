package io.github.coursemaven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds whose slides show code of another module. */
public final class CodeBuilds {

    private static final String DECK = "talks/slides/stacks.md";
    private static final String STACK = "code/src/main/java/edu/Stack.java";

    private CodeBuilds() {}

    /** Copies the course for each state of its code. */
    public static void prepare(File project) throws IOException {
        var course = project.toPath().resolve("course");
        for (var name : List.of("good", "changed", "uncompiled", "red", "elsewhere")) {
            copy(course, project.toPath().resolve(name));
        }
        replace(project, "changed/" + STACK, "elements.addFirst(element);", "elements.push(element);");
        replace(project, "changed/code/src/test/java/edu/PrintTest.java", "push(\"a\")", "push(\"c\")");
        replace(project, "red/code/src/test/java/edu/StackTest.java", "assertEquals(\"b\"", "assertEquals(\"a\"");
        replace(project, "elsewhere/code/src/test/java/edu/SumTest.java", "assertEquals(2", "assertEquals(3");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void replace(File project, String path, String before, String after) throws IOException {
        var file = project.toPath().resolve(path);
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    public static void verify(File project) throws IOException {
        var build = Build.in(project);
        var source = "'../code/src/main/java/edu/Stack.java'";
        var test = "'../code/src/test/java/edu/StackTest.java'";
        var drift =
                "[ERROR] talks/slides/stacks.md:8:5: 'elements.addFirst(element);' is 'elements.push(element);' in the"
                        + " source, at ../code/src/main/java/edu/Stack.java:11; run 'mvn course:sync' to take over the source, or"
                        + " correct the source [snippet-drift]";
        var uncompiled =
                " is in a source folder, but no class file comes from it; find out why it is not compiled [snippet-not-compiled]";
        var run = "; run 'mvn verify' with the goal 'check' in the module of the code, or in one that depends on it"
                + " [snippets-unproven]";
        var unprinted =
                "[WARNING] talks/slides/stacks.md:23:16: this build does not run the test of 1 block of output on slides,"
                        + " so it does not know whether that is still what is printed; run 'mvn verify' with the goal 'check' in the"
                        + " module of the tests, or in one that depends on it [snippets-unproven]";
        var old =
                "[WARNING] talks/slides/stacks.md:23:16: 1 block of output on slides differs from what tests have printed in an"
                        + " earlier build, at TIME; run 'mvn test course:sync' to compare it with what they print now [snippets-unproven]";
        var failed = " failed; mend the code, or the test [snippet-test-failed]";
        build.logs("[INFO] 10 of 10 lines of code on slides are compiled, 10 of them tested");
        assertThat(build.linesMatching("\\[(ERROR|WARNING)] talks/slides/.*"))
                .extracting(line -> line.replaceAll("at [0-9-]+ [0-9:]+;", "at TIME;"))
                .as(build::endOfLog)
                .containsExactly(
                        drift,
                        "[ERROR] talks/slides/stacks.md:25:1: 'a' is 'c' in the output, in its line 2; run 'mvn course:sync' to"
                                + " take over what 'module:stacks-code/PrintTest#prints' has printed, or correct the test"
                                + " [snippet-drift]",
                        old,
                        old,
                        "[WARNING] talks/slides/stacks.md:6:14: this build does not compile the sources of 2 blocks of code on"
                                + " slides, so it does not know whether they still compile" + run,
                        unprinted,
                        "[ERROR] talks/slides/stacks.md:6:14: " + source + uncompiled,
                        "[WARNING] talks/slides/stacks.md:16:14: this build does not compile the source of 1 block of code on"
                                + " slides, so it does not know whether that still compiles" + run,
                        unprinted,
                        "[ERROR] talks/slides/stacks.md:6:14: the test 'edu.StackTest#lastInIsFirstOut' of " + source
                                + failed,
                        "[ERROR] talks/slides/stacks.md:16:14: the test 'edu.StackTest#lastInIsFirstOut' of " + test
                                + failed);
        assertThat(build.linesMatching("\\[INFO\\] 10 of 10 lines of code on slides.*"))
                .as("the last build runs only another test")
                .last()
                .isEqualTo("[INFO] 10 of 10 lines of code on slides are compiled, 0 of them tested");
        build.logs(
                "[INFO] --- talks/slides/stacks.md",
                "[INFO] +++ talks/slides/stacks.md",
                "[INFO] @@ -8 +8 @@",
                "[INFO] -    elements.addFirst(element);",
                "[INFO] +    elements.push(element);",
                "[INFO] @@ -25 +25 @@",
                "[INFO] -a",
                "[INFO] +c",
                "[INFO] @@ -37 +37 @@",
                "[INFO] -$2 ==> 3",
                "[INFO] +$2 ==> 2",
                "[INFO] Changed 3 blocks of code in 1 file",
                "[INFO] 3 blocks of code compared with the sources, nothing to change; the build fills 1 block itself");
        assertThat(text(project, "changed/" + DECK))
                .isEqualTo(text(project, "good/" + DECK)
                        .replace("addFirst", "push")
                        .replace("\na\n", "\nc\n")
                        .replace("==> 3", "==> 2"));
    }

    private static String text(File project, String path) {
        try {
            return Files.readString(project.toPath().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
