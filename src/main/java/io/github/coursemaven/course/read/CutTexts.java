package io.github.coursemaven.course.read;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import io.github.coursemaven.base.problem.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds texts in front matter that a {@code #} cuts off, because it begins a comment in YAML: {@code title: Week #1}. */
final class CutTexts {

    private static final Pattern CUT = Pattern.compile("(?m)^(title|description|author|subtitle)\\h*+:(?=\\h)"
            + "(?!\\h*+[\"'>|\\[{&*!])([^#\\r\\n]*+(?:(?<!\\h)#[^#\\r\\n]*+)*+)(?<=\\h)(#[^\\r\\n]*+)");
    /** With a blank after the sign, it may be a comment on the text. */
    private static final Pattern COMMENT = Pattern.compile("#(?:\\h.*|#.*|)");

    private CutTexts() {}

    /** @param frontMatter with the lines around it */
    static Optional<Problem> in(SourceText frontMatter) {
        var cut = CUT.matcher(frontMatter.text());
        while (cut.find()) {
            var before = cut.group(2).strip();
            if (before.isEmpty() || !COMMENT.matcher(cut.group(3)).matches()) {
                var text = (before + " " + cut.group(3)).strip();
                return Optional.of(Rule.UNREAD_FRONT_MATTER.at(
                        frontMatter.locationAt(cut.start(3)),
                        "'" + cut.group(3).strip() + "' is a comment, because '#' begins one in YAML; write "
                                + cut.group(1) + ": '" + text.replace("'", "''") + "'"));
            }
        }
        return Optional.empty();
    }
}
