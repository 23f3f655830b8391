package io.github.coursemaven.course.read;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.PathPatterns;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Markdown files of a course that may be decks. */
record MarkdownFiles(CourseFiles files, ReaderSettings settings) {

    /** Those in one folder. */
    List<Path> in(Path folder) {
        var excludes = new PathPatterns(settings.excludes());
        return included()
                .filter(file -> file.startsWith(folder))
                .filter(file -> !excludes.match(files.roots().search().relativize(file)))
                .toList();
    }

    private Stream<Path> included() {
        var includes = new PathPatterns(settings.patterns());
        return files.all().stream()
                .filter(file -> includes.match(files.roots().search().relativize(file)));
    }

    /**
     * Why there is nothing to read, in words.
     *
     * @param folder what the user calls the search root
     */
    String whyEmpty(String folder) {
        var excluded = included().findAny().isPresent();
        if (settings.includes().isEmpty()) {
            return excluded
                    ? "excludes " + quoted(settings.excludes()) + " leave out every Markdown file in " + folder
                    : "there are no Markdown files in " + folder;
        }
        var includes = "includes " + quoted(settings.includes());
        return excluded
                ? "excludes " + quoted(settings.excludes()) + " leave out every file that matches " + includes
                : "no file matches " + includes + "; patterns are relative to the source directory, which is " + folder
                        + settings.folderCure(files.roots().search());
    }

    private static String quoted(List<String> patterns) {
        return patterns.stream().collect(Collectors.joining("', '", "'", "'"));
    }
}
