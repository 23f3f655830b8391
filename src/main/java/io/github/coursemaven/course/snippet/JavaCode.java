package io.github.coursemaven.course.snippet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Parses Java. To make a parser takes longer than to parse a source, so that the sources of a course share it. Thread-safe. */
public final class JavaCode {

    private Optional<JavaParser> parser = Optional.empty();

    /** That of the JDK that runs this; empty without a compiler, of which no class may be loaded then. */
    public static Optional<JavaCode> ofThisJdk() {
        return ModuleLayer.boot().findModule("jdk.compiler").map(module -> new JavaCode());
    }

    /** @param type what a type is called that the source does not declare, as in a compact source file of Java 25 */
    synchronized JavaSource parse(String text, String type) {
        try {
            var ready = parser.filter(JavaParser::isReady);
            var next = ready.isPresent() ? ready.get() : new JavaParser();
            parser = Optional.of(next);
            return next.parse(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
