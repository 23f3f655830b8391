package io.github.coursemaven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The sizes that we hold ourselves to, measured in the source. */
class SizesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LINES_OF_A_FILE = 250;
    private static final int MEDIAN_OF_FILES = 65;
    private static final int LINES_OF_A_METHOD = 30;
    private static final int MEDIAN_OF_METHODS = 5;
    private static final int NINE_OF_TEN_METHODS = 15;
    private static final String PACKAGE_INFO = "package-info.java";
    private static final int LINES_FOR_A_PACKAGE = 5;
    /** Asks the JDK for the issuers that the system trusts, which it gives for a null key store only. */
    private static final String ASKS_FOR_THE_SYSTEMS_OWN = "CertificateTrust.java";

    @Test
    void no_file_is_longer_than_250_lines() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : sources()) {
            var lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(file.getFileName() + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_30_lines() throws IOException {
        var tooLong = new ArrayList<String>();
        scan(sources(), (tree, place) -> {
            if (tree instanceof MethodTree method && place.lines() > LINES_OF_A_METHOD) {
                tooLong.add(place + " " + method.getName() + ": " + place.lines() + " lines");
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void half_of_the_files_have_at_most_65_lines() throws IOException {
        var lines = new ArrayList<Long>();
        for (var file : sources()) {
            if (!file.endsWith(PACKAGE_INFO)) {
                lines.add((long) Files.readAllLines(file).size());
            }
        }
        assertThat(quantile(lines, 0.5)).isLessThanOrEqualTo(MEDIAN_OF_FILES);
    }

    @Test
    void half_of_the_methods_have_at_most_5_lines_and_nine_of_ten_at_most_15() throws IOException {
        var lines = new ArrayList<Long>();
        scan(sources(), (tree, place) -> {
            if (tree instanceof MethodTree method && method.getBody() != null) {
                lines.add(place.lines());
            }
        });
        assertThat(quantile(lines, 0.5)).isLessThanOrEqualTo(MEDIAN_OF_METHODS);
        assertThat(quantile(lines, 0.9)).isLessThanOrEqualTo(NINE_OF_TEN_METHODS);
    }

    @Test
    void every_package_says_in_one_to_five_lines_what_it_is_for() throws IOException {
        var odd = new ArrayList<String>();
        for (var folder : sources().stream().map(Path::getParent).distinct().toList()) {
            var lines = linesOfTheComment(folder.resolve(PACKAGE_INFO));
            if (lines < 1 || lines > LINES_FOR_A_PACKAGE) {
                odd.add(folder + ": " + lines + " lines");
            }
        }
        assertThat(odd).isEmpty();
    }

    /** The lines of text in the comment of a {@code package-info.java}; 0 if there is no such file. */
    private static long linesOfTheComment(Path file) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        return Files.readAllLines(file).stream()
                .takeWhile(line -> !line.startsWith("@"))
                .filter(line -> line.matches(".*[a-z].*"))
                .count();
    }

    /** The smallest figure that a share of all figures does not exceed. */
    private static long quantile(List<Long> figures, double share) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * share) - 1);
    }

    @Test
    void the_engine_writes_no_null() throws IOException {
        var nulls = new ArrayList<String>();
        var engine = sources().stream()
                .filter(file -> !file.getParent().endsWith("maven"))
                .filter(file -> !file.endsWith(ASKS_FOR_THE_SYSTEMS_OWN))
                .toList();
        scan(engine, (tree, place) -> {
            if (tree instanceof LiteralTree && tree.getKind() == Tree.Kind.NULL_LITERAL) {
                nulls.add(place.toString());
            }
        });
        assertThat(nulls).isEmpty();
    }

    /** Where a tree stands; lines are 1-based. */
    private record Place(String file, long firstLine, long lastLine) {

        long lines() {
            return lastLine - firstLine + 1;
        }

        @Override
        public String toString() {
            return file + ":" + firstLine;
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void scan(List<Path> sources, BiConsumer<Tree, Place> visitor) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files =
                compiler.getStandardFileManager(message -> {}, Locale.ROOT, java.nio.charset.StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    java.io.Writer.nullWriter(),
                    files,
                    message -> {},
                    List.of("-proc:none"),
                    List.of(),
                    files.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> new Visits(unit, positions, visitor).scan(unit, 0));
        }
    }

    /** Shows each tree of a file to a visitor. */
    private static final class Visits extends TreeScanner<Integer, Integer> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final BiConsumer<Tree, Place> visitor;

        Visits(CompilationUnitTree unit, SourcePositions positions, BiConsumer<Tree, Place> visitor) {
            this.unit = unit;
            this.positions = positions;
            this.visitor = visitor;
        }

        @Override
        public Integer visitMethod(MethodTree method, Integer depth) {
            visitor.accept(method, place(method));
            return super.visitMethod(method, depth);
        }

        @Override
        public Integer visitLiteral(LiteralTree literal, Integer depth) {
            visitor.accept(literal, place(literal));
            return super.visitLiteral(literal, depth);
        }

        private Place place(Tree tree) {
            return new Place(
                    Path.of(unit.getSourceFile().getName()).getFileName().toString(),
                    line(positions.getStartPosition(unit, tree)),
                    line(positions.getEndPosition(unit, tree)));
        }

        private long line(long offset) {
            return offset < 0 ? 0 : unit.getLineMap().getLineNumber(offset);
        }
    }
}
