package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Secrets;

/** Problems as lines that editors and CI systems link to their place. */
public final class ProblemLines {

    private final RelativeLocations here;

    /** @param here where the build was started */
    public ProblemLines(RelativeLocations here) {
        this.here = here;
    }

    /** {@code docs/intro.md:3:9: 'gone.png' does not exist [missing-file]}, without control characters and secrets. */
    public String line(Problem problem) {
        var shown = problem.shown(here.of(problem.location()), Secrets.masked(problem.message()));
        return escaped(shown.toString());
    }

    /** The text with control characters made visible, because they could deceive a terminal or a CI system. */
    public static String escaped(String text) {
        var visible = PrintedText.visible(text);
        return visible.startsWith("::") || visible.startsWith("##[") ? " " + visible : visible;
    }
}
