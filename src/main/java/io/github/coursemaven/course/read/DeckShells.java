package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Shown;
import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.course.deck.ShownSnippet;
import io.github.coursemaven.course.output.PrintedText;
import io.github.coursemaven.course.shell.ShellAnswer;
import io.github.coursemaven.course.shell.ShellLine;
import io.github.coursemaven.course.shell.ShellScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The code of one deck that JShell runs. For one thread. */
final class DeckShells {

    private static final int SHOWN = 60;
    private static final String CONTINUE = "continue";
    private static final Set<String> WORDS = Set.of("run", CONTINUE);

    private final ModuleShells shells;
    private final Path deck;
    private final Consumer<ShownSnippet> shown;
    private final Consumer<Problem> problems;
    private final List<List<String>> session = new ArrayList<>();
    private boolean isBroken;

    DeckShells(ModuleShells shells, Path deck, Consumer<ShownSnippet> shown, Consumer<Problem> problems) {
        this.shells = shells;
        this.deck = deck;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * What a fence shows.
     *
     * @param word after which the code begins a session, or continues one
     */
    String text(SourceText word, SourceText code) {
        if (!shells.mayRun()) {
            return code.text();
        }
        if (!WORDS.contains(word.text())) {
            isBroken = true;
            problems.accept(unknown(word));
            return code.text();
        }
        var script = ShellScript.of(code.text());
        if (!word.text().equals(CONTINUE)) {
            session.clear();
            isBroken = false;
        }
        if (code.text().isBlank()) {
            problems.accept(
                    Rule.SNIPPET_RUN.at(word.locationAt(0), "there is no code to run; write it into this block"));
            return code.text();
        }
        session.add(script.input());
        // why an earlier block does not run is known
        return isBroken ? code.text() : text(script, shells.ask(session, deck), word, code);
    }

    private static Problem unknown(SourceText word) {
        var cure = EditDistance.nearest(word.text(), Set.of(CONTINUE))
                .map(near -> Resolution.didYouMean("run=" + near))
                .orElse("; write 'run' or 'run=continue', or neither of them if the code is not to run");
        return Rule.SNIPPET_RUN.at(word.locationAt(0), "'run=" + word.text() + "' is not known" + cure);
    }

    private String text(ShellScript script, ShellAnswer answer, SourceText word, SourceText code) {
        if (answer.fault().isPresent()) {
            isBroken = true;
            report(
                    script,
                    Math.min(answer.lines().size(), script.code().size() - 1),
                    answer.fault().get(),
                    code);
            return code.text();
        }
        if (!script.isTranscript()) {
            reportFailure(script, answer.lines(), code);
        }
        var snippet = new PrintedText(script.transcript(answer.lines())).snippet();
        var drift = new SnippetDrift(snippet, () -> DriftSource.OF_SHELL, code);
        var isFilled = !script.isTranscript() || drift.isByEntities();
        var problem = isFilled ? List.<Problem>of() : drift.problem().stream().toList();
        problem.forEach(problems);
        shown.accept(new ShownSnippet(word.locationAt(0), "run", deck, snippet, isFilled, !problem.isEmpty()));
        return isFilled ? snippet.text() : code.text();
    }

    /** Without a transcript, nobody has said that the code is meant to fail. */
    private void reportFailure(ShellScript script, List<ShellLine> lines, SourceText code) {
        IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).failure().isPresent())
                .findFirst()
                .ifPresent(index -> report(
                        script,
                        index,
                        "fails in JShell: " + lines.get(index).failure().orElse("")
                                + "; correct it, or write 'jshell> ' before the code and the answers after it, if it is"
                                + " meant to fail",
                        code));
    }

    private void report(ShellScript script, int index, String text, SourceText code) {
        var line = script.code().get(index);
        var name = Shown.cut(script.lines().get(line).strip(), SHOWN);
        problems.accept(Rule.SNIPPET_RUN.at(code.locationAt(offset(code.text(), line)), "'" + name + "' " + text));
    }

    private static int offset(String text, int line) {
        var offset = 0;
        for (var index = 0; index < line; index++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset;
    }
}
