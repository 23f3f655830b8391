package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.markdown.html.WrittenAttribute;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Why a comment, or a part of it, that is probably meant to set attributes sets none, and what to write instead. */
final class AttributeSlips {

    private static final String CLASS =
            "(?:fragment|r-[a-z-]+|stretch|incremental|fade-[a-z-]+|highlight-[a-z-]+|semi-fade-out"
                    + "|current-visible|grow|shrink|strike)";
    private static final Pattern CLASSES = Pattern.compile("(?:\\." + CLASS + "|\\.?fragment)(?:[ .]" + CLASS + ")*+");
    private static final Pattern WITHOUT_DOT = Pattern.compile(CLASS + "(?: " + CLASS + ")*+");
    private static final Pattern MEANT =
            Pattern.compile("(?s)(\\.?)(slide|element)\\b\\s*+(:?+)\\s*+([A-Za-z-]+\\s*=.*)");
    private static final Pattern ONLY_ATTRIBUTES =
            Pattern.compile("(?:(?:class|style|data-[\\w-]++)\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+')\\s*+)++");
    private static final Pattern OF_SLIDE =
            Pattern.compile("data-(?:background|transition|auto-animate|state|visibility|timing).*");
    private static final Pattern SIGN = Pattern.compile("s?[:;,.]");
    private static final Pattern NOT_CLOSED = Pattern.compile("([A-Za-z][\\w-]*+)\\h*+=\\h*+[\"']([^\"'=\\n]++)");
    private static final Pattern OPEN =
            Pattern.compile("([A-Za-z][\\w-]*+)=([\"'])([^\"']*?)\\h++[A-Za-z][\\w-]*+=\\2");
    private static final String NO_CLOSING_QUOTE = ", because its closing quote is missing; write ";
    private static final Pattern FLAG = Pattern.compile("data-[\\w-]+");
    /** A value with blanks in it. */
    private static final Pattern SPACED =
            Pattern.compile("([A-Za-z][\\w-]*+)\\h*+=\\h*+([^\\s\"'“”„{}=]++(?:\\h++(?!data-)[^\\s\"'“”„{}=]++)++)");

    private static final Pattern BLANKS = Pattern.compile("[\\w-]++(?:\\s++=\\s*+|=\\s++)[\"'].*", Pattern.DOTALL);
    private static final Pattern CURLY = Pattern.compile("[“”„]");

    private AttributeSlips() {}

    /** About a comment without the name of what it applies to; empty if it is more likely a remark. */
    static Optional<String> inComment(String comment) {
        if (CLASSES.matcher(comment).matches()) {
            return Optional.of("; write <!-- .element: " + classes(comment) + " -->");
        }
        if (ONLY_ATTRIBUTES.matcher(comment).matches()) {
            var kind = OF_SLIDE.matcher(comment).matches() ? "slide" : "element";
            return Optional.of(", because it does not begin with '." + kind + ":'" + whole(kind, comment));
        }
        var meant = MEANT.matcher(comment);
        return meant.matches() && MisspeltComment.areAttributes(comment, meant.group(4))
                ? Optional.of(
                        missing(meant.group(1).isEmpty() ? "." : meant.group(3).isEmpty() ? ":" : "")
                                + whole(meant.group(2), meant.group(4)))
                : MisspeltComment.complaint(comment);
    }

    private static String missing(String sign) {
        return sign.isEmpty() ? "" : ", because its '" + sign + "' is missing";
    }

    /** About the part of a comment that sets nothing. */
    static String inAttributes(String text) {
        if (WITHOUT_DOT.matcher(text).matches()) {
            return ", because it has no name; write " + classes(text);
        }
        if (text.equals(",")) {
            return "; remove it, because attributes have only blanks between them";
        }
        if (SIGN.matcher(text).matches()) {
            return "; write '.element:' before the attributes";
        }
        var open = NOT_CLOSED.matcher(text);
        if (open.matches()) {
            return NO_CLOSING_QUOTE + open.group(1) + "=\"" + open.group(2) + "\"";
        }
        if (FLAG.matcher(text).matches()) {
            return ", because no blank follows it; write a blank before '-->'";
        }
        if (WrittenAttribute.in(text).anyMatch(attribute -> attribute.value().isEmpty())) {
            return ", because it has no value; write one";
        }
        return withoutQuotes(text);
    }

    private static String withoutQuotes(String text) {
        var spaced = SPACED.matcher(text);
        var written = spaced.matches()
                ? new WrittenAttribute(spaced.group(1), spaced.group(2)).inComment()
                : attributes(text.replaceFirst("[;,]+$", ""));
        if (written.isEmpty()) {
            return general();
        }
        var reason = CURLY.matcher(text).find()
                ? "its quotes are not straight"
                : BLANKS.matcher(text).matches() ? "of the blanks beside its '='" : "its value is not in quotes";
        return ", because " + reason + "; write " + written;
    }

    /** About an attribute whose value seems to have the name of the next one in it. */
    static Optional<String> open(String attribute) {
        var open = OPEN.matcher(attribute);
        return open.matches()
                ? Optional.of(NO_CLOSING_QUOTE + open.group(1) + "=\"" + open.group(3) + "\"")
                : Optional.empty();
    }

    private static String classes(String text) {
        return "class=\"" + text.replace('.', ' ').strip() + "\"";
    }

    private static String whole(String kind, String rest) {
        var written = attributes(rest);
        return written.isEmpty() ? general() : "; write <!-- ." + kind + ": " + written + " -->";
    }

    /** The attributes in a text, as a comment needs them. */
    static String attributes(String text) {
        return WrittenAttribute.in(text).map(WrittenAttribute::inComment).collect(Collectors.joining(" "));
    }

    private static String general() {
        return "; write <!-- .slide: name=\"value\" --> or <!-- .element: name=\"value\" -->";
    }
}
