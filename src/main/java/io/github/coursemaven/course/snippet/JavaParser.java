package io.github.coursemaven.course.snippet;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A compiler of the JDK that parses some sources, one after another, until one has a fault. It knows its files from the beginning,
 * but reads them all again each time: that which is its turn has a text, and the others have none. For one thread.
 */
final class JavaParser {

    private static final int SOURCES = 16;

    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "--enable-preview",
            "--source",
            String.valueOf(Runtime.version().feature()));

    private final List<InMemory> sources =
            Stream.generate(InMemory::new).limit(SOURCES).toList();
    private final DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    private final JavacTask task;
    private final SourcePositions positions;
    private int parsed;

    JavaParser() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        this.task =
                (JavacTask) compiler.getTask(Writer.nullWriter(), files(compiler), found, OPTIONS, List.of(), sources);
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** Without a class path, where the compiler would look for plugins. */
    private static JavaFileManager files(JavaCompiler compiler) throws IOException {
        DiagnosticListener<JavaFileObject> ignoring = fault -> {};
        var files = compiler.getStandardFileManager(ignoring, Locale.ROOT, StandardCharsets.UTF_8);
        files.setLocation(StandardLocation.CLASS_PATH, List.of());
        files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        return files;
    }

    /** Whether it parses another source. */
    boolean isReady() {
        return parsed < SOURCES && found.getDiagnostics().isEmpty();
    }

    /**
     * What it reads in a source.
     *
     * @param type the name of a type that the source does not declare
     */
    JavaSource parse(String text, String type) throws IOException {
        var source = sources.get(parsed);
        source.show(text);
        var units = task.parse().iterator();
        for (var before = 0; before < parsed; before++) {
            units.next();
        }
        source.hide();
        parsed++;
        return read(units.next(), text, type);
    }

    private JavaSource read(CompilationUnitTree unit, String text, String type) {
        var fault = found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(each -> new JavaSource.Fault(
                        (int) each.getPosition(),
                        each.getMessage(Locale.ENGLISH).replaceAll("\\s+", " ")));
        return new JavaSource(JavaTree.members(unit, positions, text, type), fault);
    }

    /** A file that the compiler takes for empty, without parsing it, while it has no text. */
    private static final class InMemory extends SimpleJavaFileObject {

        private AtomicReference<CharSequence> text = new AtomicReference<>();

        InMemory() {
            super(URI.create("memory:///Source.java"), Kind.SOURCE);
        }

        void show(String next) {
            text.set(next);
        }

        void hide() {
            text = new AtomicReference<>();
        }

        @Override
        @SuppressWarnings("NullAway") // the compiler takes "null" for "nothing to parse"
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.get();
        }
    }
}
