package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Comments that should include a file, but include none, and are not shown either: those that are not alone on their line, and
 * those with a mistake in the word {@code include:}.
 *
 * @param text of one file
 * @param withoutRead the text with blanks instead of code and of the comments that include files
 * @param isFile whether a path leads to a file
 */
record UnreadIncludes(SourceText text, String withoutRead, Predicate<String> isFile) {

    private static final String WORD = "include";
    private static final Pattern COMMENT = Pattern.compile(
            "<!--[ \\t]{0,9}([A-Za-z]{5,9})[ \\t]{0,9}(:?)[ \\t]{0,9}([^\\s>:](?:[^\\n>]{0,300}?[^\\s>])??)[ \\t]{0,9}-->");
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\S+\\.(?:md|markdown)");

    Stream<Problem> problems() {
        return COMMENT.matcher(withoutRead)
                .results()
                .flatMap(comment -> complaint(comment)
                        .map(complaint -> Rule.INCLUDE.at(
                                text.locationAt(comment.start(3)),
                                "'" + comment.group(3) + "' is not included, because " + complaint))
                        .stream());
    }

    private Optional<String> complaint(MatchResult comment) {
        var word = comment.group(1);
        var name = comment.group(3);
        var hasColon = !comment.group(2).isEmpty();
        if (word.equals(WORD) && hasColon) {
            return Optional.of("its comment is not alone on its line; write it on a line of its own")
                    .filter(complaint -> isFile.test(name));
        }
        var isMeant = hasColon ? EditDistance.between(word, WORD) <= 1 : word.equalsIgnoreCase(WORD);
        var cure = "; write <!-- include: " + name + " -->";
        return Optional.of(
                        word.equals(WORD)
                                ? "a ':' is missing after 'include'" + cure
                                : "'" + word + "' is not 'include:'" + cure)
                .filter(complaint -> isMeant)
                .filter(complaint ->
                        isFile.test(name) || (hasColon && MARKDOWN.matcher(name).matches()));
    }
}
