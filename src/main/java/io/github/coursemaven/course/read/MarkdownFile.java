package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import java.nio.file.Path;

/**
 * A file that may be a deck, with its front matter, which is read only once.
 *
 * @param file absolute path
 * @param path relative to the search root
 * @param text the whole text
 */
record MarkdownFile(Path file, Path path, SourceText text, FrontMatter frontMatter) {

    static MarkdownFile of(Path file, Path path, SourceText text) {
        return new MarkdownFile(file, path, text, FrontMatter.read(text));
    }
}
