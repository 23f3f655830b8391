package io.github.coursemaven.base.files;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Patterns such as {@code docs/**}{@code /*.md}, where {@code **}{@code /} stands for any number of folders, or none. */
public final class PathPatterns {

    private final List<PathMatcher> matchers;

    /**
     * Reads patterns.
     *
     * @throws java.util.regex.PatternSyntaxException if one of them is not a valid pattern
     */
    public PathPatterns(List<String> patterns) {
        this.matchers = patterns.stream().map(PathPatterns::matcher).toList();
    }

    /** Whether any of the patterns matches a relative path. */
    public boolean match(Path path) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }

    private static PathMatcher matcher(String pattern) {
        var slashed = pattern.strip().replace('\\', '/').replaceFirst("^\\./", "");
        var folder = slashed.endsWith("/") ? slashed + "**" : slashed;
        return FileSystems.getDefault().getPathMatcher("glob:" + folder.replace("**/", "{**/,}"));
    }
}
