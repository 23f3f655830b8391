package io.github.coursemaven.markdown.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The backslashes of a formula in Markdown, which removes those before punctuation, although TeX needs some of them. This is
 * what the author meant, one run of backslashes after another:
 *
 * <ul>
 *   <li>One backslash before <code>{ } , ; ! : | % # &amp; $</code> stays: it is a command of TeX. Before other punctuation it
 *       goes, as in Markdown: <code>\_</code> is an underscore.
 *   <li>Four backslashes are two that an author wrote for Markdown. Where a formula has them, two are one.
 *   <li>Elsewhere, two end a row, unless they are one that an author wrote for Markdown: before <code>{ } , ; ! :</code>;
 *       outside of environments also before other signs of the first list, and before the name of a command.
 *   <li>Where commands such as <code>\\frac</code> have two and none has one, the author wrote all of it for Markdown.
 * </ul>
 *
 * Two backslashes before a brace end a row only where the braces match that way alone.
 */
public final class Backslashes {

    private static final Pattern RUN = Pattern.compile("\\\\++");
    private static final Pattern SINGLE_COMMAND = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\[A-Za-z]");
    private static final Pattern DOUBLED_COMMAND = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)++[A-Za-z]{2}");
    private static final Pattern ROWS =
            Pattern.compile("\\\\(?:begin(?![A-Za-z])|substack|[pb]?matrix|cases|eqalign|displaylines)(?![A-Za-z])");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~";
    private static final String NEVER_AFTER_A_ROW = "{},;!:_*";
    private static final String COMMANDS = "{},;!:|%#&$";

    private final String tex;
    private final boolean fours;
    private final boolean rows;
    private final boolean rowsBeforeBraces;

    private Backslashes(String tex, boolean rowsBeforeBraces) {
        this.tex = tex;
        this.fours = tex.contains("\\\\\\\\");
        this.rows = ROWS.matcher(tex).find();
        this.rowsBeforeBraces = rowsBeforeBraces;
    }

    /** The formula that Markdown makes of one. */
    public static String inMarkdown(String tex) {
        return replaced(tex, (run, next) -> "\\".repeat(run / 2 + (PUNCTUATION.indexOf(next) < 0 ? run % 2 : 0)));
    }

    /** The formula that its author meant. */
    public static String meant(String tex) {
        if (tex.indexOf('\\') < 0) {
            return tex;
        }
        if (DOUBLED_COMMAND.matcher(tex).find() && !SINGLE_COMMAND.matcher(tex).find()) {
            return inMarkdown(tex);
        }
        var meant = new Backslashes(tex, false).meant();
        if (isBalanced(meant)) {
            return meant;
        }
        var withRows = new Backslashes(tex, true).meant();
        return isBalanced(withRows) ? withRows : meant;
    }

    private interface Run {
        /** @param next the character after the backslashes; a blank at the end */
        String replaced(int length, char next);
    }

    private static String replaced(String tex, Run replacement) {
        var out = new StringBuilder();
        var end = 0;
        for (var run = RUN.matcher(tex); run.find(); end = run.end()) {
            var next = run.end() < tex.length() ? tex.charAt(run.end()) : ' ';
            out.append(tex, end, run.start()).append(replacement.replaced(run.end() - run.start(), next));
        }
        return out.append(tex, end, tex.length()).toString();
    }

    private String meant() {
        var out = new StringBuilder();
        var end = 0;
        for (var run = RUN.matcher(tex); run.find(); end = run.end()) {
            out.append(tex, end, run.start()).append("\\".repeat(kept(run)));
        }
        return out.append(tex, end, tex.length()).toString();
    }

    private int kept(Matcher run) {
        var length = run.end() - run.start();
        var next = run.end() < tex.length() ? tex.charAt(run.end()) : ' ';
        var escape = length % 2;
        var pairs = length / 2;
        var keepsEscape = escape == 1 && (PUNCTUATION.indexOf(next) < 0 || COMMANDS.indexOf(next) >= 0);
        var endsRow = pairs == 1 && (escape == 1 ? endsRowBeforeEscape(next) : endsRow(run.end(), next));
        return (endsRow ? 2 : pairs) + (keepsEscape ? 1 : 0);
    }

    private boolean endsRowBeforeEscape(char next) {
        return PUNCTUATION.indexOf(next) < 0 || (rows && !fours);
    }

    private boolean endsRow(int nextAt, char next) {
        if (fours || (NEVER_AFTER_A_ROW.indexOf(next) >= 0 && !(next == '{' && rowsBeforeBraces))) {
            return false;
        }
        return rows || ((COMMANDS.indexOf(next) < 0 || next == '&') && !isName(nextAt));
    }

    /** Two letters or more. */
    private boolean isName(int offset) {
        return offset + 1 < tex.length() && isLetter(tex.charAt(offset)) && isLetter(tex.charAt(offset + 1));
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static boolean isBalanced(String tex) {
        var open = 0;
        for (var at = 0; at < tex.length() && open >= 0; at++) {
            switch (tex.charAt(at)) {
                case '\\' -> at++;
                case '{' -> open++;
                case '}' -> open--;
                default -> {}
            }
        }
        return open == 0;
    }
}
