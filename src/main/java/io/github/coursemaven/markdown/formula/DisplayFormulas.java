package io.github.coursemaven.markdown.formula;

import io.github.coursemaven.base.problem.Lookahead;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulas in Markdown that may have several lines: between {@code $$}, between {@code \\[} and {@code \\]}, and
 * environments. They end before an empty line or a fence, unless both dollar signs stand on lines of their own. Search from the
 * beginning to the end, so that each text is read once.
 */
public final class DisplayFormulas {

    private static final Pattern OPENING = Pattern.compile("\\$\\$|\\\\\\\\\\[|\\\\begin\\{");
    private static final Pattern FENCE = Pattern.compile("(?md)^ {0,3}(?:```|~~~)");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?md)^[ \\t]*$");
    private static final Pattern TEX = Pattern.compile("[\\\\^_=]");

    private final String text;
    private final BacktickScanner backticks;
    private final Matcher environment;
    private final Closings dollars;
    private final Closings brackets;
    private final Map<String, Lookahead> environmentEnds = new HashMap<>();
    private final Lookahead opening;
    private final Lookahead emptyLine;
    private final Lookahead fence;

    public DisplayFormulas(String text) {
        this.text = text;
        this.opening = mayHaveOpening(text) ? places(OPENING) : new Lookahead(from -> text.length());
        this.backticks = new BacktickScanner(opening.next(0) < text.length() ? text : "");
        this.environment = MathEnvironment.BEGIN.matcher(text);
        this.dollars = new Closings("$$", text);
        this.brackets = new Closings("\\\\]", text);
        this.emptyLine = places(EMPTY_LINE);
        this.fence = places(FENCE);
    }

    private static boolean mayHaveOpening(String text) {
        return text.contains("$$") || text.contains("\\\\[") || text.contains("\\begin{");
    }

    private Lookahead places(Pattern pattern) {
        var matcher = pattern.matcher(text);
        return new Lookahead(from -> matcher.find(from) ? matcher.start() : text.length());
    }

    /** Whether such a formula may begin between an offset and the next empty line. */
    public boolean mayBeginAfter(int offset) {
        var next = opening.next(offset);
        return next < text.length() && next < emptyLine.next(offset);
    }

    /** The first such formula that begins between two offsets; it may end later. None of them is in code. */
    public Optional<Formula> next(int from, int to) {
        var at = from;
        while (at < to) {
            var formula = at(at);
            if (formula.isPresent()) {
                return formula;
            }
            at = after(at);
        }
        return Optional.empty();
    }

    private int after(int at) {
        return switch (text.charAt(at)) {
            case '`' -> codeEnd(at);
            case '\\' -> runEnd(at) + (runEnd(at) - at) % 2;
            case '$' -> text.startsWith("$$", at) ? at + 2 : at + 1;
            default -> at + 1;
        };
    }

    /** Code ends in the same paragraph. */
    private int codeEnd(int start) {
        var contentStart = backticks.end(start);
        var closing = backticks.closing(start).orElse(text.length());
        return closing < emptyLine.next(start) ? closing + contentStart - start : contentStart;
    }

    private Optional<Formula> at(int start) {
        if (text.startsWith("$$", start)) {
            return between(start, start + 2, dollars);
        }
        if (text.startsWith("\\\\[", start)) {
            return between(start, start + 3, brackets);
        }
        return text.charAt(start) == '\\'
                        && environment.region(start, text.length()).lookingAt()
                ? environment(start, "\\end{" + environment.group(1) + "}")
                : Optional.empty();
    }

    /** A brace may be closed only after the formula, or never. */
    private Optional<Formula> between(int start, int content, Closings closings) {
        return ended(start, content, closings.next(content), content - start)
                .or(() -> ended(start, content, closings.first(content), content - start));
    }

    private Optional<Formula> environment(int start, String closing) {
        var content = environment.end();
        var end = environmentEnds
                .computeIfAbsent(closing, mark -> Lookahead.to(mark, text))
                .next(content);
        return ended(start, content, end, closing.length());
    }

    private Optional<Formula> ended(int start, int content, int end, int closing) {
        var formula = new Formula(start, content, end, Math.min(end + closing, text.length()), true);
        return end < text.length() && end < fence.next(content) && (end < emptyLine.next(content) || isAlone(formula))
                ? Optional.of(formula)
                : Optional.empty();
    }

    /** Whether dollar signs on lines of their own surround something that looks like TeX. */
    private boolean isAlone(Formula formula) {
        return text.startsWith("$$", formula.start())
                && line(formula.start()).equals("$$")
                && line(formula.contentEnd()).equals("$$")
                && TEX.matcher(formula.tex(text)).find();
    }

    private String line(int offset) {
        var end = text.indexOf('\n', offset);
        return text.substring(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length() : end)
                .strip();
    }

    private int runEnd(int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) == '\\') {
            end++;
        }
        return end;
    }
}
