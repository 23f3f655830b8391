package io.github.coursemaven.course.snippet;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * What the compiler of the JDK reads in a source.
 *
 * @param members in their order
 * @param fault the first that it finds, and its offset, if it cannot parse the source
 */
record JavaSource(List<JavaMember> members, Optional<Fault> fault) {

    /** @param offset -1 if it has none */
    record Fault(int offset, String message) {}

    static JavaSource parse(String text, JavaCompiler compiler, JavaFileManager files) throws IOException {
        var found = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-proc:none",
                "--enable-preview",
                "--source",
                String.valueOf(Runtime.version().feature()));
        var task = (JavacTask)
                compiler.getTask(Writer.nullWriter(), files, found, options, List.of(), List.of(new InMemory(text)));
        var unit = task.parse().iterator().next();
        var fault = found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(each -> new Fault(
                        (int) each.getPosition(),
                        each.getMessage(Locale.ENGLISH).replaceAll("\\s+", " ")));
        return new JavaSource(JavaTree.members(unit, Trees.instance(task).getSourcePositions(), text), fault);
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String text) {
            super(URI.create("memory:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
