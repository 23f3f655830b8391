package io.github.coursemaven.markdown.html;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.markdown.html.CodeSource.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The attribute of a code fence that says where its code comes from.
 *
 * @param source empty if nothing says it
 * @param written the attribute
 * @param rest the info string without the attribute
 */
record SourceAttribute(Optional<CodeSource> source, String written, SourceText rest) {

    /** What would end the attribute, be several classes, or be taken for a language (highlight.js 11.9.0). */
    private static final Pattern NO_CLASS = Pattern.compile("[\"\\s]|(?i:\\blang(?:uage)?-)");

    private static final Pattern SHELL = Pattern.compile("\\s*jshell\\s.*");

    static SourceAttribute in(SourceText info) {
        for (var kind : Kind.values()) {
            var attribute = attribute(info, kind);
            if (attribute.value().isPresent()) {
                return new SourceAttribute(
                        attribute.value().map(named -> new CodeSource(kind, named)),
                        attribute.written(),
                        attribute.rest());
            }
        }
        return new SourceAttribute(Optional.empty(), "", info);
    }

    /** JShell runs what is in a fence of its own language only. */
    private static FenceAttribute attribute(SourceText info, Kind kind) {
        if (kind == Kind.RUN && !SHELL.matcher(info.text()).matches()) {
            return FenceAttribute.absent(info);
        }
        var attribute = FenceAttribute.in(info, kind.word());
        return kind == Kind.RUN && attribute.value().isEmpty() ? FenceAttribute.word(info, kind.word()) : attribute;
    }

    /**
     * A class of the code beside its language; may be empty. Code of a file in the deck has the one that reveal-md gives it, unless
     * that would change how it is shown. What JShell says is coloured as Java, because a guess may be any language.
     *
     * @param isFilled whether the deck has code
     */
    String asClass(boolean isFilled) {
        return source.map(CodeSource::kind)
                .map(kind -> switch (kind) {
                    case FILE -> isFilled && !NO_CLASS.matcher(written).find() ? written : "";
                    case OUTPUT -> "";
                    case RUN -> "java";
                })
                .orElse("");
    }

    /** Whether it is a file. */
    boolean isFile() {
        return source.filter(each -> each.kind() == Kind.FILE).isPresent();
    }
}
