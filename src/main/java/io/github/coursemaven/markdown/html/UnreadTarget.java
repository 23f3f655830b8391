package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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

    private static final String LENGTH = "(?:(\\d++(?:%|px)?)|\\*)?";
    private static final String TITLE_BEFORE = "(?:\\h++(?:\"[^\"\\n]*+\"|'[^'\\n]*+'))?";
    /** Without an equals sign, a number of one or many digits may be anything. */
    private static final Pattern SIZE = Pattern.compile("(\\S++" + TITLE_BEFORE
            + ")\\h++(?:=|(?=\\d++(?:%|px|[x×]\\d)|\\d{2,4}\\z))" + LENGTH + "(?:[x×]" + LENGTH + ")?");

    /** A size after a comma. */
    private static final Pattern AFTER_COMMA =
            Pattern.compile("([^\\s,;|]++)(\\h*[,;|]\\h*(?:width\\h*=\\h*)?(\\d++(?:%|px)?))");

    private static final Pattern SLIDE = Pattern.compile("(?i)slide\\h++#?(\\d{1,3})");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:?\\h++(\\S+@\\S+\\.\\S+)");

    private static final Pattern ATTRIBUTES =
            Pattern.compile("(\\S++" + TITLE_BEFORE + ")\\h++((?:" + WrittenAttribute.ANY + "\\h*+)++)");
    private static final Pattern IN_BRACES =
            Pattern.compile("(\\S++" + TITLE_BEFORE + ")\\h++(" + UnreadAttributes.BRACES + ")");
    /** What a link may have. Other words with an equals sign may belong to its target. */
    private static final Pattern OF_LINK =
            Pattern.compile("(?i)target|rel|class|id|style|title|width|height|download|(?:data|aria)-[\\w-]+");

    private static final Pattern TITLE = Pattern.compile("(\\S++)\\h++[\"'“”„«»]*+(.+?)[\"'“”„«»]*+");
    private static final Pattern TITLE_IN_QUOTES = Pattern.compile("\\S++\\h++[\"'“”„«»].*");
    /** A URL whose host is complete before the first blank. */
    private static final Pattern HOST =
            Pattern.compile("(?i)https?://(?:[^\\s/]+\\.[^\\s/]{2,}|localhost[^\\s/]*)[/\\h].*");

    /** A slide or heading, by its text instead of its id. */
    private static final Pattern HEADING = Pattern.compile("#\\h*+/?+\\h*+(\\p{L}.*)");

    private static final Pattern BEFORE_HASH = Pattern.compile("(\\S++)\\h++(#\\S++)");
    private static final Pattern GLUED_TITLE = Pattern.compile("([^\\s\"'“”„«»]++)[\"'“„«](\\S.*\\S)[\"'“”»]");

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.+)\\1");

    /** @param isFile whether a text looks like a target */
    static UnreadTarget of(String written, boolean isImage, Predicate<String> isFile) {
        var content = written.replaceAll("[" + WhiteSpace.CLASS + "]", " ");
        return afterComma(content, isImage, isFile)
                .or(() -> attributes(content, isImage, isFile))
                .map(found -> withAttributes(found, content, isImage ? "image" : "link"))
                .or(() -> slide(content))
                .or(() -> mail(content))
                .or(() -> heading(content))
                .or(() -> beforeHash(content, isFile))
                .or(() -> gluedTitle(content, isFile))
                .or(() -> title(content, unusual(written), isFile))
                .orElseGet(() -> withBlank(content, unusual(written)));
    }

    /** Some keyboards write a no-break space by mistake. */
    static String unusual(String written) {
        return written.chars()
                .filter(character -> character >= '\u0080' && WhiteSpace.isBlank((char) character))
                .mapToObj(character -> String.format(Locale.ROOT, " that is not the usual one (U+%04X)", character))
                .findFirst()
                .orElse("");
    }

    /**
     * Attributes behind a target.
     *
     * @param before what is before them: the target, and perhaps a title
     * @param inComment as a comment needs them
     */
    private record Attributes(String before, String inComment) {}

    private static Optional<Attributes> attributes(String content, boolean isImage, Predicate<String> isFile) {
        var braces = IN_BRACES.matcher(content);
        if (braces.matches()) {
            return Optional.of(new Attributes(braces.group(1), UnreadAttributes.comment(braces.group(2))));
        }
        var size = isImage ? size(content, isFile) : Optional.<Attributes>empty();
        return size.or(() -> Optional.of(ATTRIBUTES.matcher(content))
                .filter(Matcher::matches)
                .filter(match -> isImage
                        || WrittenAttribute.in(match.group(2))
                                .allMatch(each -> OF_LINK.matcher(each.name()).matches()))
                .map(match -> new Attributes(match.group(1), UnreadAttributes.comment(match.group(2)))));
    }

    private static Optional<Attributes> afterComma(String content, boolean isImage, Predicate<String> isFile) {
        var size = AFTER_COMMA.matcher(content);
        return isImage && size.matches() && isFile.test(size.group(1))
                ? Optional.of(new Attributes(size.group(1), "width=\"" + size.group(3) + "\""))
                : Optional.empty();
    }

    /** Slides are counted from 0. */
    private static Optional<UnreadTarget> slide(String content) {
        var slide = SLIDE.matcher(content);
        return slide.matches() && !slide.group(1).equals("0")
                ? Optional.of(new UnreadTarget(
                        "#/" + (Integer.parseInt(slide.group(1)) - 1),
                        ", because it has a blank; write (#/" + (Integer.parseInt(slide.group(1)) - 1)
                                + "), where (#/0) is the first slide"))
                : Optional.empty();
    }

    private static Optional<UnreadTarget> mail(String content) {
        var mail = MAIL.matcher(content);
        return mail.matches()
                ? Optional.of(new UnreadTarget(
                        "mailto:" + mail.group(1), ", because it has a blank; write (mailto:" + mail.group(1) + ")"))
                : Optional.empty();
    }

    private static Optional<Attributes> size(String content, Predicate<String> isFile) {
        var matcher = SIZE.matcher(content);
        if (!matcher.matches() || !(content.contains(" =") || isFile.test(target(matcher.group(1))))) {
            return Optional.empty();
        }
        var width = Optional.ofNullable(matcher.group(2)).map(value -> "width=\"" + value + "\"");
        var height = Optional.ofNullable(matcher.group(3)).map(value -> "height=\"" + value + "\"");
        return Optional.of(Stream.concat(width.stream(), height.stream()).collect(Collectors.joining(" ")))
                .filter(attributes -> !attributes.isEmpty())
                .map(attributes -> new Attributes(matcher.group(1), attributes));
    }

    private static String target(String before) {
        return before.split("\\h", -1)[0];
    }

    private static UnreadTarget withAttributes(Attributes attributes, String content, String kind) {
        var rest = content.substring(attributes.before().length()).strip();
        return new UnreadTarget(
                target(attributes.before()),
                "; replace '" + rest + "' by <!-- .element: " + attributes.inComment() + " --> after the " + kind);
    }

    /** The id that a heading has if it is words with blanks between them. */
    private static Optional<UnreadTarget> heading(String content) {
        return Optional.of(HEADING.matcher(content))
                .filter(Matcher::matches)
                .map(match -> "#/" + match.group(1).toLowerCase(Locale.ROOT).replaceAll("\\h+", "-"))
                .map(id -> new UnreadTarget(id, ", because it has a blank; write (" + id + ")"));
    }

    private static Optional<UnreadTarget> beforeHash(String content, Predicate<String> isFile) {
        return Optional.of(BEFORE_HASH.matcher(content))
                .filter(match -> match.matches() && isFile.test(match.group(1)))
                .map(match -> match.group(1) + match.group(2))
                .map(target -> new UnreadTarget(target, ", because of the blank before '#'; write (" + target + ")"));
    }

    private static Optional<UnreadTarget> gluedTitle(String content, Predicate<String> isFile) {
        return Optional.of(GLUED_TITLE.matcher(content))
                .filter(match -> match.matches() && isFile.test(match.group(1)))
                .map(match -> new UnreadTarget(
                        match.group(1),
                        ", because a blank is missing before its title; write ("
                                + withTitle(match.group(1), match.group(2)) + ")"));
    }

    private static Optional<UnreadTarget> title(String content, String which, Predicate<String> isFile) {
        var matcher = TITLE.matcher(content);
        if (!matcher.matches() || !isFile.test(matcher.group(1)) || isFile.test(content.replaceFirst("\\S+://", ""))) {
            return Optional.empty();
        }
        var written = withTitle(matcher.group(1), matcher.group(2));
        if (TargetForm.isUrl(content) && !TITLE_IN_QUOTES.matcher(content).matches()) {
            return Optional.of(
                    HOST.matcher(content).matches()
                            ? urlOrTitle(content, which, matcher.group(1), written)
                            : withBlank(content, which));
        }
        return Optional.of(
                new UnreadTarget(matcher.group(1), ", because its title is not in quotes; write (" + written + ")"));
    }

    private static String withTitle(String target, String title) {
        return target + " \"" + title.replace('"', '\'') + "\"";
    }

    /** What follows the blank may belong to the URL, or be a title. */
    private static UnreadTarget urlOrTitle(String content, String which, String url, String withTitle) {
        return new UnreadTarget(
                url,
                ", because its target has a blank" + which + "; write (" + encoded(content)
                        + "), or, if the words after the blank are a title, (" + withTitle + ")");
    }

    private static UnreadTarget withBlank(String content, String which) {
        var quoted = QUOTED.matcher(content);
        var target = quoted.matches() ? quoted.group(2) : content;
        var cure = (TargetForm.isUrl(target) ? "" : "(<" + target + ">) or ") + "(" + encoded(target) + ")";
        return new UnreadTarget(target, ", because its target has a blank" + which + "; write " + cure);
    }

    private static String encoded(String target) {
        return target.replace(" ", "%20");
    }
}
