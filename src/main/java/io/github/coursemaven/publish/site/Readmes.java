package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.SourceReader;
import io.github.coursemaven.base.settings.FrontMatter;
import io.github.coursemaven.markdown.html.CodeSources;
import io.github.coursemaven.markdown.html.MarkdownOptions;
import io.github.coursemaven.markdown.slide.LeftOut;
import io.github.coursemaven.markdown.slide.SlideMarkdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What authors call their folders in a {@code README.md}. */
record Readmes(CourseFiles files) {

    private static final Pattern NAME = Pattern.compile("(?i)readme\\.(?:md|markdown)");
    private static final int MOST_READ = 32 * 1024;

    /**
     * The first heading of the file in a folder.
     *
     * @param folder absolute
     */
    Optional<String> heading(Path folder) {
        return files.all().stream()
                .filter(file -> folder.equals(file.getParent()))
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .findFirst()
                .flatMap(this::headingIn);
    }

    private Optional<String> headingIn(Path readme) {
        try {
            var source = SourceReader.read(files.roots().display(readme), readme);
            var body = FrontMatter.read(source.text()).body();
            var start = body.slice(0, Math.min(body.text().length(), MOST_READ));
            return new SlideMarkdown(MarkdownOptions.DEFAULT, Set.of(), LeftOut.NOTHING, CodeSources.NONE)
                    .render(start, List.of())
                    .heading()
                    .map(String::strip)
                    .filter(heading -> !heading.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
