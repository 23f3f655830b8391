package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.base.problem.Severity;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.StyleFinder;
import io.github.coursemaven.course.read.ReaderSettings;

/** What decks look like unless they say otherwise: themes, style sheets, scripts, options of reveal.js. */
record LookParameters(CourseFiles files, Library library, Severities severities) {

    /** Adds errors in the settings, as if a deck had nothing else. Warnings are reported with those of the decks. */
    void check(ReaderSettings settings, ParameterProblems problems) {
        if (FolderParameters.isSourceUnknown(problems)) {
            return;
        }
        var options = DeckOptions.of(settings.defaults(), problem -> add(problem, problems));
        new StyleFinder(files, library).find(options, problem -> add(problem, problems));
    }

    private void add(Problem problem, ParameterProblems problems) {
        if (problem.rule() != Rule.SEPARATOR
                && severities.of(problem.rule()) == Severity.ERROR
                && problem.location() instanceof Location.Parameter parameter) {
            problems.addIfThereAreDecks(parameter.name(), problem.message());
        }
    }
}
