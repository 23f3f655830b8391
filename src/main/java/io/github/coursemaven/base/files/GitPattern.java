package io.github.coursemaven.base.files;

import io.github.coursemaven.base.files.Wildcards.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * One line of a {@code .gitignore} (gitignore(5)).
 *
 * @param isException whether it begins with {@code !}
 * @param onlyFolders whether it ends with a slash
 * @param path matches paths that begin in the folder of the file
 */
record GitPattern(boolean isException, boolean onlyFolders, Wildcards<String> path) {

    private static final Pattern LAST_BLANKS = Pattern.compile("(?<!\\\\)[ \\t]++$");
    private static final String MANY = "**";
    private static final int LONGEST = 500;

    /** Empty for a comment or a blank line. */
    static Optional<GitPattern> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var text = LAST_BLANKS.matcher(line).replaceFirst("");
        if (text.isEmpty() || text.startsWith("#")) {
            return Optional.empty();
        }
        var isException = text.startsWith("!");
        var written = isException ? text.substring(1) : text;
        var onlyFolders = written.endsWith("/");
        var names = onlyFolders ? written.substring(0, written.length() - 1) : written;
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new GitPattern(isException, onlyFolders, new Wildcards<>(path(names))));
    }

    boolean matches(List<String> names, boolean isFolder) {
        return (isFolder || !onlyFolders) && path.match(names);
    }

    /** Without a slash, a name matches in each folder. */
    private static List<Part<String>> path(String written) {
        var parts = new ArrayList<Part<String>>();
        if (written.indexOf('/') < 0) {
            parts.add(Part.many());
        }
        var names = Arrays.asList(written.replaceFirst("^/", "").split("/", -1));
        for (var index = 0; index < names.size(); index++) {
            var isMany = names.get(index).equals(MANY) && written.indexOf('/') >= 0;
            if (isMany) {
                parts.add(Part.many());
            }
            if (!isMany || index == names.size() - 1) {
                parts.add(Part.one(name(names.get(index))));
            }
        }
        return parts;
    }

    private static Predicate<String> name(String written) {
        var characters = new Wildcards<>(characters(written));
        return name -> characters.match(name.codePoints().boxed().toList());
    }

    private static List<Part<Integer>> characters(String written) {
        var parts = new ArrayList<Part<Integer>>();
        var at = 0;
        while (at < written.length()) {
            var sign = written.codePointAt(at);
            var end = sign == '[' ? endOfSet(written, at) : at + Character.charCount(sign);
            if (sign == '*') {
                parts.add(Part.many());
            } else if (sign == '[') {
                parts.add(Part.one(set(written.substring(at, end))));
            } else if (sign == '\\' && end < written.length()) {
                var escaped = written.codePointAt(end);
                parts.add(Part.one(character -> character == escaped));
                end += Character.charCount(escaped);
            } else {
                parts.add(Part.one(character -> sign == '?' || character == sign));
            }
            at = end;
        }
        return parts;
    }

    /** The index after the bracket that closes a set, in which the first bracket may be a character; else the end of the text. */
    private static int endOfSet(String written, int start) {
        var first = written.startsWith("!", start + 1) || written.startsWith("^", start + 1) ? start + 2 : start + 1;
        var end = written.indexOf(']', first + 1);
        return end < 0 ? written.length() : end + 1;
    }

    /** A set that is not closed, or not valid, matches nothing. */
    private static Predicate<Integer> set(String written) {
        if (!written.endsWith("]")) {
            return character -> false;
        }
        var isNegated = written.startsWith("!", 1) || written.startsWith("^", 1);
        var listed = written.substring(isNegated ? 2 : 1, written.length() - 1).replaceAll("[\\[\\]&^]", "\\\\$0");
        try {
            var set = Pattern.compile("[" + (isNegated ? "^" : "") + listed + "]");
            return character -> set.matcher(Character.toString(character)).matches();
        } catch (PatternSyntaxException e) {
            return character -> false;
        }
    }
}
