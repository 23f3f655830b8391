package io.github.coursemaven.check.proof;

import io.github.coursemaven.base.output.Counted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a build knows of all code on slides.
 *
 * @param proven the code that comes from files in compiled languages, in the order of the course
 * @param lines of all blocks of code in compiled languages, those that do not come from files included
 */
public record CodeOnSlides(List<ProvenCode> proven, long lines) {

    /** No code is shown, or nothing is known of it. */
    public static final CodeOnSlides NONE = new CodeOnSlides(List.of(), 0);

    public CodeOnSlides {
        proven = List.copyOf(proven);
    }

    /** How much of the code is proven, in a line; empty if none comes from files. */
    public Optional<String> line() {
        return proven.isEmpty()
                ? Optional.empty()
                : Optional.of(compiled() + " of " + Counted.of(Math.max(lines, shown()), "line") + " of code on slides "
                        + (compiled() == 1 ? "is" : "are") + " compiled, " + tested() + " of them tested");
    }

    private long shown() {
        return sum(proven.stream());
    }

    private long compiled() {
        return sum(proven.stream().filter(ProvenCode::isCompiled));
    }

    private long tested() {
        return sum(proven.stream().filter(ProvenCode::isTested));
    }

    private static long sum(Stream<ProvenCode> code) {
        return code.mapToLong(ProvenCode::lines).sum();
    }
}
