package io.github.coursemaven.check.proof;

import io.github.coursemaven.course.output.ModuleReports;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a module of the build has its code, and what is made of it. All paths are absolute.
 *
 * @param main where its code is compiled; for several versions of Java, each apart
 * @param tests where its tests are compiled
 * @param packaging what its packaging makes of its code
 * @param testReports where reports of its tests are
 */
public record CodeModule(List<Compiled> main, Compiled tests, Packaging packaging, ModuleReports testReports) {

    public CodeModule {
        main = List.copyOf(main);
    }

    /** What a packaging makes of code. */
    public enum Packaging {
        /** It is compiled. */
        CODE,
        /** The packaging {@code pom} compiles nothing. */
        POM,
        /** Nor does this one, and Maven asks for it, because the module has others. */
        PARENT
    }

    /**
     * Code that is compiled together.
     *
     * @param sources its source folders, those of generated code included
     * @param classes folders, jars and wars of class files; those that do not exist have none
     * @param within where class files are in each of them, such as {@code META-INF/versions/17/}; mostly empty
     * @param isBuilt whether this build has compiled it, or taken it from a build cache; otherwise, class files may be old
     */
    public record Compiled(List<Path> sources, List<Path> classes, String within, boolean isBuilt) {
        public Compiled {
            sources = List.copyOf(sources);
            classes = List.copyOf(classes);
        }
    }
}
