package io.github.coursemaven.base.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternsTest {

    @ParameterizedTest
    @CsvSource({
        "**/*.md,          a.md",
        "**/*.md,          x/y/a.md",
        "*.md,             a.md",
        "docs/**/*.md,     docs/a.md",
        "docs/**/*.md,     docs/x/y/a.md",
        "docs/**,          docs/x/a.md",
        "docs/,            docs/x/a.md",
        "./docs/*.md,      docs/a.md",
        "docs\\*.md,       docs/a.md",
        "'  docs/*.md ',   docs/a.md",
        "**/draft/**,      a/draft/b/c.md",
        "**/draft/**,      draft/c.md",
        "docs/?.md,        docs/a.md",
        "docs/[ab].md,     docs/b.md",
        "'docs/{a,b}.md',  docs/b.md",
        "'{**/a,b}.md',    x/y/a.md",
        "'{**/a,b}.md',    a.md",
        "'{**/a,b}.md',    b.md",
        "'{a,{b,c}}.md',   c.md",
        "docs/[!ab].md,    docs/c.md",
        "docs/[a-c].md,    docs/b.md",
        "docs/[^a].md,     docs/^.md",
        "docs/a+(b).md,    docs/a+(b).md",
    })
    void a_pattern_matches(String pattern, String path) {
        assertThat(new PathPatterns(List.of(pattern)).match(Path.of(path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.md,             x/a.md",
        "docs/*.md,        docs/x/a.md",
        "**/*.md,          a.markdown",
        "docs/**/*.md,     other/docs/a.md",
        "**/draft/**,      drafts/c.md",
        "docs/?.md,        docs/ab.md",
        "'{**/a,b}.md',    x/b.md",
        "docs/[!ab].md,    docs/a.md",
        "a[!b]c.md,        a/c.md",
        "docs/?,           docs//",
        "*.MD,             a.md",
        "a+.md,            aa.md",
    })
    void a_pattern_does_not_match(String pattern, String path) {
        assertThat(new PathPatterns(List.of(pattern)).match(Path.of(path))).isFalse();
    }

    @Test
    void one_of_several_patterns_is_enough() {
        assertThat(new PathPatterns(List.of("a.md", "b.md")).match(Path.of("b.md")))
                .isTrue();
    }

    @Test
    void no_pattern_matches_nothing() {
        assertThat(new PathPatterns(List.of()).match(Path.of("a.md"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "docs/[a.md,     missing ']'",
                "[],             nothing between '[' and ']'",
                "\"{a,b\",     missing '}'",
                "[b-a],          illegal character range",
            })
    void an_invalid_pattern_is_refused(String pattern, String description) {
        assertThatExceptionOfType(PatternSyntaxException.class)
                .isThrownBy(() -> new PathPatterns(List.of(pattern)))
                .extracting(e -> e.getDescription().toLowerCase(Locale.ROOT))
                .isEqualTo(description);
    }
}
