package io.github.coursemaven.report;

import io.github.coursemaven.problem.Location;
import io.github.coursemaven.problem.Problem;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Problems as lines that editors and CI systems link to their place. */
public final class ProblemLines {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private final Path courseSeenFromHere;

    /**
     * Lines for readers who stand in one folder.
     *
     * @param here absolute; where the build was started
     * @param courseRoot absolute; what the places of problems are relative to
     */
    public ProblemLines(Path here, Path courseRoot) {
        this.courseSeenFromHere = here.relativize(courseRoot);
    }

    /** {@code docs/intro.md:3:9: 'gone.png' does not exist [missing-file]}, without control characters. */
    public String line(Problem problem) {
        var place = problem.location();
        var file =
                courseSeenFromHere.resolve(place.file()).normalize().toString().replace('\\', '/');
        var moved = place.line() == 0 ? Location.of(file) : new Location(file, place.line(), place.column());
        return escaped(new Problem(problem.rule(), moved, problem.message()).toString());
    }

    /** The text with control characters, which could deceive a terminal or a CI system, made visible. */
    public static String escaped(String text) {
        var visible = CONTROL.matcher(text)
                .replaceAll(found -> "\\\\u%04X".formatted((int) found.group().charAt(0)));
        return visible.startsWith("::") || visible.startsWith("##[") ? " " + visible : visible;
    }
}
