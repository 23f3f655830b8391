package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The info string of a code fence, divided.
 *
 * @param named what is written after {@code file=}, without quotes
 * @param rest the info string without that
 */
record FileAttribute(Optional<SourceText> named, SourceText rest) {

    private static final String SIGN = "file=";
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:^|\\s+)" + SIGN + "(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"']\\S*))");

    static FileAttribute in(SourceText info) {
        var found = info.text().contains(SIGN)
                ? ATTRIBUTE
                        .matcher(info.text())
                        .results()
                        .filter(each -> !isInBraces(info.text(), each.start()))
                        .findFirst()
                : Optional.<MatchResult>empty();
        return found.map(each -> divided(info, each)).orElseGet(() -> new FileAttribute(Optional.empty(), info));
    }

    /** As attributes of other tools are. */
    private static boolean isInBraces(String info, int offset) {
        return info.lastIndexOf('{', offset) > info.lastIndexOf('}', offset);
    }

    private static FileAttribute divided(SourceText info, MatchResult found) {
        var group = found.start(1) >= 0 ? 1 : found.start(2) >= 0 ? 2 : 3;
        var rest = new SourceText.Builder(info, 0)
                .append(info, 0, found.start())
                .append(info, found.end(), info.text().length())
                .build();
        return new FileAttribute(Optional.of(info.slice(found.start(group), found.end(group))), rest);
    }
}
