package io.github.coursemaven.markdown.formula;

/**
 * A formula in a text.
 *
 * @param start of the opening delimiter
 * @param content where the TeX begins: at the start, if the formula needs no delimiters
 * @param contentEnd where the TeX ends
 * @param end after the closing delimiter
 * @param display whether it is set on a line of its own
 */
public record Formula(int start, int content, int contentEnd, int end, boolean display) {

    /** The TeX between the delimiters. */
    public String tex(String text) {
        return text.substring(content, contentEnd);
    }

    /** Whether it is between single dollar signs. */
    public boolean isBetweenDollars() {
        return content - start == 1;
    }

    /**
     * TeX between the delimiters that the page's script looks for.
     *
     * @param text where the formula is
     */
    public String delimited(String text, String tex) {
        var opening = hasLongDelimiters() ? opening(text) : display ? "\\[" : "\\(";
        return opening + tex + closing(opening);
    }

    /**
     * TeX between the author's delimiters as Markdown leaves them: with one backslash, or none where the formula needs none.
     *
     * @param text where the formula is
     */
    public String asWritten(String text, String tex) {
        var opening = opening(text);
        return opening + tex + closing(opening);
    }

    /** Whether it is between brackets, as the page's script looks for them. */
    public boolean isBetweenBrackets(String text) {
        return hasLongDelimiters() && !opening(text).equals("$$");
    }

    private boolean hasLongDelimiters() {
        return content - start >= 2;
    }

    private String opening(String text) {
        return text.substring(Math.max(start, content - 2), content);
    }

    private static String closing(String opening) {
        return opening.equals("\\(") ? "\\)" : opening.equals("\\[") ? "\\]" : opening;
    }

    /** A text of the same length, with words instead of its formulas. */
    public static String asWords(String text) {
        var words = new StringBuilder(text);
        FormulaScanner.inText(text)
                .forEach(formula ->
                        words.replace(formula.start(), formula.end(), "x".repeat(formula.end() - formula.start())));
        return words.toString();
    }
}
