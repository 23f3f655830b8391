package io.github.coursemaven.markdown.formula;

import java.util.List;
import java.util.Optional;

/**
 * A formula that is all of a piece of code, as in {@code `$x_1$`}. Blanks do not matter. Code that only contains dollar signs,
 * such as {@code $HOME/bin:$PATH}, is not a formula.
 */
public final class CodeFormula {

    private static final List<Delimiters> DELIMITERS = List.of(
            new Delimiters("$$", "$$", true),
            new Delimiters("$", "$", false),
            new Delimiters("\\(", "\\)", false),
            new Delimiters("\\[", "\\]", true));

    private CodeFormula() {}

    private record Delimiters(String opening, String closing, boolean display) {

        boolean areAround(String text) {
            return text.length() > 2 * opening.length()
                    && text.startsWith(opening)
                    && new Closings(closing, text).next(opening.length() + 1) == text.length() - closing.length();
        }
    }

    /** The formula that code consists of, apart from blanks around it. */
    public static Optional<Formula> in(String code) {
        var text = code.strip();
        var start = code.length() - code.stripLeading().length();
        return DELIMITERS.stream()
                .filter(each -> each.areAround(text))
                .map(each -> formula(each, start, start + text.length()))
                .filter(formula -> !formula.tex(code).isBlank())
                .findFirst();
    }

    private static Formula formula(Delimiters delimiters, int start, int end) {
        var length = delimiters.opening().length();
        return new Formula(start, start + length, end - length, end, delimiters.display());
    }
}
