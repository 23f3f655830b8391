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
     * TeX between the delimiters that the page looks for.
     *
     * @param text where the formula is
     */
    public String delimited(String text, String tex) {
        var opening = opening(text);
        return opening + tex + closing(opening);
    }

    private String opening(String text) {
        if (content - start >= 2) {
            return text.substring(content - 2, content);
        }
        return display ? "\\[" : "\\(";
    }

    private static String closing(String opening) {
        return opening.equals("$$") ? opening : opening.equals("\\(") ? "\\)" : "\\]";
    }
}
