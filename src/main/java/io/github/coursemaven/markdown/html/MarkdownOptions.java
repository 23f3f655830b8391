package io.github.coursemaven.markdown.html;

/**
 * What {@code revealOptions.markdown} can set (reveal.js 5.1.0, Markdown plugin, which hands it to marked 4.3).
 *
 * @param breaks whether each line end is a line break
 * @param smartypants whether straight quotes, double hyphens and three dots become typographic ones
 * @param animateLists whether each list item is a fragment
 */
public record MarkdownOptions(boolean breaks, boolean smartypants, boolean animateLists) {

    public static final MarkdownOptions DEFAULT = new MarkdownOptions(false, false, false);
}
