package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An attribute in the info string of a code fence: {@code name=value}, or a name alone.
 *
 * @param value what is written after {@code =}, without quotes
 * @param written all of it; empty if there is none
 * @param rest the info string without the attribute
 */
record FenceAttribute(Optional<SourceText> value, String written, SourceText rest) {

    private static final String VALUE = "(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"']\\S*))";

    private static final Pattern QUOTED = Pattern.compile("(?<![^\\s=])(?:\"[^\"]*\"|'[^']*')");

    /** One that has a value. */
    static FenceAttribute in(SourceText info, String name) {
        var pattern = Pattern.compile("(?:^|\\s+)" + name + "=" + VALUE);
        return info.text().contains(name + "=")
                ? find(info, pattern).map(each -> divided(info, each)).orElseGet(() -> absent(info))
                : absent(info);
    }

    /** One without value, whose name stands after the language; its value is then the name. */
    static FenceAttribute word(SourceText info, String name) {
        return info.text().contains(name)
                ? find(info, Pattern.compile("\\s+(?<!^)(" + name + ")(?!\\S)"))
                        .map(each -> divided(info, each))
                        .orElseGet(() -> absent(info))
                : absent(info);
    }

    /** None, whatever is written. */
    static FenceAttribute absent(SourceText info) {
        return new FenceAttribute(Optional.empty(), "", info);
    }

    /** Not in braces, as attributes of other tools are, and not in the value of another one. */
    private static Optional<MatchResult> find(SourceText info, Pattern pattern) {
        var text = info.text();
        var quoted = QUOTED.matcher(text).results().toList();
        return pattern.matcher(text)
                .results()
                .filter(each -> text.lastIndexOf('{', each.start()) <= text.lastIndexOf('}', each.start()))
                .filter(each ->
                        quoted.stream().noneMatch(value -> value.start() < each.start() && each.start() < value.end()))
                .findFirst();
    }

    private static FenceAttribute divided(SourceText info, MatchResult found) {
        var group = found.start(1) >= 0 ? 1 : found.start(2) >= 0 ? 2 : 3;
        var rest = new SourceText.Builder(info, 0)
                .append(info, 0, found.start())
                .append(info, found.end(), info.text().length())
                .build();
        return new FenceAttribute(
                Optional.of(info.slice(found.start(group), found.end(group))),
                found.group().strip(),
                rest);
    }
}
