package io.github.coursemaven.course.read;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line that includes a file.
 *
 * @param start where the name of the file begins
 * @param isComment whether it is a comment, not one for a preprocessor
 */
record IncludeLine(String name, int start, boolean isComment) {

    /** The line with a comment. */
    static final Pattern COMMENT =
            Pattern.compile("(?m)^[ \\t]*<!--[ \\t]*include:[ \\t]*(\\S(?:.*?(?![ \\t]).)??)[ \\t]*+-->[ \\t]*$");

    private static final Pattern COMMENT_OR_LINE =
            Pattern.compile(COMMENT.pattern() + "|^FILE:[ \\t]*(\\S(?:.*(?![ \\t]).)?)[ \\t]*$");

    private static final Pattern MARKDOWN = Pattern.compile("(?i).+\\.(?:md|markdown)");

    /** Languages with such comments of their own, and what is shown as it is. */
    private static final Set<String> MARKUP = Set.of(
            "",
            "markdown",
            "md",
            "html",
            "xml",
            "xhtml",
            "svg",
            "text",
            "txt",
            "plaintext",
            "vue",
            "svelte",
            "php",
            "jsp");

    /** What finds such lines in a deck, the whole line each time. */
    static Pattern pattern(boolean hasPreprocessor) {
        return hasPreprocessor ? COMMENT_OR_LINE : COMMENT;
    }

    static IncludeLine of(MatchResult found) {
        var isComment = found.start(1) >= 0;
        var group = isComment ? 1 : 2;
        return new IncludeLine(found.group(group), found.start(group), isComment);
    }

    /** Whether a text may have such lines. */
    static boolean mayBeIn(String text) {
        return text.contains("include:") || text.contains("FILE:");
    }

    /** Whether the file has slides; others, in a code block, are code. */
    boolean namesMarkdown() {
        return MARKDOWN.matcher(name).matches();
    }

    /** What to do if it includes nothing in a code block, after "put". */
    String cureInCode() {
        return namesMarkdown()
                ? "the code block into that file, and include it outside"
                : "it into a fence, with ``` around it";
    }

    /** Whether the line cannot be code of a language. */
    boolean isMeant(String language) {
        return isComment && !MARKUP.contains(language);
    }
}
