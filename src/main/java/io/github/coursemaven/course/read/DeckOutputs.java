package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.deck.UnprovenOutput;
import io.github.coursemaven.course.output.TestOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The output of tests that the fences of one deck show. For one thread. */
final class DeckOutputs {

    private final ReportedOutputs outputs;
    private final Path deck;
    private final Consumer<ShownSnippet> shown;
    private final Consumer<Problem> problems;
    private final List<UnprovenOutput> unproven = new ArrayList<>();

    DeckOutputs(ReportedOutputs outputs, Path deck, Consumer<ShownSnippet> shown, Consumer<Problem> problems) {
        this.outputs = outputs;
        this.deck = deck;
        this.shown = shown;
        this.problems = problems;
    }

    /** What may be old. */
    List<UnprovenOutput> unproven() {
        return List.copyOf(unproven);
    }

    /** What a fence shows. */
    String text(SourceText named, SourceText code) {
        var reported = outputs.of(deck, named.text());
        if (reported.output() instanceof TestOutput.Printed printed) {
            return text(printed, reported.isTested(), named, code);
        }
        if (reported.output() instanceof TestOutput.Absent absent) {
            report(absent.complaint().rule(), named, absent.complaint().text());
        } else if (code.text().isBlank()) {
            report(
                    Rule.SNIPPET_OUTPUT,
                    named,
                    "has not run, so there is no output to show; run 'mvn test' first, or name the module of the test,"
                            + " as in 'module:artifact-id/StackTest'");
        } else {
            unproven.add(new UnprovenOutput(named.locationAt(0), named.text(), false));
        }
        return code.text();
    }

    private void report(Rule rule, SourceText named, String text) {
        problems.accept(rule.at(named.locationAt(0), "'" + named.text() + "' " + text));
    }

    private String text(TestOutput.Printed printed, boolean isTested, SourceText named, SourceText code) {
        var snippet = printed.text().snippet();
        var drift = new SnippetDrift(snippet, () -> DriftSource.ofTest(named.text()), code);
        var isFilled = code.text().isBlank() || drift.isByEntities();
        var hasDrifted = !isFilled && drift.problem().isPresent();
        if (hasDrifted && isTested) {
            drift.problem().ifPresent(problems);
        } else if (hasDrifted) {
            unproven.add(new UnprovenOutput(named.locationAt(0), named.text(), true));
        }
        shown.accept(
                new ShownSnippet(named.locationAt(0), named.text(), printed.report(), snippet, isFilled, hasDrifted));
        return isFilled ? snippet.text() : code.text();
    }
}
