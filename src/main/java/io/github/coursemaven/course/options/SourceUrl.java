package io.github.coursemaven.course.options;

import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.base.reference.PercentEncoding;
import io.github.coursemaven.base.settings.Value;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where readers find the sources of code.
 *
 * @param template an address with {@code {path}}, and perhaps {@code {line}} and {@code {end}}
 */
public record SourceUrl(String template) {

    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?://[^/?#@{}\\s]+/[^\\s\"<>]*");
    private static final Pattern IN_BRACES =
            Pattern.compile("\\{(?!(?:path|line|end)\\})[^{}]*\\}?|(?<!\\{(?:path|line|end))\\}");
    private static final String SAMPLE = "https://example.org/sources/{path}#L{line}-L{end}";

    static final ValueType TYPE = ValueType.of(
            value -> value instanceof Value.Scalar scalar
                    && (scalar.text().isBlank() || fault(scalar.text()).isEmpty()),
            "an address with {path}, and perhaps {line} and {end}, such as " + SAMPLE);

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static SourceUrl parse(String text) {
        var template = text.strip();
        fault(template).ifPresent(fault -> {
            throw new IllegalArgumentException("'" + Secrets.masked(template) + "' " + fault);
        });
        return new SourceUrl(template);
    }

    /** That of a deck. */
    static Optional<SourceUrl> of(OptionReader reader) {
        return reader.fitting(DeckKey.SOURCE_URL)
                .filter(text -> !text.isBlank())
                .map(SourceUrl::parse);
    }

    private static Optional<String> fault(String template) {
        var braces = IN_BRACES.matcher(template);
        if (braces.find()) {
            return Optional.of("has " + braces.group() + ", which stands for nothing; write {path}, {line} and {end}");
        }
        if (!ON_THE_WEB.matcher(template).matches()) {
            return Optional.of("is not an address on the web; write one such as " + SAMPLE);
        }
        return template.contains("{path}")
                ? Optional.empty()
                : Optional.of("does not say which file; write {path} where its path belongs, such as " + SAMPLE);
    }

    /**
     * The address of some lines.
     *
     * @param path from the root of the repository, with {@code /}
     * @param line the first of them, 1-based
     * @param end the last of them
     */
    public String of(String path, int line, int end) {
        return template.replace("{line}", String.valueOf(line))
                .replace("{end}", String.valueOf(end))
                .replace("{path}", PercentEncoding.encodePath(path));
    }
}
