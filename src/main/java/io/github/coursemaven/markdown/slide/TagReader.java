package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.problem.WhiteSpace;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tags of HTML one after another, where a browser sees them: not in comments, scripts and the like. */
final class TagReader {

    /** The end tags of elements with text in which no other tag counts. */
    private static final Map<String, Pattern> ENDS = Stream.of(
                    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), name -> Pattern.compile("(?i)</" + name + "(?=[\\s/>])")));

    private final String html;
    private Tag tag = new Tag("", false, 0, 0);
    private int at;

    TagReader(String html) {
        this.html = html;
    }

    /**
     * A tag.
     *
     * @param name in lower case
     * @param start the offset of its angle bracket
     * @param end the offset after it
     */
    record Tag(String name, boolean isEnd, int start, int end) {}

    /** The tag that was read last. */
    Tag tag() {
        return tag;
    }

    /** Reads the next tag, if there is one. */
    boolean next() {
        while (true) {
            var start = html.indexOf('<', at);
            if (start < 0) {
                return false;
            }
            at = start + 1;
            if (html.startsWith("!--", at)) {
                at = after("-->", at + 1);
            } else if (isTag(at)) {
                return read(start);
            }
        }
    }

    private boolean isTag(int offset) {
        var first = html.startsWith("/", offset) ? offset + 1 : offset;
        return first < html.length() && Character.isLetter(html.charAt(first)) && html.charAt(first) < 128;
    }

    private boolean read(int start) {
        var isEnd = html.charAt(at) == '/';
        var nameStart = isEnd ? at + 1 : at;
        var nameEnd = nameStart;
        while (nameEnd < html.length() && !isAfterName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        var name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        var end = tagEnd(nameEnd);
        at = isEnd || !ENDS.containsKey(name) ? end : textEnd(ENDS.get(name), end);
        tag = new Tag(name, isEnd, start, end);
        return end <= html.length();
    }

    private static boolean isAfterName(char character) {
        return character == '>' || character == '/' || WhiteSpace.isAscii(character);
    }

    /** The offset after the tag, where brackets in quoted values do not count; one too many if it does not end. */
    private int tagEnd(int from) {
        var offset = from;
        while (offset < html.length() && html.charAt(offset) != '>') {
            offset = html.charAt(offset) == '=' ? valueEnd(offset + 1) : offset + 1;
        }
        return Math.min(offset, html.length()) + 1;
    }

    private int valueEnd(int from) {
        var start = from;
        while (start < html.length() && WhiteSpace.isAscii(html.charAt(start))) {
            start++;
        }
        var isQuoted = html.startsWith("\"", start) || html.startsWith("'", start);
        return isQuoted ? after(html.substring(start, start + 1), start + 1) : start;
    }

    private int textEnd(Pattern end, int from) {
        var matcher = end.matcher(html);
        return matcher.find(Math.min(from, html.length())) ? matcher.start() : html.length();
    }

    private int after(String mark, int from) {
        var found = html.indexOf(mark, from);
        return found < 0 ? html.length() : found + mark.length();
    }
}
