package io.github.coursemaven.base.files;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a glob, such as those of {@link java.nio.file.FileSystem#getPathMatcher}, to a regular expression for paths with
 * {@code /}. It differs in that <code>**&#47;</code> also stands for no folder, groups may be nested, and letter case matters on
 * every system.
 */
final class Glob {

    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int groups;

    private Glob(String glob) {
        this.glob = glob;
    }

    /** @throws PatternSyntaxException if a bracket is not closed, or a range is upside down */
    static Pattern pattern(String glob) {
        var translation = new Glob(glob);
        var at = 0;
        while (at < glob.length()) {
            at = translation.next(at);
        }
        if (translation.groups > 0) {
            throw new PatternSyntaxException("missing '}'", glob, glob.length());
        }
        return Pattern.compile(translation.regex.toString(), Pattern.DOTALL);
    }

    /** Translates what is at an index; the index after it. */
    private int next(int at) {
        var sign = glob.charAt(at);
        return switch (sign) {
            case '*' -> stars(at);
            case '?' -> put("[^/]", at + 1);
            case '[' -> characters(at + 1);
            case '{' -> group("(?:(?:", 1, at);
            case ',' -> groups > 0 ? put(")|(?:", at + 1) : put(",", at + 1);
            case '}' -> groups > 0 ? group("))", -1, at) : put("\\}", at + 1);
            default -> put(Pattern.quote(String.valueOf(sign)), at + 1);
        };
    }

    private int put(String part, int after) {
        regex.append(part);
        return after;
    }

    private int group(String part, int deeper, int at) {
        groups += deeper;
        return put(part, at + 1);
    }

    private int stars(int at) {
        if (glob.startsWith("**/", at)) {
            return put("(?:.*/)?", at + 3);
        }
        return glob.startsWith("**", at) ? put(".*", at + 2) : put("[^/]*", at + 1);
    }

    /** @param from the index after the opening bracket */
    private int characters(int from) {
        var end = glob.indexOf(']', from);
        if (end < 0) {
            throw new PatternSyntaxException("missing ']'", glob, glob.length());
        }
        var isNegated = glob.startsWith("!", from);
        var listed = glob.substring(isNegated ? from + 1 : from, end);
        if (listed.isEmpty()) {
            throw new PatternSyntaxException("nothing between '[' and ']'", glob, from);
        }
        return put("[[^/]&&[" + (isNegated ? "^" : "") + listed.replaceAll("[\\[&^]", "\\\\$0") + "]]", end + 1);
    }
}
