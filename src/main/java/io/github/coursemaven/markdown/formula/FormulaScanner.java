package io.github.coursemaven.markdown.formula;

import io.github.coursemaven.base.problem.Lookahead;
import io.github.coursemaven.base.problem.WhiteSpace;
import io.github.coursemaven.base.reference.ReservedCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds formulas. A formula stands between delimiters, or between single dollar signs by pandoc's rule; unlike there, a formula with
 * a command in it may have blanks just inside the signs. MathJax 2 also sets environments and references to equations without
 * delimiters (its {@code tex2jax} extension).
 */
public final class FormulaScanner {

    private static final Pattern BLANK = Pattern.compile("[ \\t-\\r]|\\\\\\R|<(?i:br)\\b");
    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern FORMULA_OR_WORD = Pattern.compile("[\\p{L}\\p{N}\\\\{(]");
    private static final Pattern REFERENCE = Pattern.compile("\\\\(?:eq)?ref\\{[^{}$\\n]++\\}");

    private final String text;
    private final boolean markdown;
    private final IntUnaryOperator passed;
    private final BacktickScanner backticks;
    private final Matcher environment;
    private final Matcher reference;
    private final Matcher command;
    private final List<Delimiters> delimiters;
    private final Map<String, Lookahead> environmentEnds = new HashMap<>();
    private final Closings dollar;
    private final Lookahead barrier = new Lookahead(this::nextBarrier);

    private record Delimiters(String opening, Closings closing) {}

    private FormulaScanner(String text, boolean markdown, IntUnaryOperator passed) {
        this.text = text;
        this.markdown = markdown;
        this.passed = passed;
        this.backticks = new BacktickScanner(markdown ? text : "");
        this.environment = MathEnvironment.BEGIN.matcher(text);
        this.reference = REFERENCE.matcher(text);
        this.command = COMMAND.matcher(text);
        var backslash = markdown ? "\\\\" : "\\";
        this.dollar = new Closings("$", text);
        this.delimiters = List.of(
                new Delimiters("$$", new Closings("$$", text)),
                new Delimiters(backslash + "(", new Closings(backslash + ")", text)),
                new Delimiters(backslash + "[", new Closings(backslash + "]", text)));
    }

    /** The formulas of a text that Markdown was already read from. What is between marks is a formula. */
    public static List<Formula> inText(String text) {
        return mayHaveFormula(text) ? new FormulaScanner(text, false, at -> at + 1).all() : List.of();
    }

    /**
     * The formulas of Markdown inside a block. None of them is in code, or contains code.
     *
     * @param tagEnd the offset after the tag that begins with an angle bracket at an offset; or else the next offset
     */
    public static List<Formula> inMarkdown(String text, IntUnaryOperator tagEnd) {
        return mayHaveFormula(text) ? new FormulaScanner(text, true, tagEnd).all() : List.of();
    }

    /** Whether a text has one of the signs that any formula has. */
    public static boolean mayHaveFormula(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('\\') >= 0 || text.indexOf(ReservedCharacters.FORMULA_START) >= 0;
    }

    private List<Formula> all() {
        var formulas = new ArrayList<Formula>();
        var at = 0;
        while (at < text.length()) {
            var formula = formulaAt(at);
            formula.ifPresent(formulas::add);
            at = formula.isPresent() ? formula.get().end() : after(at);
        }
        return formulas;
    }

    /** The next offset where a formula may begin. */
    private int after(int at) {
        var c = text.charAt(at);
        if (c == '$' && text.startsWith("$$", at)) {
            return at + 2;
        }
        if (!markdown) {
            return at + 1;
        }
        return switch (c) {
            case '`' -> codeEnd(at);
            case '<' -> passed.applyAsInt(at);
            case '\\' -> runEnd(at) + (runEnd(at) - at) % 2;
            default -> at + 1;
        };
    }

    private int codeEnd(int start) {
        var contentStart = backticks.end(start);
        return backticks.closing(start).orElse(start) + contentStart - start;
    }

    private Optional<Formula> formulaAt(int start) {
        return switch (text.charAt(start)) {
            case ReservedCharacters.FORMULA_START -> betweenMarks(start);
            case '$' -> delimited(start).or(() -> betweenDollars(start));
            case '\\' -> delimited(start).or(() -> environment(start)).or(() -> reference(start));
            default -> Optional.empty();
        };
    }

    private Optional<Formula> betweenMarks(int mark) {
        var start = mark + 1;
        var end = text.indexOf(ReservedCharacters.FORMULA_END, start);
        if (end < 0) {
            return Optional.empty();
        }
        var opening = openingAt(start);
        var display = opening.isEmpty() ? !isReference(start) : isDisplay(opening);
        return Optional.of(new Formula(start, start + opening.length(), end - opening.length(), end, display));
    }

    /** Empty for what needs no delimiters. */
    private String openingAt(int start) {
        return delimiters.stream()
                .map(Delimiters::opening)
                .filter(opening -> text.startsWith(opening, start))
                .findFirst()
                .orElse(text.startsWith("$", start) ? "$" : "");
    }

    private static boolean isDisplay(String opening) {
        return !opening.endsWith("(") && !opening.equals("$");
    }

    private Optional<Formula> delimited(int start) {
        for (var each : delimiters) {
            var content = start + each.opening().length();
            if (text.startsWith(each.opening(), start) && isWholeRun(start)) {
                var end = each.closing().next(content + 1);
                return end < text.length() && barrier.next(content) >= end
                        ? Optional.of(new Formula(
                                start, content, end, end + each.opening().length(), isDisplay(each.opening())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether all backslashes at an offset belong to the delimiter, in Markdown. */
    private boolean isWholeRun(int start) {
        return !markdown || runEnd(start) - start <= 2;
    }

    /**
     * No digit after the closing sign, no empty line; blanks just inside only around a command. As in MathJax 2, another dollar
     * sign may follow: it begins the next formula.
     */
    private Optional<Formula> betweenDollars(int start) {
        var end = dollar.next(start + 1);
        return end < text.length()
                        && end > start + 1
                        && !isAt(DIGIT, end + 1)
                        && mayHaveBlanks(start, end)
                        && !hasEmptyLine(start + 1, end)
                        && barrier.next(start + 1) >= end
                ? Optional.of(new Formula(start, start + 1, end, end + 1, false))
                : Optional.empty();
    }

    /** Blanks inside need a command. A word beside the sign means a price, or that another formula begins there. */
    private boolean mayHaveBlanks(int start, int end) {
        var blankFirst = BLANK.matcher(text).region(start + 1, end).lookingAt();
        var blankLast = WhiteSpace.isAscii(text.charAt(end - 1));
        return !(blankFirst || blankLast)
                || (!(blankFirst && isAt(WORD, start - 1))
                        && !(blankLast && isAt(FORMULA_OR_WORD, end + 1))
                        && command.region(start + 1, end).find());
    }

    private boolean isAt(Pattern sign, int offset) {
        return offset >= 0
                && offset < text.length()
                && sign.matcher(text).region(offset, offset + 1).lookingAt();
    }

    private Optional<Formula> environment(int start) {
        if (!environment.region(start, text.length()).lookingAt() || (!markdown && text.startsWith("\\\\", start))) {
            return Optional.empty();
        }
        var closing = "\\end{" + environment.group(1) + "}";
        var end = environmentEnds
                .computeIfAbsent(closing, mark -> Lookahead.to(mark, text))
                .next(environment.end());
        var after = end + closing.length();
        return end < text.length() && barrier.next(start) >= end
                ? Optional.of(new Formula(start, start, after, after, true))
                : Optional.empty();
    }

    private Optional<Formula> reference(int start) {
        return isReference(start)
                ? Optional.of(new Formula(start, start, reference.end(), reference.end(), false))
                : Optional.empty();
    }

    private boolean isReference(int start) {
        return reference.region(start, text.length()).lookingAt();
    }

    private boolean hasEmptyLine(int start, int end) {
        var lineEnds = 0;
        for (var at = start; at < end && lineEnds < 2; at++) {
            if (!WhiteSpace.isAscii(text.charAt(at))) {
                lineEnds = 0;
            } else if (text.charAt(at) == '\n') {
                lineEnds++;
            }
        }
        return lineEnds == 2;
    }

    private int runEnd(int start) {
        var end = start;
        while (end < text.length() && text.charAt(end) == '\\') {
            end++;
        }
        return end;
    }

    /** The next place where something begins that no formula contains: code, or another formula between marks. */
    private int nextBarrier(int from) {
        var next = text.indexOf(markdown ? '`' : ReservedCharacters.FORMULA_START, from);
        while (next >= 0 && markdown && backticks.closing(next).isEmpty()) {
            next = text.indexOf('`', backticks.end(next));
        }
        return next < 0 ? text.length() : next;
    }
}
