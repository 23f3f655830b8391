package io.github.coursemaven.course.snippet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Parses Java. What all sources of a course share takes longer to make than a source to parse. Thread-safe. */
public final class JavaCode {

    private Optional<Tools> tools = Optional.empty();

    private record Tools(JavaCompiler compiler, StandardJavaFileManager files) {

        /** Without a class path, where the compiler would look for plugins. */
        static Tools find() throws IOException {
            DiagnosticListener<JavaFileObject> ignoring = fault -> {};
            var compiler = ToolProvider.getSystemJavaCompiler();
            var files = compiler.getStandardFileManager(ignoring, Locale.ROOT, StandardCharsets.UTF_8);
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
            return new Tools(compiler, files);
        }
    }

    /** That of the JDK that runs this; empty without a compiler, of which no class may be loaded then. */
    public static Optional<JavaCode> ofThisJdk() {
        return ModuleLayer.boot().findModule("jdk.compiler").map(module -> new JavaCode());
    }

    synchronized JavaSource parse(String text) {
        try {
            var found = tools.isPresent() ? tools.get() : Tools.find();
            tools = Optional.of(found);
            return JavaSource.parse(text, found.compiler(), found.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
