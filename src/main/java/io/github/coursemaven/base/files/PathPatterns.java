package io.github.coursemaven.base.files;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns such as {@code docs/**}{@code /*.md}, where {@code **}{@code /} stands for any number of folders, or none. */
public final class PathPatterns {

    private final List<Pattern> patterns;

    /**
     * Reads patterns.
     *
     * @throws java.util.regex.PatternSyntaxException if one of them is not a valid pattern
     */
    public PathPatterns(List<String> patterns) {
        this.patterns = patterns.stream().map(PathPatterns::pattern).toList();
    }

    /** Whether any of the patterns matches a relative path. */
    public boolean match(Path path) {
        var slashed = Roots.slashed(path);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(slashed).matches());
    }

    private static Pattern pattern(String pattern) {
        var slashed = pattern.strip().replace('\\', '/').replaceFirst("^\\./", "");
        var folder = slashed.endsWith("/") ? slashed + "**" : slashed;
        return Glob.pattern(folder);
    }
}
