package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds parameters in URLs that begin like a character reference: {@code ?a=1&section=2} becomes {@code ?a=1§ion=2}. */
public final class LostAmpersands {

    private static final Pattern PARAMETER = Pattern.compile("&[A-Za-z][A-Za-z0-9]{1,40}=");
    private static final String NOT_IN_URLS = "\"'<>()[]{}`|";
    private static final int LONGEST = 1_000;

    private LostAmpersands() {}

    /** The problems of a text in which no character reference has been replaced. */
    public static List<Problem> in(SourceText text) {
        var written = text.text();
        var parameter = PARAMETER.matcher(written);
        var problems = new ArrayList<Problem>();
        for (var at = written.indexOf('&'); at >= 0; at = written.indexOf('&', at + 1)) {
            if (parameter.region(at, written.length()).lookingAt()
                    && isInQuery(written, at)
                    && !isKept(parameter.group())) {
                problems.add(problem(text, parameter));
            }
        }
        return problems;
    }

    /** Whether a question mark is before it, in the same URL. */
    private static boolean isInQuery(String text, int offset) {
        for (var at = offset - 1; at >= Math.max(0, offset - LONGEST); at--) {
            var c = text.charAt(at);
            if (c == '?') {
                return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            }
            if (Character.isWhitespace(c) || NOT_IN_URLS.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isKept(String parameter) {
        return Entities.decoded(parameter).equals(parameter);
    }

    private static Problem problem(SourceText text, MatchResult parameter) {
        var written = parameter.group();
        return Rule.LOST_AMPERSAND.at(
                text.locationAt(parameter.start()),
                "'" + written + "' in this URL is read as '" + Entities.decoded(written) + "'; write '&amp;"
                        + written.substring(1) + "'");
    }
}
