package io.github.coursemaven.markdown.slide;

import io.github.coursemaven.base.files.EditDistance;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A comment that begins with nearly the right name: {@code <!-- .elment: class="x" -->}. */
final class MisspeltComment {

    private static final Pattern FORM = Pattern.compile(
            "(?s)(?=[.#@:]|[A-Za-z]++\\s*+[:;])[.#@:]?+\\s*+([A-Za-z]{4,9}+)\\s*+[:;,.]?+\\s*+([A-Za-z-]+\\s*=.*)");
    /** A remark has other names before its equals signs: {@code <!-- Slides: n=20 -->}. */
    private static final Pattern OF_ELEMENT =
            Pattern.compile("(?s)(?i:id|class|style|data-[\\w-]++)\\s*+=.*|[\\w-]++\\s*+=\\s*+[\"'“”„].*");
    /** How many letters may differ. There are more words near the shorter name. */
    private static final Map<String, Integer> MOST_DIFFERENT = Map.of("slide", 1, "element", 2);

    private MisspeltComment() {}

    /** What is meant; empty if the comment is more likely a remark. */
    static Optional<String> complaint(String comment) {
        var written = FORM.matcher(comment);
        if (!written.matches() || !areAttributes(comment, written.group(2))) {
            return Optional.empty();
        }
        var attributes = AttributeSlips.attributes(written.group(2));
        return MOST_DIFFERENT.entrySet().stream()
                .filter(name -> !attributes.isEmpty())
                .filter(name -> EditDistance.between(written.group(1), name.getKey()) <= name.getValue())
                .findFirst()
                .map(name -> "; did you mean <!-- ." + name.getKey() + ": " + attributes + " -->?");
    }

    /** Whether what follows a name, in a comment that begins with it or with a sign, is meant as attributes. */
    static boolean areAttributes(String comment, String rest) {
        return !Character.isLetter(comment.charAt(0))
                || OF_ELEMENT.matcher(rest).matches();
    }
}
