package io.github.coursemaven.markdown.html;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An attribute as authors write it, with or without quotes: {@code width=50%}.
 *
 * @param value without its quotes
 */
public record WrittenAttribute(String name, String value) {

    private static final String PARTS = "(?<![\\w-])([A-Za-z][\\w-]*+)\\h*+=\\h*+(?:\"([^\"\\n]*+)\"|'([^'\\n]*+)'"
            + "|[“”„]([^\"“”„\\n]*+)[“”]|([^\\s\"'“”„{}=]++))";
    private static final Pattern PATTERN = Pattern.compile(PARTS);

    /** A regular expression, without groups, of what {@link #in} reads. */
    static final String ANY = PARTS.replaceAll("\\((?!\\?)", "(?:");

    /** The attributes in a text, in their order. */
    public static Stream<WrittenAttribute> in(String text) {
        return PATTERN.matcher(text).results().map(part -> new WrittenAttribute(part.group(1), value(part)));
    }

    private static String value(MatchResult part) {
        return IntStream.rangeClosed(2, part.groupCount())
                .mapToObj(part::group)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    /** As a comment needs it: the value in double quotes, or in single ones if it has double ones in it. */
    public String inComment() {
        var quote = value.contains("\"") ? "'" : "\"";
        return name + "=" + quote + value + quote;
    }
}
