package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.EditDistance;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds comments that are nearly those that suppress problems, such as {@code <!-- course:ignroe … -->}. */
final class MisspeltSuppressions {

    private static final Pattern COMMENT = Pattern.compile("<!--\\s*+((?i:c[a-z]{4,6})[-_:.](?:(?!-->)[\\w:.-])++)");
    /** Also a comment that begins with code, which is blanked. */
    private static final Pattern MAY_BE_MEANT = Pattern.compile("<!--\\s*+(?:(?i:c[a-z]{4,6})[-_:.]|[`~])");

    private static final Pattern SEPARATOR = Pattern.compile("[-_:.]++");

    private static final List<String> NAMES = Stream.of("next-line", "line", "start", "end")
            .map(end -> "course-link-ignore-" + end)
            .toList();

    private static final int MOST_TYPOS = 2;

    private MisspeltSuppressions() {}

    /** @param withoutCode the same text */
    static List<Problem> in(SourceText text, TextWithoutCode withoutCode) {
        return MAY_BE_MEANT.matcher(withoutCode.written()).find() ? inBlanked(text, withoutCode.blanked()) : List.of();
    }

    private static List<Problem> inBlanked(SourceText text, String withoutCode) {
        return COMMENT.matcher(withoutCode)
                .results()
                .filter(comment -> isMeant(comment.group(1)))
                .map(comment -> Rule.MISSPELT_KEY.at(
                        text.locationAt(comment.start(1)),
                        "'" + comment.group(1) + "' suppresses nothing; " + cure(comment.group(1))))
                .toList();
    }

    private static boolean isMeant(String word) {
        var parts = SEPARATOR.split(word);
        return !NAMES.contains(word)
                && EditDistance.between(parts[0], "course") <= 1
                && Arrays.stream(parts).skip(1).anyMatch(part -> EditDistance.between(part, "ignore") <= MOST_TYPOS);
    }

    private static String cure(String word) {
        return NAMES.stream()
                .filter(name -> EditDistance.between(word, name) <= MOST_TYPOS)
                .findFirst()
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> NAMES.stream().collect(Collectors.joining("', '", "write one of '", "'")));
    }
}
