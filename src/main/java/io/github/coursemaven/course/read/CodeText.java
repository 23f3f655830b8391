package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.base.problem.WhiteSpace;
import io.github.coursemaven.markdown.blocks.Block;
import io.github.coursemaven.markdown.blocks.Block.Code;
import io.github.coursemaven.markdown.blocks.Block.Html;
import io.github.coursemaven.markdown.blocks.Blocks;
import io.github.coursemaven.markdown.formula.BacktickScanner;
import io.github.coursemaven.markdown.html.CodeSource;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What is code in a text, as its slide shows it: fences, indented code, and code between backticks. Fences are those that are
 * closed, wherever they are.
 */
final class CodeText {

    private static final Pattern BACKTICKED = Pattern.compile("`[^`\\n]*`");
    private static final Pattern INDENTED = Pattern.compile("(?m)^(?:\\h*+>)*+(?: {4}| {0,3}\\t)");

    private static final Pattern MARKER = Pattern.compile("^[ \\t]*(?:`+|~+)[ \\t]*");

    private static final long MOST_STEPS = 30_000_000;

    private final SourceText blocks;
    private final char[] blanked;

    private CodeText(String text, CodeFences fences) {
        var start = 0;
        while (start < text.length() && WhiteSpace.isBlank(text.charAt(start))) {
            start++;
        }
        this.blocks =
                SourceText.of("", fences.replaced(text).replace('\r', ' ')).slice(start, text.length());
        this.blanked = text.toCharArray();
        fences.ranges().forEach((from, to) -> Arrays.fill(blanked, from, to, ' '));
    }

    /** A Markdown text with blanks instead of code. */
    static String blanked(String text) {
        return blanked(text, CodeFences.in(text));
    }

    /** @param fences those of the text */
    static String blanked(String text, CodeFences fences) {
        var code = new CodeText(text, fences);
        var withoutFences = new String(code.blanked);
        try {
            if (withoutFences.indexOf('`') >= 0
                    || INDENTED.matcher(withoutFences).find()) {
                code.blank(Blocks.of(code.blocks, new StepLimit(MOST_STEPS)).blocks());
            }
        } catch (TooComplex e) {
            // Reading the slide reports it
            return BACKTICKED.matcher(withoutFences).replaceAll(span -> " "
                    .repeat(span.group().length()));
        }
        return new String(code.blanked);
    }

    /** A Markdown text with blanks instead of the fences that name where their code comes from. */
    static String withoutNamedSources(SourceText text) {
        var left = text.text().toCharArray();
        CodeFences.in(text.text()).ranges().forEach((from, to) -> {
            var opening = text.slice(from, text.text().indexOf('\n', from));
            if (CodeSource.isNamedIn(opening.replace(MARKER, marker -> ""))) {
                Arrays.fill(left, from, to, ' ');
            }
        });
        return new String(left);
    }

    private void blank(List<Block> all) {
        for (var block : all) {
            if (block instanceof Code code) {
                blank(code.code());
            } else if (block instanceof Html html) {
                blankBackticked(html.html());
            }
            block.inline().forEach(this::blankSpans);
            blank(block.inner());
        }
    }

    /** Shown with its backticks, but meant as code. */
    private void blankBackticked(SourceText html) {
        BACKTICKED.matcher(html.text()).results().forEach(span -> blankSpan(html.slice(span.start(), span.end())));
    }

    private void blankSpans(SourceText inline) {
        var text = inline.text();
        var backticks = new BacktickScanner(text);
        var at = text.indexOf('`');
        while (at >= 0) {
            var start = isEscaped(text, at) ? at + 1 : at;
            var end = backticks.end(start);
            var closing = end > start ? backticks.closing(start) : OptionalInt.empty();
            if (closing.isPresent()) {
                end = backticks.end(closing.getAsInt());
                blankSpan(inline.slice(start, end));
            }
            at = text.indexOf('`', end);
        }
    }

    private static boolean isEscaped(String text, int offset) {
        var backslashes = 0;
        while (backslashes < offset && text.charAt(offset - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void blank(SourceText code) {
        if (!code.text().isEmpty()) {
            Arrays.fill(blanked, code.originOf(0), code.originOf(code.text().length() - 1) + 1, ' ');
        }
    }

    /** What is left of a span are its line ends, so that what follows is still at the start of its line. */
    private void blankSpan(SourceText span) {
        var end = span.originOf(span.text().length() - 1) + 1;
        for (var at = span.originOf(0); at < end; at++) {
            blanked[at] = blanked[at] == '\n' ? '\n' : ' ';
        }
    }
}
