package io.github.coursemaven.course.shell;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * The program of the JVM that runs code of decks: JShell, which reads lines from the standard input, and marks each time when it is
 * ready for one. Code finds the standard input empty. When that of this program ends, because Maven does, so does this JVM.
 */
public final class ShellMain {

    private ShellMain() {}

    /**
     * Runs JShell.
     *
     * @param args none; the class path of the code, which may be empty, follows the plugin in that of this JVM
     */
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var lines = new EndingInput(System.in);
        lines.start();
        System.setIn(InputStream.nullInputStream());
        System.setOut(out);
        System.setErr(out);
        var options = new ArrayList<>(List.of("--execution", "local", "--feedback", "normal"));
        var all = System.getProperty("java.class.path");
        var classPath = all.substring(all.indexOf(File.pathSeparator) + 1);
        if (!classPath.isEmpty()) {
            options.addAll(List.of("--class-path", classPath));
        }
        var unused = JavaShellToolBuilder.builder()
                .in(lines.toRead(), InputStream.nullInputStream())
                .out(out)
                .err(out)
                .persistence(new HashMap<>())
                .env(Map.of())
                .locale(Locale.US)
                .promptCapture(true)
                .start(options.toArray(String[]::new));
        Runtime.getRuntime().halt(0);
    }
}
