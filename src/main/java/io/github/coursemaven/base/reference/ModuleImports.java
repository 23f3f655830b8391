package io.github.coursemaven.base.reference;

import io.github.coursemaven.base.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a script that is a module imports by a path: {@code import a from './a.js'}. */
public final class ModuleImports {

    // Comments and other texts are matched first, so that nothing in them looks like an import. Those that are not
    // closed are
    // matched, too: otherwise each quote in one would be tried again.
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?(?:\\*/|$)|//[^\\n]*+"
                    + "|\\b(?:from|import)\\s*+(?:\\(\\s*+)?(?:\"(?<double>[^\"\\n]*+)\"|'(?<single>[^'\\n]*+)')"
                    + "|\"(?:[^\"\\\\\\n]|\\\\.?)*+\"?|'(?:[^'\\\\\\n]|\\\\.?)*+'?|`(?:[^`\\\\]|\\\\.?)*+`?",
            Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("\\.{0,2}/[^/].*");

    private ModuleImports() {}

    /** A script with its imports, each at its place. */
    public static Markup markup(SourceText script) {
        var literals = new ArrayList<String>();
        var references = new ArrayList<Reference>();
        var end = 0;
        var matcher = TOKEN.matcher(script.text());
        while (matcher.find()) {
            for (var group : List.of("double", "single")) {
                if (matcher.start(group) >= 0
                        && PATH.matcher(matcher.group(group)).matches()) {
                    var start = matcher.start(group);
                    literals.add(script.text().substring(end, start));
                    references.add(Reference.of(script.locationAt(start), Kind.SCRIPT, matcher.group(group)));
                    end = matcher.end(group);
                }
            }
        }
        literals.add(script.text().substring(end));
        return new Markup(literals, references);
    }
}
