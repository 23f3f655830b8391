package io.github.coursemaven.base.settings;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the slide that makes front matter unreadable because no line ends the settings above it. */
final class UnclosedBlock {

    private static final String COMMENT = "#{1,6}[ \\t]++(?![\\w-]++[ \\t]*+:)\\S[^\\r\\n]*+";
    private static final Pattern BELOW_BLANK = Pattern.compile("(?m)(?<=\\n[ \\t]{0,9}\\r?\\n)" + COMMENT);
    private static final Pattern HEADING = Pattern.compile("(?m)^" + COMMENT + "(?=\\s++\\S)");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*+[\"']?[\\w-]++[\"']?[ \\t]*+[:=]");

    /** A line that ends YAML for other programs, above anything else. */
    private static final Pattern END_MARK = Pattern.compile("(?m)^\\.\\.\\.[ \\t]*$(?=\\s*+\\S)");

    private UnclosedBlock() {}

    /** @param end where the separator that is taken for the end of the front matter stands */
    static Optional<Problem> problem(SourceText block, Location.Point end) {
        var mark = END_MARK.matcher(block.text());
        if (mark.find() && holdsSettings(block.slice(0, mark.start()))) {
            return Optional.of(Rule.FRONT_MATTER.at(
                    block.locationAt(mark.start()),
                    "the front matter ends only on line " + end.line() + ", not at '...'; write '---' instead"));
        }
        return heading(block.text())
                .filter(heading -> holdsSettings(block.slice(0, heading.start())))
                .map(heading -> Rule.FRONT_MATTER.at(
                        block.locationAt(heading.start()),
                        "the front matter ends only on line " + end.line() + ", so that '" + heading.group()
                                + "' is a part of it; write '---' below the settings"));
    }

    /** One below a blank line, or without a key below it. */
    private static Optional<MatchResult> heading(String text) {
        var lastKey =
                KEY.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
        var belowKeys = HEADING.matcher(text).region(lastKey, text.length());
        return BELOW_BLANK.matcher(text).results().findFirst().or(() -> Optional.of(belowKeys)
                .filter(Matcher::find)
                .map(Matcher::toMatchResult));
    }

    private static boolean holdsSettings(SourceText text) {
        return Yaml.parse(text)
                .mapping()
                .filter(settings -> !settings.entries().isEmpty())
                .isPresent();
    }
}
