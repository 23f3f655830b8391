package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.Severities;
import io.github.coursemaven.course.options.DeckOptions;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.options.StyleFinder;
import io.github.coursemaven.course.read.ReaderSettings;
import java.util.EnumSet;
import java.util.Set;

/** What decks look like unless they say otherwise: themes, style sheets, scripts, options of reveal.js. */
record LookParameters(CourseFiles files, Library library, Severities severities) {

    /** Warnings in a deck, but in a parameter they are wrong for all decks. */
    private static final Set<Rule> OF_OPTIONS = EnumSet.of(Rule.MISSPELT_KEY, Rule.OPTION_VALUE);

    /** Adds what is wrong with the settings, as if a deck had nothing else. */
    void check(ReaderSettings settings, ParameterProblems problems) {
        if (FolderParameters.isSourceUnknown(problems)) {
            return;
        }
        var options = DeckOptions.of(settings.defaults(), problem -> add(problem, problems));
        new StyleFinder(files, library).find(options, problem -> add(problem, problems));
    }

    private void add(Problem problem, ParameterProblems problems) {
        if (problem.rule() != Rule.SEPARATOR
                && isRefused(problem.rule())
                && problem.location() instanceof Location.Parameter parameter) {
            problems.addIfThereAreDecks(parameter.name(), problem.message());
        }
    }

    private boolean isRefused(Rule rule) {
        return switch (severities.of(rule)) {
            case ERROR -> true;
            case WARNING -> OF_OPTIONS.contains(rule);
            case INFO, IGNORE -> false;
        };
    }
}
