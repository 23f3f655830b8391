package io.github.coursemaven.check.report;

import io.github.coursemaven.base.problem.Problem;
import java.util.stream.Collectors;

/**
 * The problems as a table in Markdown, for the page that GitHub shows for a run.
 *
 * <p>Source: "Adding a job summary" in GitHub's documentation, which allows 1 MiB for a step.
 */
final class StepSummary {

    private static final int SHOWN = 200;
    private static final String MARKDOWN = "[\\\\`*_{}\\[\\]<>()#+!|~@$&-]";

    private final Findings findings;
    private final String fullReport;

    /** @param fullReport path of the file that lists everything, as shown to the reader */
    StepSummary(Findings findings, String fullReport) {
        this.findings = findings;
        this.fullReport = fullReport;
    }

    String text() {
        var problems = findings.problems();
        var rows = findings.worstFirst().limit(SHOWN).map(this::row).collect(Collectors.joining());
        var title = "### Course: " + Summary.of(problems, findings.severities()) + "\n\n";
        if (rows.isEmpty()) {
            return title;
        }
        var rest = problems.size() - SHOWN;
        var more = rest > 0 ? "\nAnd " + rest + " more: see " + plain(fullReport) + "\n" : "";
        return title + "| severity | place | problem | rule |\n|---|---|---|---|\n" + rows + more + "\n";
    }

    private String row(Problem problem) {
        return "| " + (problem.known() ? "known" : findings.severity(problem).id()) + " | "
                + plain(problem.location().toString()) + " | " + plain(problem.message()) + " | "
                + problem.rule().id() + " |\n";
    }

    /** The text with everything escaped that Markdown or GitHub would interpret. */
    private static String plain(String text) {
        return PrintedText.visible(text).replaceAll(MARKDOWN, "\\\\$0");
    }
}
