package io.github.coursemaven.markdown.html;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A target that has blanks in it, so that its link or image is shown as text.
 *
 * @param target what is meant
 * @param message why it is text, and the cure
 */
record UnreadTarget(String target, String message) {

    private static final Pattern SIZE = Pattern.compile("(\\S++)\\h++=(\\d++(?:%|px)?)?(?:x(\\d++(?:%|px)?)?)?");
    private static final Pattern ATTRIBUTES = Pattern.compile("(\\S++)\\h++((?:" + WrittenAttribute.ANY + "\\h*+)++)");
    private static final Pattern TITLE = Pattern.compile("(\\S++)\\h++[\"'“”„«»]*+(.+?)[\"'“”„«»]*+");
    private static final Pattern TITLE_IN_QUOTES = Pattern.compile("\\S++\\h++[\"'“”„«»].*");
    /** A URL whose host is complete before the first blank. */
    private static final Pattern HOST =
            Pattern.compile("(?i)https?://(?:[^\\s/]+\\.[^\\s/]{2,}|localhost[^\\s/]*)[/\\h].*");

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.+)\\1");

    /** @param isFile whether a text looks like a target */
    static UnreadTarget of(String content, boolean isImage, Predicate<String> isFile) {
        return (isImage ? size(content).or(() -> attributes(content)) : Optional.<UnreadTarget>empty())
                .or(() -> title(content, isFile))
                .orElseGet(() -> withBlank(content));
    }

    private static Optional<UnreadTarget> size(String content) {
        var matcher = SIZE.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var width = Optional.ofNullable(matcher.group(2)).map(value -> "width=\"" + value + "\"");
        var height = Optional.ofNullable(matcher.group(3)).map(value -> "height=\"" + value + "\"");
        return Optional.of(Stream.concat(width.stream(), height.stream()).collect(Collectors.joining(" ")))
                .filter(attributes -> !attributes.isEmpty())
                .map(attributes -> withAttributes(matcher.group(1), content, attributes));
    }

    private static Optional<UnreadTarget> attributes(String content) {
        var matcher = ATTRIBUTES.matcher(content);
        return matcher.matches()
                ? Optional.of(withAttributes(
                        matcher.group(1),
                        content,
                        WrittenAttribute.in(matcher.group(2))
                                .map(WrittenAttribute::inComment)
                                .collect(Collectors.joining(" "))))
                : Optional.empty();
    }

    private static UnreadTarget withAttributes(String target, String content, String attributes) {
        var rest = content.substring(target.length()).strip();
        return new UnreadTarget(
                target, "; replace '" + rest + "' by <!-- .element: " + attributes + " --> after the image");
    }

    private static Optional<UnreadTarget> title(String content, Predicate<String> isFile) {
        var matcher = TITLE.matcher(content);
        if (!matcher.matches() || !isFile.test(matcher.group(1)) || isFile.test(content.replaceFirst("\\S+://", ""))) {
            return Optional.empty();
        }
        var written = matcher.group(1) + " \"" + matcher.group(2).replace('"', '\'') + "\"";
        if (TargetForm.isUrl(content) && !TITLE_IN_QUOTES.matcher(content).matches()) {
            return Optional.of(
                    HOST.matcher(content).matches()
                            ? urlOrTitle(content, matcher.group(1), written)
                            : withBlank(content));
        }
        return Optional.of(
                new UnreadTarget(matcher.group(1), ", because its title is not in quotes; write (" + written + ")"));
    }

    /** What follows the blank may belong to the URL, or be a title. */
    private static UnreadTarget urlOrTitle(String content, String url, String withTitle) {
        return new UnreadTarget(
                url,
                ", because its target has a blank; write (" + encoded(content)
                        + "), or, if the words after the blank are a" + " title, (" + withTitle + ")");
    }

    private static UnreadTarget withBlank(String content) {
        var quoted = QUOTED.matcher(content);
        var target = quoted.matches() ? quoted.group(2) : content;
        var cure = (TargetForm.isUrl(target) ? "" : "(<" + target + ">) or ") + "(" + encoded(target) + ")";
        return new UnreadTarget(target, ", because its target has a blank; write " + cure);
    }

    private static String encoded(String target) {
        return target.replace(" ", "%20").replace("\t", "%09");
    }
}
