package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines for a log that stays readable even if a course has the same fault in a thousand places. */
public final class GroupedLines {

    private static final int PLACES_OF_A_CAUSE = 5;
    private static final int PLACES_SHOWN = 3;
    private static final int LINES_OF_A_RULE = 50;

    private final ProblemLines lines;
    private final String fullReport;

    /** @param fullReport path of the file that lists everything, as shown to the reader */
    public GroupedLines(ProblemLines lines, String fullReport) {
        this.lines = lines;
        this.fullReport = fullReport;
    }

    /** A line, and the rule that decides its severity. */
    public record Line(Rule rule, String text) {}

    /** @param most how many problems of this cause are listed one by one */
    private record Cause(Rule rule, String message, String what, long most) {

        // The JVM takes long to make these two for a record

        @Override
        public boolean equals(Object other) {
            return other instanceof Cause cause
                    && rule == cause.rule
                    && message.equals(cause.message)
                    && most == cause.most;
        }

        @Override
        public int hashCode() {
            return 31 * rule.hashCode() + message.hashCode();
        }

        static Cause of(Problem problem) {
            return problem.kind()
                    .map(kind -> new Cause(problem.rule(), kind, kind, PLACES_SHOWN))
                    .orElseGet(() -> new Cause(problem.rule(), problem.message(), "like it", PLACES_OF_A_CAUSE));
        }
    }

    /**
     * A line for each problem, in order; a deck's links to the same module are one. If more than 5 have the same message, or more than 3 are of one kind, only the first 3 are
     * listed, and of each rule only the first 50; a line then says how many more there are.
     */
    public List<Line> of(List<Problem> all) {
        var problems = RepeatedHints.folded(all);
        var causes = problems.stream().collect(Collectors.groupingBy(Cause::of, Collectors.counting()));
        var met = new HashMap<Cause, Long>();
        var shown = new EnumMap<Rule, Long>(Rule.class);
        var covered = new EnumMap<Rule, Long>(Rule.class);
        var found = new ArrayList<Line>();
        for (var problem : problems) {
            var cause = Cause.of(problem);
            var total = causes.getOrDefault(cause, 0L);
            var place = met.merge(cause, 1L, Long::sum);
            var grouped = total > cause.most();
            if ((grouped && place > PLACES_SHOWN) || shown.getOrDefault(cause.rule(), 0L) >= LINES_OF_A_RULE) {
                continue;
            }
            found.add(new Line(cause.rule(), lines.line(problem)));
            shown.merge(cause.rule(), 1L, Long::sum);
            covered.merge(cause.rule(), 1L, Long::sum);
            if (grouped && place == PLACES_SHOWN) {
                found.add(more(cause.rule(), total - PLACES_SHOWN, cause.what()));
                covered.merge(cause.rule(), total - PLACES_SHOWN, Long::sum);
            }
        }
        found.addAll(uncovered(problems, covered));
        return found;
    }

    private List<Line> uncovered(List<Problem> problems, Map<Rule, Long> covered) {
        var totals = problems.stream()
                .map(Problem::rule)
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Rule.class), Collectors.counting()));
        return totals.entrySet().stream()
                .filter(total -> total.getValue() > covered.getOrDefault(total.getKey(), 0L))
                .map(total -> more(
                        total.getKey(),
                        total.getValue() - covered.getOrDefault(total.getKey(), 0L),
                        "[" + total.getKey().id() + "]"))
                .toList();
    }

    private Line more(Rule rule, long number, String what) {
        return new Line(rule, "… and " + number + " more " + what + ": see " + fullReport);
    }
}
