package io.github.coursemaven.course.read;

import io.github.coursemaven.course.options.Preprocessor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a preprocessor, in which names of folders are searched. It is not run, and its comments mean nothing. */
record PreprocessorScript(String code) {

    private static final Pattern TEXT = Pattern.compile("(['\"`])([^'\"`\\s$:*?|\\\\]{1,100})\\1");
    private static final Pattern NEXT_PART = Pattern.compile("\\s*,\\s*");
    private static final int MOST_TEXTS = 100;
    private static final String QUOTES = "'\"`";

    PreprocessorScript {
        code = withoutComments(code);
    }

    /**
     * Texts that may name folders, the most likely first: the author's settings for which the script has only a default, what
     * it names itself, and the other settings that it uses.
     */
    Set<String> folderNames(Preprocessor preprocessor) {
        var names = new LinkedHashSet<>(settings(preprocessor, "\\s*(?:\\|\\||\\?\\?)", "="));
        names.addAll(texts());
        names.addAll(settings(preprocessor, "(?!\\s*=[^=])", "[,}=]"));
        return names;
    }

    /**
     * The author's own settings that the script uses.
     *
     * @param afterUse a pattern of what follows on {@code options.key} and {@code options['key']}
     * @param afterName a pattern of what follows on the key in {@code { key }}
     */
    private List<String> settings(Preprocessor preprocessor, String afterUse, String afterName) {
        return preprocessor.given().entrySet().stream()
                .filter(setting -> isUsed(Pattern.quote(setting.getKey()), afterUse, afterName))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isUsed(String key, String afterUse, String afterName) {
        return Pattern.compile("[\\w$\\])?]\\s*(?:\\.\\s*" + key + "(?![\\w$])|(?:\\.\\s*)?\\[\\s*(['\"`])" + key
                        + "\\1\\s*\\])" + afterUse
                        + "|\\{(?:[^{}()]*,)?\\s*" + key + "\\s*(?::\\s*[\\w$]+\\s*)?" + afterName)
                .matcher(code)
                .find();
    }

    /** Texts in quotes, and those that {@code path.join} may join. */
    private Set<String> texts() {
        var texts = new LinkedHashSet<String>();
        var joined = "";
        var end = 0;
        for (var part : TEXT.matcher(code).results().limit(MOST_TEXTS).toList()) {
            var continues = NEXT_PART.matcher(code.substring(end, part.start())).matches();
            joined = continues && !joined.isEmpty() ? joined + "/" + part.group(2) : part.group(2);
            texts.add(joined);
            texts.add(part.group(2));
            end = part.end();
        }
        return texts;
    }

    private static String withoutComments(String script) {
        var kept = new StringBuilder();
        var from = 0;
        for (var at = 0; at < script.length(); at++) {
            var end = commentEnd(script, at);
            if (end > at) {
                kept.append(script, from, at).append(' ');
                from = end;
                at = end - 1;
            } else if (QUOTES.indexOf(script.charAt(at)) >= 0) {
                at = textEnd(script, at);
            }
        }
        return kept.append(script, from, script.length()).toString();
    }

    /** Where a comment ends that begins at a place; the place itself if none does. */
    private static int commentEnd(String script, int at) {
        if (script.startsWith("//", at)) {
            var end = script.indexOf('\n', at);
            return end < 0 ? script.length() : end;
        }
        if (script.startsWith("/*", at)) {
            var end = script.indexOf("*/", at + 2);
            return end < 0 ? script.length() : end + 2;
        }
        return at;
    }

    /** Where the closing quote is; the place of the opening one if it is not closed, such as the apostrophe of a pattern. */
    private static int textEnd(String script, int open) {
        var quote = script.charAt(open);
        for (var at = open + 1; at < script.length(); at++) {
            var next = script.charAt(at);
            if (next == quote) {
                return at;
            }
            if (next == '\n' && quote != '`') {
                return open;
            }
            at += next == '\\' ? 1 : 0;
        }
        return open;
    }
}
