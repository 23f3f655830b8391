package io.github.coursemaven.course.deck;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.reference.Reference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Targets that are not checked.
 *
 * @param location where this is written
 * @param target matches whole targets, as they are written
 * @param rules the rules that are not reported; empty for all, and then targets on other hosts are not requested either
 * @param until the last day on which this applies
 */
public record LinkExclude(Location location, Pattern target, Set<Rule> rules, Optional<LocalDate> until) {

    /** How to write a pattern: the end of a message about one that cannot be read. */
    public static final String CURE = "write * for any text, or re: before a regular expression";

    public LinkExclude {
        rules = Set.copyOf(rules);
    }

    /**
     * Reads a pattern as users write it: a whole target in which {@code *} stands for any text, or a regular expression after
     * {@code re:}.
     *
     * @throws java.util.regex.PatternSyntaxException if the regular expression is invalid
     */
    public static Pattern pattern(String written) {
        if (written.startsWith("re:")) {
            return Pattern.compile(written.substring("re:".length()));
        }
        return Pattern.compile(
                Arrays.stream(written.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    /** Whether a reference has one of the targets. */
    public boolean matches(Reference reference) {
        return target.matcher(reference.written()).matches()
                || target.matcher(reference.shown()).matches();
    }
}
