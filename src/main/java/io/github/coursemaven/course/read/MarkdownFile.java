package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.settings.FrontMatter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may be a deck, with its front matter, which is read only once, and so is where its code is.
 *
 * @param file absolute path
 * @param path relative to the search root
 * @param text the whole text
 * @param body what follows the front matter
 * @param dialect of another tool that it seems to be written for
 */
record MarkdownFile(
        Path file,
        Path path,
        SourceText text,
        FrontMatter frontMatter,
        TextWithoutCode body,
        Optional<OtherDialect> dialect) {

    static MarkdownFile of(Path file, Path path, SourceText text) {
        var frontMatter = FrontMatter.read(text);
        var body = new TextWithoutCode(frontMatter.body().text());
        var plain = new MarkdownFile(file, path, text, frontMatter, body, Optional.empty());
        return new MarkdownFile(file, path, text, frontMatter, body, OtherDialect.of(plain));
    }

    /** What follows the front matter, with blanks instead of code. */
    String bodyWithoutCode() {
        return body.blanked();
    }
}
