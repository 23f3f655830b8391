package io.github.coursemaven.course.read;

import java.util.Locale;
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

    private static final Pattern EXTENSION = Pattern.compile("\\.([^./]+)$");

    private static final Pattern MARKDOWN = Pattern.compile("(?i).+\\.(?:md|markdown)");

    /** Languages with such comments of their own, and what is shown as it is; also as extensions of files. */
    private static final Set<String> MARKUP =
            words("markdown md mdx html htm xhtml xml xsl xslt svg mathml text txt plaintext plain adoc asciidoc rst"
                    + " vue svelte astro angular php jsp jspx jsf asp aspx cshtml razor blade erb eex heex ejs mustache handlebars hbs"
                    + " twig jinja jinja2 j2 django nunjucks njk liquid freemarker ftl ftlh velocity vm thymeleaf pug haml slim"
                    + " gotmpl tmpl tpl smarty");

    /** Where a line {@code FILE: a.txt} can be a key, or what a program has printed. */
    private static final Set<String> KEYS = words(
            "yaml yml properties ini toml env dotenv conf http diff patch console shell-session sh-session bash sh log output");

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

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

    /**
     * Whether the line cannot be code of a language.
     *
     * @param classes of the block of code, the language first
     */
    boolean isMeant(String classes) {
        var language = classes.strip().split("[\\s,{\\[]", 2)[0].toLowerCase(Locale.ROOT);
        var extension = EXTENSION.matcher(name.replaceFirst("#.*", "").toLowerCase(Locale.ROOT));
        return !language.isEmpty()
                && !MARKUP.contains(language)
                && !(extension.find() && MARKUP.contains(extension.group(1)))
                && (isComment || !KEYS.contains(language));
    }
}
