package io.github.coursemaven.base.reference;

import java.util.List;
import java.util.regex.Pattern;

/** What a script seems to load: texts in quotes that look like paths of files or folders. */
public final class ScriptNames {

    private static final Pattern TEXT = Pattern.compile("([\"'`])([^\"'`\\n]{1,200})\\1");
    private static final Pattern PATH = Pattern.compile(
            "/?[\\w@.+~ ()-]+(?:/[\\w@.+~ ()-]+)*"
                    + "(?:/|\\.(?:css|m?js|json|html?|svg|png|jpe?g|gif|webp|ico|woff2?|ttf|mp[34]|webm|og[gv]|wav|wasm|txt|csv))");

    /** Names that scripts mention without loading anything. */
    private static final Pattern MENTIONED = Pattern.compile(
            "(?:.*/)?(?:index\\.html?|(?:package|package-lock|tsconfig|composer|reveal|reveal-md)\\.json)");

    private ScriptNames() {}

    /** Relative paths, each once; a slash at the beginning, which often follows the name of a folder, is left out. */
    public static List<String> in(String script) {
        return TEXT.matcher(script)
                .results()
                .map(text -> text.group(2).replaceFirst("[?#].*", ""))
                .filter(text -> PATH.matcher(text).matches())
                .filter(text -> !MENTIONED.matcher(text).matches())
                .map(text -> text.replaceFirst("^/", ""))
                .distinct()
                .toList();
    }
}
